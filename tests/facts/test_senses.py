"""What statements say that things are, and what they only say about them."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.statements import senses


def told(answer: str, keywords: str = "") -> list[str]:
    seen = view.of(page_of(answer, keywords=keywords))
    found = senses.of(seen.statements, seen.lexicon, "1", "Physics")
    return [f"{sense.named} | {sense.text} | {sense.genus}" for sense in found]


@pytest.mark.parametrize(
    "text",
    [
        "The capacitor is fully charged after a few seconds.",
        "The capacitor is a powerful tool in every circuit.",
        "The capacitor is an important example of a part in circuits.",
        "The capacitor is one of the oldest parts of a radio circuit.",
        "The capacitor is a large capacitor for storing charge in circuits.",
        "The use of the capacitor is a common way of smoothing voltages.",
        "- **Capacitor**: The plates store charge as long as a voltage is there.",
    ],
)
def test_leaves_alone_what_defines_nothing(text: str) -> None:
    assert told(text, "capacitor") == []


def test_leaves_alone_what_is_no_term() -> None:
    assert told("A capacitor is a device that stores electric charge.", "radio") == []


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        (
            "A capacitor is a device that stores electric charge, which smooths the voltage.",
            "a capacitor | a device that stores electric charge | device",
        ),
        (
            "Capacitors are electronic devices that store charge between two plates.",
            "Capacitors | electronic devices that store charge between two plates | device",
        ),
        (
            "The capacitor is an essential electronic device that stores charge.",
            "the capacitor | an electronic device that stores charge | device",
        ),
        (
            "- **Capacitor**: A device that stores electric charge between plates.",
            "Capacitor | a device that stores electric charge between plates | device",
        ),
        (
            "- **Capacitor**: This is a device that stores electric charge between plates.",
            "Capacitor | a device that stores electric charge between plates | device",
        ),
        (
            "The circuit holds a capacitor, which is a device that stores electric charge.",
            "a capacitor | a device that stores electric charge | device",
        ),
    ],
)
def test_finds_definitions(text: str, sense: str) -> None:
    assert told(text, "capacitor, capacitors") == [sense]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Old wet glacial lake debris is a kind of soil.", "Old wet glacial lake debris"),
        ("Old wet glacial lake bed debris is a kind of soil.", None),
        ("The rate of flow is high.", "rate of flow"),
        ("The lake (old) is high.", "lake"),
        ("The effect is high.", None),
        ("The effect of frost is high.", None),
        ("Main role is high.", None),
        ("It is high.", None),
    ],
)
def test_the_thing_that_a_sentence_speaks_of(text: str, thing: str | None) -> None:
    statement, *_ = view.of(page_of(text)).statements
    span = senses.subject(statement)
    assert (span and span.of(statement.text)) == thing
