"""What has to be named before a statement: labels that are things, aspects, qualities, and what only describes."""

from __future__ import annotations

import pytest

from quizgen.facts import front
from quizgen.facts.draft import Draft


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("Uses", True),
        ("Nature of Energy", True),
        ("Function in Mills", True),
        ("Mills", False),
        ("Mill Functions", True),
        ("Prevalence", True),
        ("Sources", True),
        ("Energy of Nature", False),
    ],
)
def test_aspect(label: str, is_one: bool) -> None:
    assert front.aspect(label) is is_one


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("Security", True),
        ("Goodness", False),
        ("Movement", False),
        ("Tolerance", True),
        ("Presence", True),
        ("Friendship", False),
        ("Old security", False),
    ],
)
def test_quality(label: str, is_one: bool) -> None:
    assert front.quality(label) is is_one


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("Security", True),
        ("Standardization", True),
        ("Movement", True),
        ("Learning", True),
        ("Friendship", False),
        ("Culture", True),
        ("Mill", False),
        ("Cultures", True),
        ("Xylography", False),
        ("Extension", False),
        ("Distance", True),
        ("Socialism", False),
        ("Democracy", True),
        ("Presence", True),
        ("Happiness", False),
        ("2ity", False),
    ],
)
def test_abstract(label: str, is_one: bool) -> None:
    assert front.abstract(label) is is_one


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("carbon-14", True),
        ("moraine", True),
        ("people", False),
        ("the", False),
        ("M4", True),
        ("good people", False),
        ("moraine people", True),
        ("x 2", False),
        ("x2", True),
    ],
)
def test_telling(label: str, is_one: bool) -> None:
    assert front.telling(label) is is_one


@pytest.mark.parametrize(
    ("text", "describes"),
    [
        ("A stable isotope with seven neutrons.", True),
        ("120 mmHg", True),
        ("The old mill", False),
        ("An oven burns clay.", False),
        ("A kiln is old.", False),
        ("Old mills with wheels.", True),
        ("Mills burn the clay.", False),
        ("A kiln that is old.", False),
    ],
)
def test_only_describes(text: str, describes: bool) -> None:
    assert front.only_describes(Draft(text)) is describes
