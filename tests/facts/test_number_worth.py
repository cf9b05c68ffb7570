"""Numbers that a teacher asks about, and numbers that are for reading on."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.kinds.amount import AmountFact
from quizgen.facts.numbers import number_worth


def fact_of(text: str, key: str) -> AmountFact:
    found = choose.found(view.of(page_of(text)))
    return next(fact for fact in found if isinstance(fact, AmountFact) and fact.key == key)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("For example, the mast of the ship is 30 m high.", "30 m"),
        ("The port is reported to hold grain worth of 30% of the trade.", "30%"),
        ("In 1954, some 38,000 barrels of oil were burnt on the ship.", "1954"),
        ("The fare of the ship was raised to $30 by the owner.", "$30"),
        ("The rope joins two masts of the ship.", "two"),
        ("The work of the crew has three main stages on the ship.", "three"),
        ("The hull of the ship is up to 30 m long in the harbour.", "30 m"),
        ("The mast meets the deck at an angle that is not 90 degrees there.", "90 degrees"),
        ("The sale of rope grew between 2010 and 2020 in Bergen.", "2010 and 2020"),
    ],
)
def test_is_not_worth_asking(text: str, key: str) -> None:
    fact = fact_of(text, key)
    assert not number_worth.is_worth_asking(fact, fact.quantity)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The boiling point of the oil is 310 °C at the coast.", "310 °C"),
        ("The war between the ports lasted from 1701 to 1714 at sea.", "1701 to 1714"),
        ("The law was passed in 1870 by both houses.", "1870"),
        ("The heart of the frog has three chambers.", "three"),
        ("Olsen's Rule has five stages for the crew.", "five"),
        ("Nitrogen makes up about 78% of the air over the sea.", "78%"),
        ("A fast pulse is defined as more than 100 beats per minute.", "100 beats per minute"),
    ],
)
def test_is_worth_asking(text: str, key: str) -> None:
    fact = fact_of(text, key)
    assert number_worth.is_worth_asking(fact, fact.quantity)


@pytest.mark.parametrize(
    ("text", "key", "is_one"),
    [
        ("The lake is over 400 m deep in the north.", "400 m", False),
        ("Over 40% of the crew is considered old.", "40%", False),
        ("A lake over 400 m deep is considered a trench.", "400 m", True),
    ],
)
def test_thresholds(text: str, key: str, is_one: bool) -> None:
    fact = fact_of(text, key)
    assert number_worth.is_threshold(fact, fact.quantity) is is_one
