"""What stands before a question, from both sides: headings that are put as questions, and all others."""

from __future__ import annotations

import pytest

from quizgen.facts.questions import context


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Parts of a nephron", "Parts of a nephron: match them."),
        ("parts:", "Parts: match them."),
        ("What is a nephron?", "Nephron: match them."),
        ("What are the parts of it?", "Parts of it: match them."),
        ("What is it?", "What is it? Match them."),
        ("How does it work?", "How does it work? Match them."),
    ],
)
def test_a_task_behind_its_heading(heading: str, expected: str) -> None:
    assert context.headed(heading, "match them.") == expected
