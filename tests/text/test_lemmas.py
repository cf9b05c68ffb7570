"""What a question is made with: the auxiliary and the base form of a verb."""

from __future__ import annotations

import pytest

from quizgen.text import lemmas


@pytest.mark.parametrize("form", ["table", "quickly", "moving", ""])
def test_no_verb(form: str) -> None:
    assert lemmas.asked_with(form) is None


@pytest.mark.parametrize(
    ("form", "asked"),
    [
        ("moves", ("does", "move")),
        ("moved", ("did", "move")),
        ("carries", ("does", "carry")),
        ("became", ("did", "become")),
        ("contain", ("do", "contain")),
        ("has", ("does", "have")),
    ],
)
def test_asks_with(form: str, asked: tuple[str, str]) -> None:
    assert lemmas.asked_with(form) == asked
