"""One of a few things of a kind gives way to the others; any other text is left alone."""

from __future__ import annotations

import pytest

from quizgen.items import contrasts


def others(text: str, told: str = "") -> list[str]:
    return [option.text for option in contrasts.others(text, told or f"It shows {text}.")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("blood pressure", "It raises blood pressure."),
        ("arteries and veins", "It widens arteries and veins."),
        ("veins", "It widens vessels such as veins."),
        ("two arteries", "The cord has two arteries."),
        ("operant-conditioning", "It shows operant-conditioning."),
    ],
)
def test_leaves_alone(text: str, told: str) -> None:
    assert others(text, told) == []


def test_gives_the_others_with_the_key_s_capital() -> None:
    assert others("Deductive reasoning") == ["Inductive reasoning", "Abductive reasoning"]


def test_never_what_stands_beside_it() -> None:
    assert others("meiosis", "Unlike mitosis, gametes come from meiosis") == ["binary fission"]


def test_says_why() -> None:
    (first, *_) = contrasts.others("veins", "It fills the veins.")
    assert first.why == "The source says “veins”, not “arteries”."
