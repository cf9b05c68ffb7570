"""Raised and lowered text, which inline CommonMark has no marks for."""

from __future__ import annotations

from quizgen.text.inline import Run

_RAISED = dict(zip("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", strict=True))
_LOWERED = dict(zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True))


def script(text: str, tag: str) -> Run:
    """Text between `<sup>` or `<sub>`: in raised or lowered characters where all of them exist, else as math."""
    table, sign = (_RAISED, "^") if tag == "sup" else (_LOWERED, "_")
    words = text.strip()
    if all(char in table for char in words):
        return Run("".join(table[char] for char in words))
    if words.isascii() and words.isalnum():
        return Run(rf"{sign}{{\mathrm{{{words}}}}}", "math")
    return Run(f"{sign}({words})")
