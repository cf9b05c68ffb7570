"""Equations: their sides, and mistakes in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    ("right", "wrong"),
    [
        (r"\frac{v^2}{r}", r"\frac{r}{v^2}"),
        ("a + b", "a - b"),
        (r"\frac{v^2}{r}", r"\frac{v}{r}"),
        ("2x", "3x"),
        ("-kx", "kx"),
    ],
)
def test_mistakes(right: str, wrong: str) -> None:
    assert wrong in [text for text, _ in latex.mistakes(right)]


def test_nothing_to_get_wrong() -> None:
    assert list(latex.mistakes("x")) == []


@given(st.text(alphabet="abx23+-^{}\\frac ", max_size=30))
def test_a_mistake_is_never_the_equation_itself(right: str) -> None:
    assert all(latex.key(text) != latex.key(right) for text, _ in latex.mistakes(right))


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
