"""What an item asks, in plain words: by this it is known again when its wording has changed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, assert_never

from quizgen.model import (
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text import terms
from quizgen.text.inline import plain, replace_gaps

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quizgen.model import Body

GAP = "[…]"
_HOLE = "\ufdd0"  # a non-character: brackets would be read as markup
_PART = " · "
_GRAM = 3


def asks(body: Body) -> str:
    """What a body asks, plain, on one line and without its answers; each gap is an ellipsis in brackets."""
    match body:
        case Cloze(text):
            return _line(replace_gaps(text, lambda _number, _place: _HOLE)).replace(_HOLE, GAP)
        case _:
            return _line(body.stem)


def answers(body: Body) -> Mapping[int, str]:
    """The answer of each gap by its number; the one answer of a body without gaps as number 1."""
    match body:
        case Cloze(_, blanks):
            return {number: _line(blanks[number].answer) for number in sorted(blanks)}
        case Choice(_, key):
            return {1: _line(key.text)}
        case MultipleResponse(_, keys):
            return {1: _joined(key.text for key in keys)}
        case Numeric(_, value, unit):
            return {1: f"{value:.15g} {unit}".strip()}
        case Ordering(_, sequence):
            return {1: _joined(sequence)}
        case Matching(_, pairs):
            return {1: _joined(f"{left} – {right}" for left, right in pairs)}
        case ShortAnswer(_, answer):
            return {1: _line(answer)}
        case TrueFalse(_, answer):
            return {1: "true" if answer else "false"}
        case _:
            assert_never(body)


@lru_cache(maxsize=16384)
def letters(text: str) -> str:
    """A text's letters and digits, alike for what differs in case, signs or spaces only."""
    return " ".join(terms.words(text))


def alike(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 1: the share of letter triples they have in common (Dice)."""
    first, second = _grams(letters(one)), _grams(letters(other))
    if not first or not second:
        return float(letters(one) == letters(other))
    return 2 * len(first & second) / (len(first) + len(second))


@lru_cache(maxsize=16384)
def _grams(text: str) -> frozenset[str]:
    padded = f" {text} " if text else ""
    return frozenset(padded[at : at + _GRAM] for at in range(len(padded) - _GRAM + 1))


def _line(source: str) -> str:
    return " ".join(plain(source).split())


def _joined(texts: Iterable[str]) -> str:
    return _PART.join(_line(text) for text in texts)
