"""The member of a pair or a list that a gap takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.gaps.phrase import JOINS, SIGNS, halves, lean, rarity, several, telling
from quizgen.text import poles, terms
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from quizgen.facts.gaps.phrase import Phrase
    from quizgen.text.tokens import Token

LONG = 4  # words that a learner still recalls as one phrase
SHARED = 5  # letters at the end of two words by which the one tells the other
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
    """The more telling half of a pair: two things are not recalled as one, and the one tells of the other."""
    parted = halves(inside)
    if parted is None:
        return _of_list(inside) if len(inside) > LONG + 3 else ()
    if len(inside) <= LONG:
        return _of_short(*parted)
    torn = any(token.text.lower() == "of" for token in parted[0]) or parted[0][-1].text.lower().endswith("ed")
    if torn or not telling(parted[0]) or not telling(parted[1]):
        return ()
    alone = len(parted[1]) == 1 or several(parted[0][-1])  # else both may share a noun: "plant and animal remains"
    return _more_telling(*parted) if alone else parted[1]


def _of_short(one: Phrase, other: Phrase) -> Phrase:
    """The half that has most of the words of a short pair, where the halves share none: "dairy cows | and goats"."""
    if len(one) == len(other) == 1:
        return () if _of_one_name(one[0], other[0]) else _more_telling(one, other)
    if not one or not other or not several(one[-1]):  # "plant and animal remains"
        return ()
    longer = one if len(one) > len(other) else other
    return longer if telling(one) and telling(other) and len(telling(longer)) > 1 else ()


def _of_one_name(one: Token, other: Token) -> bool:
    """True for names like "Sturm und Drang", and where one tells the other: opposites, "genotype" and "phenotype"."""
    low, beside = terms.stem(one.text.lower()), terms.stem(other.text.lower())
    named = one.text[0].isupper() and other.text[0].isupper()
    return named or poles.opposite(low) == beside or low[-SHARED:] == beside[-SHARED:]


def _of_list(inside: Phrase) -> Phrase:
    """The member of a list with the rarest word."""
    ends = [number for number, token in enumerate(inside) if token.text == "," or token.text.lower() in JOINS]
    bounds = zip((-1, *ends), (*ends, len(inside)), strict=True)
    members = [lean(inside[start + 1 : end]) for start, end in bounds]
    definite = [one for one in members if telling(one)]
    return min(definite, key=rarity) if len(definite) > 2 else ()


def _more_telling(one: Phrase, other: Phrase) -> Phrase:
    """The member with the rarest word, else that with more telling ones; none where one of them tells nothing."""
    if not telling(one) or not telling(other):
        return ()
    best = min(other, one, key=lambda half: (rarity(half), -len(telling(half))))
    return best[1:] if best[0].part is Part.DETERMINER else best
