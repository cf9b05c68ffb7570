"""Choices that nobody would sign, whatever they ask."""

from __future__ import annotations

import pytest

from quizgen.facts.questions import telling


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("What runs below the other parts?", True),
        ("What is it called in other languages?", True),
        ("What is the other name of the mill?", False),
        ("Which other part turns?", False),
    ],
)
def test_speaks_of_others(text: str, others: bool) -> None:
    assert telling.speaks_of_others(text) == others


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ('Who wrote "The Mill"?', False),
        ("Who wrote “The Mill”?", False),
        ('Who wrote "The Mill?', True),
        ("Who wrote “The Mill?", True),
    ],
)
def test_is_torn(text: str, torn: bool) -> None:
    assert telling.is_torn(text) == torn


@pytest.mark.parametrize(
    ("stem", "key", "wrong", "shows"),
    [
        ("What is heartwood?", "the dry wood of a trunk", ("the skin of a trunk", "a ring of cork"), False),
        ("What is microclimate?", "the climate of a yard", ("the soil of a yard", "the yield of a yard"), True),
        ("What is microclimate?", "the climate of a yard", ("the climate of a coast", "the yield of a yard"), False),
        ("What is a kiln?", "an oven for clay", ("a wheel for clay", "a knife for clay"), False),
    ],
)
def test_shows_key(stem: str, key: str, wrong: tuple[str, ...], shows: bool) -> None:
    assert telling.shows_key(stem, key, wrong) == shows
