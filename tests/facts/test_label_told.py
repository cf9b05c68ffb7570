"""Descriptions behind a colon as predicates, and none of a sentence about something else."""

from __future__ import annotations

import pytest

from quizgen.facts.labels import label_told
from quizgen.text.tokens import tokenise


def told(text: str, *, plural: bool = False) -> str | None:
    found = label_told.predicate(text, tokenise(text), plural=plural)
    return found.text if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Any blow to the bark can kill the tree",
        "The sap rises in spring",
        "Containing sugar and salt",
        "Ensuring that seeds have access to light is critical",
        "Using a plan that names the roots, stems, and leaves can help the grower",
        "Resulting in a loss of bark",
        "Respond to light",  # an order, to one thing
        "Sap",
        "Rich harvests follow a wet spring",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sensitive to light and touch", "is sensitive to light and touch"),
        ("Loss of water through the leaves", "is characterized by loss of water through the leaves"),
        ("Often linked to dry soil", "is often linked to dry soil"),
        ("Cutting the stem with a sharp blade", "involves cutting the stem with a sharp blade"),
        ("Scraping off the outer bark", "involves scraping off the outer bark"),
        ("Found in wet meadows, where it blooms early", "is found in wet meadows, where it blooms early"),
    ],
)
def test_says_it_of_the_label(text: str, expected: str) -> None:
    assert told(text) == expected


def test_several_things_do_what_one_is_told_to_do() -> None:
    assert told("Respond to deep pressure", plural=True) == "respond to deep pressure"
    assert told("Responsible for taste", plural=True) == "are responsible for taste"
    assert told("Enzymes that cut fats", plural=True) == "are enzymes that cut fats"
    assert told("Enzymes that cut fats") is None


@pytest.mark.parametrize(
    "text",
    [
        "the number of breaths a person takes in a minute",
        "a substance that binds, in a cell, to another",
        "the layer under which the roots grow",
    ],
)
def test_a_phrase_has_verbs_only_in_its_clauses(text: str) -> None:
    assert label_told.is_phrase(tokenise(text))


@pytest.mark.parametrize(
    "text",
    [
        "the council (WHO) stresses the need for clean water",
        "the laws of the port, which let ships land, are strict",
        "the river flows to the sea",
        "the size of the farms allowed for new machines",
    ],
)
def test_a_sentence_is_no_phrase(text: str) -> None:
    assert not label_told.is_phrase(tokenise(text))
