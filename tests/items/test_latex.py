"""Equations: their sides."""

from __future__ import annotations

import pytest

from quizgen.items import latex


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("F = ma", ("F", "ma")),
        (r"K = \frac{[C]^c}{[A]^a}.", ("K", r"\frac{[C]^c}{[A]^a}")),
        ("a = b = c", None),
        ("x \\neq y", None),
        (r"2 H_2 + O_2 \rightarrow 2 H_2O", None),
        ("x <= y", None),
        ("= y", None),
    ],
)
def test_sides(source: str, expected: tuple[str, str] | None) -> None:
    assert latex.sides(source) == expected


@pytest.mark.parametrize(
    ("side", "formula", "remark"),
    [
        (r"9.8 \, \text{m/s}^2", r"9.8 \, \text{m/s}^2", ""),
        (r"5\,\text{kg}", r"5\,\text{kg}", ""),
        (r"\text{for all}", r"\text{for all}", ""),
        (r"A + B \quad \text{(for two waves)}", "A + B", "(for two waves)"),
        (r"mgh, \text{ for small h}", "mgh", "for small h"),
    ],
)
def test_words_after_a_formula_are_told_from_it(side: str, formula: str, remark: str) -> None:
    assert latex.remarked(side) == (formula, remark)
