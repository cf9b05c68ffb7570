"""Direct questions made of statements that end on a gap."""

from __future__ import annotations

import pytest

from quizgen.facts.questions import direct


@pytest.mark.parametrize(
    "ended",
    [
        "The crew sings in the spring due to ____.",
        "When the wind falls, calm leads to ____.",
        "The sails that lead to ____.",
        "It is called ____.",
        "The salt that is found here is called ____.",
    ],
)
def test_leaves_alone(ended: str) -> None:
    assert direct.question(ended) is None


@pytest.mark.parametrize(
    ("ended", "question"),
    [
        ("A drop in pressure can lead to ____.", "What can a drop in pressure lead to?"),
        ("The drop in pressure results in ____.", "What does the drop in pressure result in?"),
        ("The rope of the sail is also called the ____.", "What is the rope of the sail called?"),
        ("Na⁺ ions are known as ____.", "What are Na⁺ ions known as?"),
    ],
)
def test_asks(ended: str, question: str) -> None:
    assert direct.question(ended) == question
