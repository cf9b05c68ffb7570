from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.unit_reader import canonical, read_unit
from quizgen.text.unit_table import UNITS
from quizgen.text.units import SYMBOLS, WORDS, comparable, convert


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("mV", "mV"),
        ("millivolts", "mV"),
        ("µm", "µm"),
        ("μm", "µm"),
        ("mcg", "µg"),
        ("ml", "mL"),
        ("kJ/mol", "kJ/mol"),
        ("kJ mol⁻¹", "kJ/mol"),
        ("g mol^{-1}", "g/mol"),
        ("m/s^2", "m/s²"),
        ("meters per second squared", "m/s²"),
        ("J/(mol·K)", "J/(mol·K)"),
        ("N m²/kg²", "N·m²/kg²"),
        ("cm3", "cm³"),
        ("cubic centimeters", "cm³"),
        ("square kilometers", "km²"),
        ("grams per cubic centimeter", "g/cm³"),
        ("degrees Celsius", "°C"),
        ("° F", "°F"),
        ("^\\circ C", "°C"),
        ("mm Hg", "mmHg"),
        ("millimeters of mercury", "mmHg"),
        ("pounds per square inch", "psi"),
        ("beats per minute", "beats/min"),
        ("bpm", "beats/min"),
        ("percent", "%"),
        ("\\%", "%"),
        ("US dollars", "$"),
        ("feet", "ft"),
        ("light-years", "ly"),
        ("kWh", "kWh"),
    ],
)
def test_canonical(text, symbol):
    assert canonical(text) == symbol


@pytest.mark.parametrize("text", ["", "Na", "ions", "MV potential", "the", "k", "mv", "sodium", "/mol", "per"])
def test_canonical_of_what_is_no_unit(text):
    assert canonical(text) is None


def test_every_symbol_and_word_is_read():
    symbols = {unit.symbol for unit in UNITS}
    assert all(canonical(symbol) for symbol in symbols)
    assert all(canonical(word) == symbol for word, symbol in WORDS.items())
    assert all(canonical(text) == symbol for text, symbol in SYMBOLS.items() if text != "×")


@pytest.mark.parametrize(
    "text", ["2 K+ ions", "2 K⁺", "2 K ions", "3 Na ions", "4 C atoms", "2 in the box", "5 A students", "5 pm", "3 H"]
)
def test_letters_that_are_no_units(text):
    number = text.partition(" ")[0]
    assert read_unit(text, len(number), number) is None


@pytest.mark.parametrize(
    ("text", "symbol"),
    [("300 K.", "K"), ("5 V battery", "V"), ("0.1 M HCl", "M"), ("10 N of force", "N"), ("5-year plan", "yr")],
)
def test_letters_that_are_units(text, symbol):
    number = text[: 1 + max(n for n, letter in enumerate(text) if letter.isdigit())]
    found = read_unit(text, len(number), number)
    assert found is not None
    assert found.symbol == symbol


def test_conversion():
    assert convert(Decimal(-70), "mV", "V") == Decimal("-0.07")
    assert convert(Decimal(25), "°C", "K") == Decimal("298.15")
    assert convert(Decimal(7), "mg/dL", "g/L") == Decimal("0.07")
    assert convert(Decimal(7), "%", "%") == Decimal(7)
    assert convert(Decimal(7), "mV", "K") is None
    assert convert(Decimal(7), "IU", "mg") is None


def test_comparable():
    assert comparable("M", "mmol/L")
    assert comparable("IU", "IU")
    assert comparable("J/(mol·K)", "kJ/(mol·K)")
    assert not comparable("$", "€")
    assert not comparable("%", "")
    assert not comparable("mV", "mA")


@given(st.sampled_from(sorted(set(SYMBOLS.values()))), st.sampled_from(sorted(set(SYMBOLS.values()))))
def test_comparable_is_symmetric_and_agrees_with_convert(one, other):
    assert comparable(one, other) == comparable(other, one)
    assert (convert(Decimal(1), one, other) is not None) == comparable(one, other)


def test_pint_is_not_imported_until_units_differ():
    code = (
        "import sys; from quizgen.text.quantities import find, same; a, b = find('5 mV and 5 mV');"
        "assert same(a, b); sys.exit('pint' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
