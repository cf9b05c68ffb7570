"""The member of a pair or a list that a gap takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.phrase import JOINS, SIGNS, halves, lean, rarity, several, telling
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from quizgen.facts.phrase import Phrase

LONG = 4  # words that a learner still recalls as one phrase
_REST = frozenset(("other", "any", "another", "more"))


def by_article(inside: Phrase) -> Phrase:
    """A member of "… and the …", "… and other …", whose members need not belong to the same words."""
    for number in range(1, len(inside) - 1):
        after = inside[number + 1]
        if inside[number].text.lower() not in JOINS:
            continue
        if after.text.lower() in _REST:
            return _last(inside[:number])
        if after.part is Part.DETERMINER:
            return _more_telling(_last(_after_of(inside[:number])), inside[number + 1 :])
    return ()


def _after_of(inside: Phrase) -> Phrase:
    """What stands after the last "of": "the pull of the | Moon | and the Sun"."""
    at = next((number for number in range(len(inside) - 1, 0, -1) if inside[number].text.lower() == "of"), 0)
    return lean(inside[at + 1 :]) if at else inside


def _last(listed: Phrase) -> Phrase:
    """The last member of a list."""
    while listed and listed[-1].text in SIGNS:
        listed = listed[:-1]
    commas = [number for number, token in enumerate(listed) if token.text == ","]
    return lean(listed[commas[-1] + 1 :]) if commas else listed


def member(inside: Phrase) -> Phrase:
    """The more telling half of a long pair."""
    parted = halves(inside)
    if parted is None and len(inside) > LONG + 3:
        return _of_list(inside)
    if parted is None or len(inside) <= LONG:
        return ()
    torn = any(token.text.lower() == "of" for token in parted[0]) or parted[0][-1].text.lower().endswith("ed")
    if torn or not telling(parted[0]) or not telling(parted[1]):
        return ()
    alone = len(parted[1]) == 1 or several(parted[0][-1])  # else both may share a noun: "plant and animal remains"
    return _more_telling(*parted) if alone else parted[1]


def _of_list(inside: Phrase) -> Phrase:
    """The member of a list with the rarest word."""
    ends = [number for number, token in enumerate(inside) if token.text == "," or token.text.lower() in JOINS]
    bounds = zip((-1, *ends), (*ends, len(inside)), strict=True)
    members = [lean(inside[start + 1 : end]) for start, end in bounds if end > start + 1]
    definite = [one for one in members if telling(one)]
    return min(definite, key=rarity) if len(definite) > 2 else ()


def _more_telling(one: Phrase, other: Phrase) -> Phrase:
    """The member with the rarest word, else that with more telling ones; none where one of them tells nothing."""
    if not telling(one) or not telling(other):
        return ()
    best = min(other, one, key=lambda half: (rarity(half), -len(telling(half))))
    return best[1:] if best[0].part is Part.DETERMINER else best
