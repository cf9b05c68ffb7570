"""Which facts of a sentence are asked together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose


def together(text: str, *answers: str) -> list[str]:
    """The answers that are kept of a sentence, the first being worth most."""
    found = choose.found(view.of(page_of(text)))
    named = {fact.key: fact for fact in reversed(found)}
    rated = [replace(named[answer], worth=9.0 - number) for number, answer in enumerate(answers)]
    return [fact.key for fact in choose.chosen(rated)]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("The cell holds sodium ions and potassium ions.", ("potassium ions", "sodium ions and potassium ions")),
        ("Simple sugars include glucose, fructose, and galactose.", ("fructose", "glucose", "galactose")),
        ("The coast of the north is a mass of bare granite.", ("mass of bare granite", "bare granite")),
    ],
)
def test_one_member_of_a_list_and_one_of_two_phrases_that_overlap(text: str, answers: tuple[str, ...]) -> None:
    assert together(text, *answers) == [answers[0]]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Sodium ions leave the cell while potassium ions enter it.", ("Sodium ions", "potassium ions")),
        ("The glacier lies in valleys, and the river is in the basin.", ("valleys", "basin")),
    ],
)
def test_phrases_that_share_a_word_but_say_different_things_are_both_asked(text: str, answers: tuple[str, ...]) -> None:
    assert together(text, *answers) == list(answers)


def test_no_more_than_four_of_a_sentence() -> None:
    text = "In winter the glacier is ground into flour, on the coast of Norway, by the moraine, for the cities."
    found = [replace(fact, worth=5.0) for fact in choose.found(view.of(page_of(text)))]
    assert len(found) > choose.PER_SENTENCE
    assert len(choose.chosen(found)) <= choose.PER_SENTENCE
