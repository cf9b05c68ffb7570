"""Wrong expansions of an abbreviation: with the same first letters, of words such as long forms are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.items.envelope import digest
from quizgen.items.expansion_words import CLASSES, ILLNESSES, KINDS_OF_ILLNESS, SAME
from quizgen.model import Option
from quizgen.text import commonness, terms

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Sequence

_BETWEEN = re.compile(r"([ -])")
MOST = 3
FEWEST = 2
FEWEST_WORDS = 2
_CLASSES = dict.fromkeys(("al", "ic", "ive", "ous"), "adjective") | dict.fromkeys(
    ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship"), "abstract"
)
_KNOWN = frozenset().union(*CLASSES)
_FORMED = frozenset(("adjective", "ed", "ing"))
LARGE, KNOWN_WELL = 200, 2
COMMON = 3
RICH, KNOWN, SMALL = 400, 60, 60
FAMILY = 4  # words that share so many letters at their start are of one family


@dataclass(frozen=True, slots=True)
class Known:
    """What a build knows: the keys of its terms, the sentences of the page, the words of its subject's terms."""

    terms: Container[str] = frozenset()
    said: Sequence[str] = ()
    vocabulary: Collection[str] = frozenset()


NOTHING = Known()


def distractors(right: str, short: str, known: Known = NOTHING) -> tuple[Option, ...]:
    """Two or three expansions that fit the letters of `right`, made of words that play the same part in others.

    Two places of the term vary, each by itself and both, so that the right one does not stand out as
    the one that shares most with the others; where only one place has other words, that one varies. None
    that is a term of the build, or that the page speaks of.
    """
    pieces = _BETWEEN.split(right)
    parts, joints = pieces[::2], pieces[1::2]
    if len(parts) < FEWEST_WORDS or not short.isalpha():
        return ()
    why = f"The letters fit, but {short} stands for “{right}”."
    near = [_of_class(part, right, known.vocabulary) for part in parts]
    made = [
        text
        for put in _made(near, known.vocabulary)
        if (text := _with(parts, joints, put))
        and terms.key(text) not in known.terms
        and not any(terms.stands_in(text, one) for one in known.said)
    ]
    return tuple(Option(text, why) for text in made[:MOST]) if len(made) >= FEWEST else ()


def _made(fits: Sequence[Sequence[str]], vocabulary: Container[str]) -> list[dict[int, str]]:
    """Other words at two places by turns and at both, or else at one; those of the subject's own words first."""
    own = [sum(terms.stem(word.lower()) in vocabulary for word in found[:MOST]) for found in fits]
    places = sorted((n for n, found in enumerate(fits) if found), key=lambda n: (-own[n], -len(fits[n]), n))
    if len(places) < 2:
        return [{places[0]: word} for word in fits[places[0]]] if places else []
    first, second = sorted(places[:2])
    one, other = {first: fits[first][0]}, {second: fits[second][0]}
    return [one, other, one | other]


def _with(parts: Sequence[str], joints: Sequence[str], put: dict[int, str]) -> str:
    shown = [put.get(place, part) for place, part in enumerate(parts)]
    return "".join(chain.from_iterable(zip_longest(shown, joints, fillvalue="")))


def _of_class(part: str, right: str, vocabulary: Collection[str]) -> list[str]:
    """Words of the smallest class that holds a word, with its letter, the likest first."""
    word = part.lower()
    if part.isupper() and len(part) > 1:
        return []
    plural = terms.stem(word) != word and terms.stem(word) in _KNOWN
    word = terms.stem(word) if plural else word
    apart = {word, *terms.words(right), *terms.content(right)}.union(*(same for same in SAME if word in same))
    for known in sorted((known for known in CLASSES if word in known), key=len):
        fit = [one for one in known if one[0] == word[0] and one not in apart and one[:FAMILY] != word[:FAMILY]]
        if _ending(word) in _FORMED:  # what is an adjective or a participle by its form
            fit = [one for one in fit if _ending(one) == _ending(word)]
        if len(known) > LARGE:  # of many words only those that any reader knows
            fit = [one for one in fit if commonness.level(one) >= KNOWN_WELL]
        if len(known) > SMALL and not _ending(word):  # in a large class only words of one form are alike
            continue
        fit = [one for one in fit if word not in KINDS_OF_ILLNESS or one not in ILLNESSES]
        if len(vocabulary) >= (KNOWN if len(known) > SMALL else RICH):  # of many only what the subject itself uses
            own = [one for one in fit if terms.stem(one) in vocabulary]
            alike = _ending(word) not in _FORMED
            fit = own or [
                one for one in fit if alike and _ending(one) == _ending(word) and commonness.level(one) >= COMMON
            ]
        shorter = [one for one in fit if len(one) < len(word)]
        if shape.stands_long(right, 6) and len(shorter) >= FEWEST:
            fit = shorter
        if fit:
            fit.sort(
                key=lambda one: (
                    terms.stem(one) not in vocabulary,
                    _ending(one) != _ending(word),
                    -_shared(one, word),
                    digest(right, one),
                )
            )
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
