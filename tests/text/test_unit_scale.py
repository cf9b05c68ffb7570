from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest

from quizgen.text import units
from quizgen.text.unit_scale import scale
from quizgen.text.units import SYMBOLS, convert

COMPOSED = ("m/s", "km/h", "mi/h", "m/s²", "J/(mol·K)", "g/cm³", "kg/m³", "Mbit/s", "L/min", "mg/dL", "N·m", "cm²")
PAIRS = sorted(product({*SYMBOLS.values(), *COMPOSED}, repeat=2))
VALUES = tuple(map(Decimal, ("1", "-70", "0.3048", "6.02214076E+23")))


def by_pint(value, one, other):
    here, there = units._expression(one), units._expression(other)
    return units._by_pint(value, here, there) if here and there else None


def test_the_same_as_pint_says():
    known = [pair for pair in PAIRS if pair[0] != pair[1] and all(units._expression(unit) for unit in pair)]
    sample = [pair for place, pair in enumerate(known) if place % 7 == 0]
    assert [(pair, convert(VALUES[0], *pair)) for pair in sample] == [
        (pair, by_pint(VALUES[0], *pair)) for pair in sample
    ]


@pytest.mark.parametrize("value", VALUES)
def test_converts_as_pint_does(value):
    pairs = (
        ("mV", "V"),
        ("km/h", "m/s"),
        ("ft", "m"),
        ("kcal", "kJ"),
        ("g/cm³", "kg/m³"),
        ("lb", "kg"),
        ("atm", "kPa"),
    )
    assert all(convert(value, *pair) == by_pint(value, *pair) for pair in pairs)


@pytest.mark.parametrize(("one", "other"), [("°C", "K"), ("°F", "°C"), ("°", "rad"), ("pc", "ly"), ("acre", "ha")])
def test_leaves_what_is_no_short_number_to_pint(one, other):
    assert convert(Decimal(3), one, other) == by_pint(Decimal(3), one, other)


def test_every_unit_that_pint_knows_has_a_dimension():
    written = {units._expression(symbol) for symbol in SYMBOLS.values()} - {""}
    assert all(scale(expression) is not None for expression in written)


def test_what_nobody_knows():
    assert scale("furlong") is None
    assert convert(Decimal(1), "bp", "m") is None
