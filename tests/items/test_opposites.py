"""Opposites: one word that says which way things go is turned, any other text is left alone."""

from __future__ import annotations

import pytest

from quizgen.items import opposites


def turned(text: str) -> list[str]:
    return [option.text for option in opposites.turned(text)]


@pytest.mark.parametrize("text", ["blood pressure", "higher-order functions", "from higher to lower levels", ""])
def test_leaves_alone_what_has_no_single_way(text: str) -> None:
    assert turned(text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("increase in blood pressure", ["decrease in blood pressure", "no change in blood pressure"]),
        ("Hypotonic solution", ["Hypertonic solution", "Isotonic solution"]),
        ("weaker", ["stronger", "equally strong"]),
    ],
)
def test_turns_the_way(text: str, wrong: list[str]) -> None:
    assert turned(text) == wrong


def test_says_why() -> None:
    assert next(iter(opposites.turned("larger cells"))).why == "The source says “larger”, not “smaller”."
