"""What is told after an answer: nothing twice, tables drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from formats.decks import small

from quizgen.study.feedback import feedback
from quizgen.study.marking.judged import Marked

QUOTE = "In a typical neuron, the resting membrane potential is about −70 mV."


def told(explanation, quote):
    item = small().items[6]
    item = replace(item, explanation=explanation, sources=(replace(item.sources[0], quote=quote),))
    return feedback(item, Marked("right"))


@pytest.mark.parametrize(
    "explanation",
    [
        "",
        QUOTE,
        "In a typical neuron, the resting membrane potential is about **−70 mV**.",
        f"The source says: “{QUOTE}”",
        f"Neurons: {QUOTE}",
        "the resting membrane potential is about −70 mV",
    ],
)
def test_an_explanation_that_repeats_the_quote_is_left_out(explanation):
    said = told(explanation, QUOTE)
    assert (said.explanation, said.quote) == ("", f"“{QUOTE}”")


@pytest.mark.parametrize("explanation", ["−70 mV × 2 = −140 mV", f"{QUOTE} That is because potassium leaves the cell."])
def test_an_explanation_that_says_more_stays(explanation):
    assert told(explanation, QUOTE).explanation == explanation


def test_without_a_quote_the_explanation_stays():
    assert told("Because.", "").explanation == "Because."
    assert told("Because.", "").quote == ""


def test_a_table_is_drawn():
    assert told("", "Ion | Inside\nNa⁺ | 12").quote == "Ion │ Inside\n────┼───────\nNa⁺ │ 12"


def test_a_dollar_sign_that_a_page_escapes_is_one():
    assert told("", r"Debit: \$4,900 for $x^2$").quote == "“Debit: $4,900 for x²”"
