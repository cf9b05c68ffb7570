"""Wrong expansions of an abbreviation, made of other words with the same first letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.model import Option
from quizgen.text import terms, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.items.shape import Shape

MOST = 3
SHORTEST = 4
FEWEST_WORDS = 3
FAMILY = 4  # words that share so many letters at their start are of one family
_UNFIT = words.FUNCTION | words.HEDGES | words.ADVERBS | words.PUFF
_WORD = re.compile(r"[A-Za-z]+")


def distractors(right: str, short: str, said: Iterable[str]) -> tuple[Option, ...]:
    """Up to three expansions that fit the letters of `right` but for one word taken from what is `said`.

    The words put in are of the same form as those they replace: number, ending, about the length.
    None for an expansion of less than three words, of which too little would be left.
    """
    parts = right.split()
    if len(parts) < FEWEST_WORDS:
        return ()
    vocabulary = sorted({word.lower() for text in said for word in _WORD.findall(text)} - {short.lower()})
    vocabulary = [word for word in vocabulary if len(word) >= SHORTEST and word not in _UNFIT]
    choices = [_alike(part, [word for word in vocabulary if not terms.stands_in(word, right)]) for part in parts]
    made: dict[str, Option] = {}
    for turn in range(MOST):
        for place in reversed(range(len(parts))):
            if turn < len(choices[place]):
                text = " ".join((*parts[:place], choices[place][turn], *parts[place + 1 :]))
                made.setdefault(terms.key(text), Option(text, f"The letters fit, but {short} stands for “{right}”."))
    return tuple(made.values())[:MOST]


def _alike(part: str, vocabulary: Iterable[str]) -> list[str]:
    """Words that could stand in for a word, closest in form first."""
    if not part.isalpha() or len(part) < SHORTEST:
        return []
    form = shape.of(part.lower())
    near = [word for word in vocabulary if word[0] == part[0].lower() and _fits(word, part.lower(), form)]
    near.sort(key=lambda word: (shape.of(word).ending != form.ending, abs(len(word) - len(part)), word))
    return [word.capitalize() if part[0].isupper() else word for word in near]


def _fits(word: str, part: str, form: Shape) -> bool:
    """True for a word of the same number that is of another family and no mere verb or adverb."""
    if shape.of(word).plural != form.plural or terms.stem(word)[:FAMILY] == terms.stem(part)[:FAMILY]:
        return False
    return not word.endswith("ly") and (word not in words.VERBS or word in words.NOUN_TOO)
