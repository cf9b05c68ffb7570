"""A statement becomes the rest of a question only where its subject and its verb are sure."""

from __future__ import annotations

import pytest

from quizgen.facts.questions import inversion


@pytest.mark.parametrize(
    "text",
    [
        "Founded by monks, the abbey was rich.",
        "The abbey that stood here was rich.",
        "Research indicates and shows little.",
        "Ringing of bells.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert inversion.inverted(text) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The law was passed by both houses.", "was the law passed by both houses"),
        ("The heart pumps blood.", "does the heart pump blood"),
        ("The pumps moved sodium.", "did the pumps move sodium"),
        ("The heart has four chambers.", "does the heart have four chambers"),
        ("Virginia was exporting tobacco.", "was Virginia exporting tobacco"),
        ("There were riots in the port.", "were there riots in the port"),
    ],
)
def test_asks(text: str, asked: str) -> None:
    assert inversion.inverted(text) == asked


def test_a_verb_that_no_table_has_is_no_part_of_the_subject() -> None:
    assert inversion.inverted("The musical debuted in spring and won a prize.") is None
    assert inversion.inverted("The last confirmed sighting took a day.") == "did the last confirmed sighting take a day"


def test_two_verbs_are_not_torn_apart() -> None:
    assert inversion.inverted("The hall became a school and was sold.") is None


@pytest.mark.parametrize(
    ("heading", "small"),
    [
        ("Sexual Reproduction", "sexual reproduction"),
        ("Krebs Cycle", "Krebs cycle"),
        ("DNA Replication", "DNA replication"),
    ],
)
def test_headings_inside_sentences(heading: str, small: str) -> None:
    assert inversion.small(heading) == small
