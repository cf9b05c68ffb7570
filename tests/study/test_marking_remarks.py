"""What a learner is told besides the verdict, to the letter."""

from __future__ import annotations

import pytest

from quizgen.model import FactRef, Item, Numeric, Ordering, ShortAnswer
from quizgen.study.marking.items import mark


def marked(body, typed):
    return mark(Item("item", FactRef("fact", "kind"), body, ()), typed)


@pytest.mark.parametrize(
    ("wanted", "typed", "remark"),
    [
        ("23.5° N", "N 23.5°", ""),
        ("23.5° N", "23°30' north", ""),
        ("Na⁺", "sodium", ""),
        ("glomerulus", "glomerolus", "Spelled “glomerulus”."),
        ("17:00", "5:00", ""),
        ("`ls -l`", "ls  -l", ""),
    ],
)
def test_right(wanted, typed, remark):
    told = marked(ShortAnswer("What is it?", wanted), typed)
    assert (told.verdict, told.remark) == ("right", remark)


@pytest.mark.parametrize(
    ("wanted", "typed", "remark"),
    [
        ("23.5° N", "23.5°", "Say whether it is north, south, east or west."),
        ("23.5° N", "23.5° S", "Not south."),
        ("23.5° N", "24° N", ""),
        ("Na⁺", "K⁺", "Another ion: K⁺ (K⁺), not Na⁺."),
        ("Na⁺", "Na-", "The charge is wrong."),
        ("Ca²⁺", "Ca⁺", "The charge is wrong."),
        ("Ca²⁺", "Mg²⁺", "Another ion: Mg²⁺ (Mg²⁺), not Ca²⁺."),
        ("3 ions", "3", "The number is right; say of what."),
        ("3 sodium ions", "3 potassium ions", "Another ion: potassium (K⁺), not Na⁺."),
        ("3 sodium ions", "3", "The number is right; say of what."),
        ("two wheels", "2 mills", "The number is right, but of what? Not mills."),
        ("three", "3 wheels", "The number is right, but it is not one of wheels."),
        ("positive charge", "negative charge", "That is the opposite."),
        ("−5", "5", "The sign is wrong."),
        ("hypertonic", "hypotonic", "That is the opposite."),
        ("4 May 1870", "4 May", "The year is missing."),
        ("44 BC", "44", "The other era: say BC."),
        ("44 BC", "44 AD", "The other era: say BC."),
        ("5 PM", "5", "The number is right; say of what."),
        ("5:30 pm", "5:30", "Say whether it is AM or PM."),
        ("2 H2 + O2 -> 2 H2O", "2 H2O -> 2 H2 + O2", "The wrong way round."),
        ("2 H2 + O2 -> 2 H2O", "H2 + O2 -> H2O", "The numbers before the formulas are wrong."),
        ("±2", "2", "Both signs are asked for."),
        ("±2", "-2", "Both signs are asked for."),
        ("`ls -l`", "ls -L", "Small and capital letters differ."),
        ("`ls -l`", "ls l", ""),
        ("`--all`", "all", "The hyphens in front are missing."),
        ("`a b`", "ab", "The spaces differ."),
        ("`Name`", "name", "Small and capital letters differ."),
        ("$x^2$", "x2", "Write a power as x^2."),
        ("$x^2$", "X^2", "Small and capital letters differ."),
        ("$E = mc^2$", "E = Mc^2", "Small and capital letters differ."),
        ("$x^2$", "-x^2", "The sign is wrong."),
        ("$x = y^2$", "x = y2", "Write a power as x^2."),
        ("$x = y$", "x = -y", "The sign is wrong."),
    ],
)
def test_wrong(wanted, typed, remark):
    told = marked(ShortAnswer("What is it?", wanted), typed)
    assert (told.verdict, told.remark) == ("wrong", remark)


@pytest.mark.parametrize(
    ("body", "typed", "remark"),
    [
        (Numeric("How much?", 5.0, "mV"), "five", "The unit is missing."),
        (Numeric("How much?", 5.0, "mV"), "mill", "A number is asked for."),
        (Numeric("How many wheels?", 5.0, ""), "5 kg", "No unit belongs there."),
        (Numeric("How much?", 5.0, "mV"), "5", "The unit is missing."),
        (Ordering("Order.", ("a", "b", "c")), "a a b", "Each of the 3 steps is to be named once."),
    ],
)
def test_wrong_in_other_items(body, typed, remark):
    told = marked(body, typed)
    assert (told.verdict, told.remark) == ("wrong", remark)
