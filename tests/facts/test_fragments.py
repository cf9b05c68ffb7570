"""What only describes the thing that its label names."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import fragments
from quizgen.facts.statements.draft import Draft


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
        ("The heat of a kiln that leaves through the wall.", True),
        ("The heat of a kiln that leaves the wall is lost.", False),
        ("The heat that became a sign, was lost by the kiln.", False),
    ],
)
def test_only_describes(text: str, describes: bool) -> None:
    assert fragments.only_describes(Draft(text)) is describes
