from __future__ import annotations

import pytest

from quizgen.formats.anki_typed import digits, typed


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("ATP", "ATP"),
        ("−70 mV", "-70 mV"),
        ("Na⁺", "Na+"),
        ("a\u00a0b", "a b"),
        ("Ca²⁺", "Ca2+"),
        ("*in vivo*", "in vivo"),
        ("`x_1`", "x_1"),
        ("$3 + 4$", "3 + 4"),
        ("snake_case", "snake_case"),
    ],
)
def test_asks_for_what_any_keyboard_writes(source: str, expected: str) -> None:
    assert typed(source) == expected


@pytest.mark.parametrize(
    "source", ["β-cell", "10⁻³", "10⁵", "s⁻¹", "Größe", "水", r"$\frac{1}{2}$", "$x^2$", "x" * 41, ""]
)
def test_asks_for_nothing_else(source: str) -> None:
    assert typed(source) == ""


@pytest.mark.parametrize(
    ("value", "expected"), [(-70.0, "-70"), (0.1, "0.1"), (1e6, "1000000"), (0.1 + 0.2, "0.3"), (1e-7, "1e-07")]
)
def test_writes_numbers_as_people_do(value: float, expected: str) -> None:
    assert digits(value) == expected
