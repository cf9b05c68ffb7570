"""What has to be named before a statement: labels that are things, aspects, qualities, and what only describes."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import front


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
