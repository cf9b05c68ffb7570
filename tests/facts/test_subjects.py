"""Sentences that begin with their verb get their label for a subject where the two agree."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import subjects
from quizgen.facts.statements.draft import Draft
from quizgen.model import Passage, Sentence
from quizgen.text.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "is_missing"),
    [
        ("Developed by the miller.", True),
        ("Forms the wall.", True),
        ("Is old and wet.", True),
        ("Being old and wet.", False),
        ("Form the wall.", False),
        ("The mill is old.", False),
        ("", False),
        ("Founded in 1901, the club met there.", False),
        ("Founded in 1901, which met there.", True),
        ("Founded in 1901, by the old and wet and cold club it met.", True),
        ("Founded in 1901,", True),
        ("Founded in 1901, met there.", True),
        ("Can hold water.", True),
        ("Founded in 1901, clubs that the old miller of the town liked met there.", True),
        ("Forms walls, the mill is old.", True),
    ],
)
def test_missing(text: str, is_missing: bool) -> None:
    assert subjects.missing(tokenise(text)) is is_missing


@pytest.mark.parametrize(
    ("label", "text", "told"),
    [
        ("Ultrasound", "Uses sound waves.", "Ultrasound uses sound waves."),
        ("Septum", "Located between the walls.", "Septum is located between the walls."),
        ("Mills", "Located between the walls.", "Mills are located between the walls."),
        ("Mills", "Uses sound waves.", "Uses sound waves."),
        ("Mills", "Are wet in spring.", "Mills are wet in spring."),
        ("Mill", "Are wet in spring.", "Are wet in spring."),
        ("Mill", "Is wet in spring.", "Mill is wet in spring."),
        ("Mills", "Have wheels of oak.", "Mills have wheels of oak."),
        ("Mills", "Have students describe the oak.", "Have students describe the oak."),
        ("Mill", "Can hold water.", "Mill can hold water."),
        ("Function", "Uses sound waves.", "Uses sound waves."),
        ("Source", "Produced by old mills.", "Produced by old mills."),
        ("characteristics", "Uses sound waves.", "Uses sound waves."),
        ("Mill", "Located mills there.", "Located mills there."),
        ("Mill", "Located.", "Located."),
        ("", "Uses sound waves.", "Uses sound waves."),
        ("Mill", "The wheel uses water.", "The wheel uses water."),
        ("Mill", "Forms the wall.", "Mill forms the wall."),
        ("Build a mill", "Uses sound waves.", "Uses sound waves."),
    ],
)
def test_given(label: str, text: str, told: str) -> None:
    assert subjects.given(Draft(text), Passage((Sentence(text),), 1, label=label)).text == told
