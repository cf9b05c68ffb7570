"""What is not asked however much it is worth, and what is asked all the same."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import choose, fitness, view


def reasons(answer: str) -> dict[str, str]:
    """Why each fact of a page is not asked, by its answer; the first kind's reason."""
    seen = view.of(page_of(answer, "What does the test pump do?", "test pump"))
    return {fact.key: fitness.why_not(fact) for fact in reversed(choose.found(seen))}


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("The heart has four chambers: two atria and two ventricles.", "four", "counted"),
        ("Nerves and glands are two parts of the system.", "two", "counted"),
        ("1. **Use the right tool**: The handle of a saw is held with one hand.", "Use the right tool", "do"),
        ("Pumps were found late (Borchardt & Fielding, 2000) in the membranes of the cell.", "Fielding", "citation"),
        ('The report said "the pump of the cell never rests at night" in the summer.', "night", "quotation"),
        (
            "- **Willem Kolff (1911-2009)**: Kolff built a kidney.",
            "Willem Kolff (1911-2009)",
            "label",
        ),
        ("- **Message Access Agent (MAA)**: The MAA brings letters.", "Message Access Agent (MAA)", "label"),
    ],
)
def test_left_alone(text: str, answer: str, reason: str) -> None:
    assert reason in reasons(text)[answer]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The heart of a frog has three chambers.", "three"),
        ("- **Mating displays**: Males of many birds dance before the females.", "Mating displays"),
        ('The term is known as "osmosis" in biology and chemistry.', "osmosis"),
        ("Pumps (first seen in Rome in 1957) lie in the membranes.", "membranes"),
    ],
)
def test_asked_all_the_same(text: str, answer: str) -> None:
    assert reasons(text)[answer] == ""
