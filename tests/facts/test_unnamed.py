"""What only a page names, and what has a name."""

from __future__ import annotations

import pytest

from quizgen.facts.questions.unnamed import speaks_of_what_is_at_hand


@pytest.mark.parametrize(
    "text",
    [
        "What is the enthalpy change for the reaction?",
        "The mechanism involves a transfer.",
        "How long is the examination?",
    ],
)
def test_speaks_of_what_is_at_hand(text: str) -> None:
    assert speaks_of_what_is_at_hand(text)


@pytest.mark.parametrize(
    "text",
    ["What is the speed of light?", "How many chambers does the heart have?", "What is the energy released by ATP?",
     "What is the standard enthalpy?"],
)  # fmt: skip
def test_speaks_of_what_has_a_name(text: str) -> None:
    assert not speaks_of_what_is_at_hand(text)
