"""Opposites: one word that says which way things go is turned, any other text is left alone."""

from __future__ import annotations

import pytest

from quizgen.items import opposites


def turned(text: str) -> list[str]:
    return [option.text for option in opposites.turned(text)]


@pytest.mark.parametrize("text", [
    "blood pressure", "weaker", "slower diffusion", "higher-order functions", "from higher to lower levels", "",
    "positive integer", "basic rules",
    "faster than the sound", "the larger of four cells", "left and right", "hot, dry air", "a lateral move",
])  # fmt: skip
def test_leaves_alone_what_has_no_single_way(text: str) -> None:
    assert turned(text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("increase in blood pressure", ["decrease in blood pressure", "no change in blood pressure"]),
        ("Hypotonic solution", ["Hypertonic solution", "Isotonic solution"]),
        ("larger", ["smaller", "equal"]),
        ("Upward", ["Downward", "Sideways"]),
        ("positive charge", ["negative charge", "neutral charge"]),
        ("positive ions", ["negative ions", "neutral ions"]),
        ("basic solution", ["acidic solution", "neutral solution"]),
    ],
)
def test_turns_the_way(text: str, wrong: list[str]) -> None:
    assert turned(text) == wrong


def test_says_why() -> None:
    assert next(iter(opposites.turned("larger cells"))).why == "The source says “larger”, not “smaller”."
