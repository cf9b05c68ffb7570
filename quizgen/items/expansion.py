"""Wrong expansions of an abbreviation: with the same first letters, of words such as long forms are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.items.envelope import digest
from quizgen.items.expansion_words import CLASSES, SAME
from quizgen.model import Option
from quizgen.text import commonness, terms

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

MOST = 3
FEWEST = 2
FEWEST_WORDS = 2
_CLASSES = dict.fromkeys(("al", "ic", "ive", "ous"), "adjective") | dict.fromkeys(
    ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship"), "abstract"
)
_KNOWN = frozenset().union(*CLASSES)
LARGE, KNOWN_WELL = 200, 2
FAMILY = 4  # words that share so many letters at their start are of one family


def distractors(
    right: str, short: str, known: Container[str] = frozenset(), said: Sequence[str] = ()
) -> tuple[Option, ...]:
    """Two or three expansions that fit the letters of `right`, made of words that play the same part in others.

    One place of the term varies, the same in all of them, so that the right one does not stand out as
    the one that shares most with the others; where no place has two other words, two places vary, each by
    itself and both. None whose key is `known` as a term's, or that stands in what is `said`.
    """
    parts = right.split()
    why = f"The letters fit, but {short} stands for “{right}”."
    if len(parts) < FEWEST_WORDS or not short.isalpha():
        return ()
    near = [_of_class(part, right) for part in parts]
    made = [
        text
        for text in _made(parts, near)
        if terms.key(text) not in known and not any(terms.stands_in(text, one) for one in said)
    ]
    if len(made) >= FEWEST:
        return tuple(Option(text, why) for text in made[:MOST])
    return ()


def _made(parts: Sequence[str], fits: Sequence[Sequence[str]]) -> list[str]:
    """Terms with another word at one place, else at two places by turns."""
    most = max(range(len(parts)), key=lambda place: (min(len(fits[place]), MOST), place < len(parts) - 1, -place))
    if len(fits[most]) >= FEWEST:
        return [_with(parts, {most: word}) for word in fits[most]]
    places = [place for place, found in enumerate(fits) if found][:2]
    if len(places) < 2:
        return []
    first, second = places
    one, other = {first: fits[first][0]}, {second: fits[second][0]}
    return [_with(parts, one), _with(parts, other), _with(parts, one | other)]


def _with(parts: Sequence[str], put: dict[int, str]) -> str:
    return " ".join(put.get(place, part) for place, part in enumerate(parts))


def _of_class(part: str, right: str) -> list[str]:
    """Words of the smallest class that holds a word, with its letter, the likest first."""
    word = part.lower()
    if part.isupper() and len(part) > 1:
        return []
    plural = terms.stem(word) != word and terms.stem(word) in _KNOWN
    word = terms.stem(word) if plural else word
    apart = {word, *terms.words(right), *terms.content(right)}.union(*(same for same in SAME if word in same))
    for known in sorted((known for known in CLASSES if word in known), key=len):
        fit = [one for one in known if one[0] == word[0] and one not in apart and one[:FAMILY] != word[:FAMILY]]
        if len(known) > LARGE:  # of many words only those that any reader knows
            fit = [one for one in fit if commonness.level(one) >= KNOWN_WELL]
        shorter = [one for one in fit if len(one) < len(word)]
        if shape.stands_long(right, 6) and len(shorter) >= FEWEST:
            fit = shorter
        if len(fit) >= FEWEST:
            fit.sort(key=lambda one: (_ending(one) != _ending(word), -_shared(one, word), digest(right, one)))
            shown = (_several(one) if plural else one for one in fit)
            return [one.capitalize() if part[0].isupper() else one for one in shown]
    return []


def _ending(word: str) -> str:
    ending = shape.of(word).ending
    return _CLASSES.get(ending, ending)


def _shared(one: str, other: str) -> int:
    """How many letters two words share at their start."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _several(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"
