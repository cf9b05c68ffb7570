"""Slips in equations: such as are made, and none where the slip would be right too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import latex, slips


def told(right: str, *, general: bool = False) -> list[str]:
    return [latex.key(text) for text, _ in slips.of(right, general=general)]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("x", []),
        (r"\sin x + C", [r"\cosx+C"]),
        (r"\frac{1}{R_1} + \frac{1}{R_2}", [r"\frac{1}{R_1}-\frac{1}{R_2}"]),
        (r"\frac{v^2}{r}", [r"\frac{r}{v^2}", r"\frac{v}{r}", r"\frac{v^3}{r}"]),
        ("a + b", ["a-b"]),
        ("2x", ["4x"]),
        ("b^2 - 4ac", ["b^2+4ac", "b-4ac", "b^3-4ac", "b^2-2ac"]),
        ("-kx", ["kx"]),
        (r"-G \hat{r}", []),
        (r"\frac{1}{2} m v^2", ["mv^2", r"\frac{1}{2}mv", r"\frac{1}{2}mv^3"]),
        (r"\frac{2\pi}{T}", [r"\frac{T}{2\pi}", r"\frac{4\pi}{T}"]),
        ("r^3", ["r^2", "r"]),
    ],
)
def test_slips(right: str, wrong: str) -> None:
    assert told(right) == wrong


def test_constants_of_a_general_form_have_any_sign() -> None:
    assert told("ax^2 + bx + c", general=True) == []


@given(st.text(alphabet="abx23+-^{}\\frac ", max_size=30), st.booleans())
def test_a_slip_is_never_the_equation_itself(right: str, general: bool) -> None:
    assert all(latex.key(text) != latex.key(right) for text, _ in slips.of(right, general=general))
