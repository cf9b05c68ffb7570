"""Answers with another name in brackets, and what only stands beside them."""

from __future__ import annotations

import pytest

from quizgen.model import Blank, Cloze, FactRef, Item, ShortAnswer
from quizgen.study.marking.items import mark


@pytest.mark.parametrize(
    ("wanted", "typed", "verdict"),
    [
        ("parathyroid hormone (PTH)", "PTH", "right"),
        ("parathyroid hormone (PTH)", "parathyroid hormone", "right"),
        ("parathyroid hormone (PTH)", "PTH (parathyroid hormone)", "right"),
        ("sodium channel (TTX)", "TTX", "wrong"),
        ("sodium channel (TTX)", "sodium channel", "right"),
        ("sodium channel (old)", "old", "wrong"),
        ("Mill (MW) wheel", "MW", "wrong"),
        ("Mill (oats) wheel", "oats", "wrong"),
        ("CO2 (gas)", "gas", "wrong"),
        ("kiln", "kiln (oven)", "wrong"),
        ("XIV", "14", "right"),
        ("XIV", "16", "wrong"),
        ("carbon-14", "¹⁴C", "right"),
        ("carbon-14", "¹²C", "wrong"),
        ("3 to 5 mV", "3 mV to 5 mV", "right"),
        ("3 mV to 5 mV", "3 to 5 mV", "right"),
        ("3 to 5 mV", "3 mV–5 mV", "right"),
        ("3 to 5 mV", "3 mV to 5 V", "wrong"),
        ("3 to 5 mV", "3 V to 5 V", "wrong"),
    ],
)
def test_brackets_digits_isotopes_and_units(wanted, typed, verdict):
    told = mark(Item("item", FactRef("fact", "kind"), ShortAnswer("What is it?", wanted), ()), typed)
    assert told.verdict == verdict


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("wet oak wall", "right"),
        ("wet oak wall of the mill", "right"),
        ("The wet oak wall", "right"),
        ("wet oak wall of a mill", "wrong"),
        ("oak wall of the mill", "wrong"),
        ("of the mill", "wrong"),
        ("", "skipped"),
    ],
)
def test_what_stands_beside_a_gap_may_be_typed_too(typed, verdict):
    body = Cloze("The {{1}} of the mill burns.", {1: Blank("wet oak wall")})
    assert mark(Item("item", FactRef("fact", "kind"), body, ()), typed).verdict == verdict
