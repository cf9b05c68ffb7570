from __future__ import annotations

import pytest
from pages.building import codes, page

REFUSALS = [
    "I'm sorry, but I don't have information on that.",
    "I’m sorry, I can’t help with that.",
    "I cannot answer this question based on the available information.",
    "Unfortunately, the provided context does not contain an answer.",
    "Sorry, but I can't find anything.",
    "No information is available on this.",
    "There is no specific information about this topic.",
    "The gathered information does not provide specific details.",
    "As an AI language model, I do not know.",
    "I do not have access to this page.",
]
ANSWERS = [
    "The sources of nitrogen are many.",
    "No information theory is complete without Shannon.",
    "Sorry business is a ceremony.",
    "I is the current.",
    "We cannot determine place and momentum at once.",
    "No one can answer this today.",
    "The information is not encrypted.",
    "Cells say: I cannot answer.",
]


@pytest.mark.parametrize("answer", REFUSALS)
def test_a_refusal(answer):
    assert codes(page(answer)) == (None, ["unanswered"])


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer(answer):
    found, seen = codes(page(answer))
    assert found is not None
    assert seen == []
