"""Choices that turn on which way something goes, and those where more than one way may be right."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.questions import ways


def may_turn(text: str, key: str) -> bool:
    facts = [fact for fact in choose.found(view.of(page_of(text))) if fact.key == key]
    assert facts
    return ways.may_turn(facts[0])


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The loss of the harbour led to increased inequality.", "increased inequality"),
        ("In the skull, the frontal lobe is anterior to the parietal lobe.", "parietal lobe"),
        ("Each end of the molecule has a partial positive and negative charge.", "negative charge"),
    ],
)
def test_leaves_alone(text: str, key: str) -> None:
    assert not may_turn(text, key)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("A hypotonic solution leads to increased turgor pressure in the cell.", "increased turgor pressure"),
        ("The water of each cell is held together by hydrogen bonds.", "hydrogen bonds"),
    ],
)
def test_turns(text: str, key: str) -> None:
    assert may_turn(text, key)
