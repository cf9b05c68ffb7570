"""Slips that are commonly made in an equation: a fraction turned over, a sign, a power or a factor changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.items.latex import key

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = r"\{((?:[^{}]|\{[^{}]*\})+)\}"
_FRACTION = re.compile(rf"\\d?frac{_PART}{_PART}")
# A constant of integration has any sign.
_SIGN = re.compile(r"(?<=[\w})\]\s])\s*([+-])\s*(?=[\w\\({\[])(?!\s*[Cc]\s*$)")
_POWER = re.compile(r"\^(?:\{([23])\}|([23]))(?!\w)")
_FACTOR = re.compile(r"(?<![\w^_.])(?<![\^_]\{)([2-4])(?=\s*[a-zA-Z\\(])")
_HALF = re.compile(r"\\d?frac\{1\}\{2\}\s*")
_FUNCTION = re.compile(r"\\(sin|cos)(?![a-z])")
_OTHER = {"2": "4", "3": "2", "4": "2"}  # a factor that is forgotten or taken twice


def of(right: str, *, general: bool = False) -> Iterator[tuple[str, str]]:
    """Wrong right sides with the reason of each, the likeliest first.

    Of a `general` form no sign and no power is changed: its constants stand for any number.
    """
    fractions = list(_FRACTION.finditer(right))
    half = _HALF.search(right)
    if len(fractions) == 1 and not half and key(fractions[0][1]) != key(fractions[0][2]):
        above, below = fractions[0].groups()
        turned = f"\\frac{{{below}}}{{{above}}}"
        yield _put(right, fractions[0], turned), "Numerator and denominator have changed places."
    if half:
        yield _put(right, half, ""), "The factor of one half is missing."
    if right.startswith("-") and "\\hat" not in right:  # the sign of a direction is a matter of convention
        yield right[1:].lstrip(), "The sign in front is missing."
    if not general:
        yield from _signs_and_powers(right)
    if factor := _FACTOR.search(right):
        yield _put(right, factor, _OTHER[factor[1]]), "A factor is wrong."
    if function := _FUNCTION.search(right):
        other, called = ("cos", "cosine") if function[1] == "sin" else ("sin", "sine")
        yield _put(right, function, f"\\{other}"), f"This has the {called} of the angle."


def _signs_and_powers(right: str) -> Iterator[tuple[str, str]]:
    if found := _SIGN.search(right):
        sign = "-" if found[1] == "+" else "+"
        yield _put(right, found, f" {sign} "), f"One sign is wrong: this has {sign} where the equation has {found[1]}."
    if power := _POWER.search(right):
        squared = (power[1] or power[2]) == "2"
        yield _put(right, power, "" if squared else "^2"), "A power is missing." if squared else "A power is wrong."
        yield _put(right, power, "^3" if squared else ""), "A power is wrong." if squared else "A power is missing."


def _put(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]
