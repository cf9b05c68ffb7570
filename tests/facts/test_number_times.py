"""Questions for the time of an event: in the verb's own sentence, and of what a sentence only names."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.kinds.amount import AmountFact
from quizgen.facts.numbers import number_questions


@pytest.mark.parametrize(
    ("text", "key", "asked"),
    [
        ("The success of the crew led to the race of ships launched in 1870.", "1870", "which year"),
        ("The width of the ship was pivotal in 1870 for the harbour.", "1870", "In which year"),
        ("The moment came in 1870 when the crew left Bergen.", "1870", "In which year"),
        ("The founding of many leagues in 1870 played a big role for the crew.", "1870", "In which year"),
    ],
)
def test_a_time_that_belongs_elsewhere_is_not_asked_in_front(text: str, key: str, asked: str) -> None:
    made = question(text, key)
    assert made is None or not made.startswith(asked)


def question(text: str, key: str) -> str | None:
    found = choose.found(view.of(page_of(text)))
    fact = next(fact for fact in found if isinstance(fact, AmountFact) and fact.key == key)
    return number_questions.question(fact, fact.quantity)


@pytest.mark.parametrize(
    ("text", "key", "made"),
    [
        ("The last confirmed sighting of the dodo occurred in 1662, well after the crew left.", "1662",
         "In which year did the last confirmed sighting of the dodo occur?"),
        ("The Hansen and Olsen voyage was planned in 1870 by both men.", "1870",
         "In which year was the Hansen and Olsen voyage planned by both men?"),
        ("In memory of their voyage, Hansen and Olsen were awarded the Great Medal in 1870.", "1870",
         "In which year were Hansen and Olsen awarded the Great Medal?"),
        ("The Fram Project (FP) was launched in 1870 and completed in 1890 by the crew.", "1890",
         "In which year was the Fram Project completed by the crew?"),
        ("The port of the crew has grown much, above all with the founding of the Bergen League in 1870.", "1870",
         "In which year was the Bergen League founded?"),
        ("The crew fell under the Harbour Pay Act of 1870 at once.", "1870",
         "From which year does the Harbour Pay Act date?"),
        ("The Bergen Revolt of 1870 was a rising of the crew.", "1870",
         "In which year did the Bergen Revolt take place?"),
        ("The Olsen knots are two knots devised by Karl Olsen in the 17th century, which hold well.", "17th century",
         "In which century were the Olsen knots devised by Karl Olsen?"),
        ("Developed by Karl Olsen in 1870, Hansen knots hold the sail.", "1870",
         "In which year were Hansen knots developed by Karl Olsen?"),
    ],
)  # fmt: skip
def test_times_are_asked_for_in_front(text: str, key: str, made: str) -> None:
    assert question(text, key) == made
