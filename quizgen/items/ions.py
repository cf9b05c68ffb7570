"""Ions in names and formulas: the same name with other ions in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from quizgen.model import Option

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST = 2


class Ion(NamedTuple):
    """An ion: the word for it in names, its element, its charge without a sign before it."""

    word: str
    element: str
    charge: str


# Those of body fluids, each with a neighbour of its charge first; they are told in every book on the subject.
IONS = (
    Ion("sodium", "Na", "+"),
    Ion("potassium", "K", "+"),
    Ion("calcium", "Ca", "2+"),
    Ion("magnesium", "Mg", "2+"),
    Ion("hydrogen", "H", "+"),
    Ion("chloride", "Cl", "-"),
)
_RAISED = str.maketrans("2+-", "²⁺⁻")
_WORDS = {ion.word: ion for ion in IONS}
_SYMBOLS = {
    form: ion for ion in IONS for form in (ion.element + ion.charge, (ion.element + ion.charge).translate(_RAISED))
}
_ANY = re.compile("|".join(sorted(map(re.escape, (*_WORDS, *_SYMBOLS)), key=len, reverse=True)), re.IGNORECASE)
_AMONG_LETTERS = re.compile(r"[A-Za-z0-9]")


def swapped(text: str) -> Iterator[Option]:
    """The text with other ions: a lone one by three others, of two each by itself and both.

    Nothing where it names none, or more than two.
    """
    found = [match for match in _ANY.finditer(text) if _stands_alone(text, match) and _ion(match[0]) is not None]
    named = [ion for match in found if (ion := _ion(match[0]))]
    others = [ion for ion in IONS if ion not in named]
    if not named or len(named) > MOST or len(set(named)) < len(named):
        return
    if len(named) == 1:
        for other in sorted(others, key=lambda one: one.charge != named[0].charge)[:3]:
            yield Option(_put(text, {found[0]: other}), f"This says {other.word}, not {named[0].word}.")
        return
    if named[0].charge[-1] != named[1].charge[-1]:  # a salt: only one of its charge can take an ion's place
        for other in [ion for ion in others if ion.charge[-1] == named[0].charge[-1]][:3]:
            yield Option(_put(text, {found[0]: other}), f"This says {other.word}, not {named[0].word}.")
        return
    first, second = ({found[place]: others[place]} for place in (0, 1))
    for put in (second, first, first | second):
        told = " and ".join(f"{other.word} for {_word(match[0])}" for match, other in put.items())
        yield Option(_put(text, put), f"This says {told}.")


def _ion(written: str) -> Ion | None:
    return _WORDS.get(written.lower()) or _SYMBOLS.get(written)


def _word(written: str) -> str:
    ion = _ion(written)
    return ion.word if ion else written


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """True for an ion that is no part of a longer word or formula."""
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    return not _AMONG_LETTERS.match(before) and not _AMONG_LETTERS.match(after)


def _put(text: str, ions: Mapping[re.Match[str], Ion]) -> str:
    """The text with other ions in some places, each written as the one that stood there."""
    for match in sorted(ions, key=lambda one: -one.start()):
        text = text[: match.start()] + _written(ions[match], match[0]) + text[match.end() :]
    return text


def _written(ion: Ion, like: str) -> str:
    if like.lower() in _WORDS:
        return ion.word.capitalize() if like[0].isupper() else ion.word
    symbol = ion.element + ion.charge
    return symbol if like.isascii() else symbol.translate(_RAISED)
