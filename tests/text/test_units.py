from __future__ import annotations

from decimal import Decimal

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.unit_reader import canonical, read_unit
from quizgen.text.unit_table import PREFIXES, UNITS
from quizgen.text.units import SYMBOLS, WORDS, comparable, convert

PINT = {
    "ppm": "ppm",
    "m": "meter",
    "Å": "angstrom",
    "in": "inch",
    "ft": "foot",
    "yd": "yard",
    "mi": "mile",
    "nmi": "nautical_mile",
    "AU": "astronomical_unit",
    "ly": "light_year",
    "pc": "parsec",
    "ha": "hectare",
    "acre": "acre",
    "L": "liter",
    "gal": "gallon",
    "qt": "quart",
    "cup": "cup",
    "tbsp": "tablespoon",
    "tsp": "teaspoon",
    "fl oz": "fluid_ounce",
    "g": "gram",
    "t": "tonne",
    "ton": "ton",
    "lb": "pound",
    "oz": "ounce",
    "Da": "dalton",
    "u": "unified_atomic_mass_unit",
    "s": "second",
    "min": "minute",
    "h": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "yr": "year",
    "century": "century",
    "millennium": "millennium",
    "K": "kelvin",
    "°C": "degC",
    "°F": "degF",
    "°": "degree",
    "rad": "radian",
    "arcsec": "arcsecond",
    "arcmin": "arcminute",
    "Hz": "hertz",
    "rpm": "revolutions_per_minute",
    "N": "newton",
    "Pa": "pascal",
    "bar": "bar",
    "atm": "atmosphere",
    "Torr": "torr",
    "mmHg": "mmHg",
    "cmH₂O": "cmH2O",
    "psi": "psi",
    "J": "joule",
    "cal": "calorie",
    "eV": "electron_volt",
    "Wh": "watt_hour",
    "BTU": "Btu",
    "W": "watt",
    "hp": "horsepower",
    "V": "volt",
    "A": "ampere",
    "Ah": "ampere_hour",
    "Ω": "ohm",
    "C": "coulomb",
    "F": "farad",
    "H": "henry",
    "S": "siemens",
    "T": "tesla",
    "Wb": "weber",
    "mol": "mole",
    "M": "molar",
    "cd": "candela",
    "lm": "lumen",
    "lx": "lux",
    "Bq": "becquerel",
    "Ci": "curie",
    "Gy": "gray",
    "Sv": "sievert",
    "bit": "bit",
    "B": "byte",
    "KiB": "kibibyte",
    "MiB": "mebibyte",
    "GiB": "gibibyte",
    "bit/s": "bit/second",
    "kbit/s": "kilobit/second",
    "Mbit/s": "megabit/second",
    "Gbit/s": "gigabit/second",
    "Tbit/s": "terabit/second",
    "mi/h": "mile/hour",
    "km/h": "kilometer/hour",
    "knot": "knot",
}
"""Pint's names of the units; it takes a decade for a ratio, and gauss for a unit of another system."""


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


@pytest.fixture(scope="session")
def registry():
    return pint.UnitRegistry()


def forms():
    """Every unit that pint knows, with and without prefixes, by its symbol, with pint's name for it."""
    for unit in UNITS:
        if unit.symbol in PINT:
            yield unit.symbol, PINT[unit.symbol]
            for sign, name, _ in PREFIXES:
                if sign in unit.prefixes:
                    yield sign + unit.symbol, name + PINT[unit.symbol]


def test_every_conversion_is_pints(registry):
    known = {symbol: registry.Unit(name) for symbol, name in forms()}
    for one, its in known.items():
        for other, theirs in known.items():
            assert comparable(one, other) is (its.dimensionality == theirs.dimensionality), (one, other)
            if its.dimensionality == theirs.dimensionality:
                wanted = registry.Quantity(3.7, its).to(theirs).magnitude
                assert float(convert(Decimal("3.7"), one, other)) == pytest.approx(wanted, rel=1e-11), (one, other)


@pytest.mark.parametrize(
    ("unit", "to", "wanted"),
    [("m/s²", "km/h²", 12960), ("kJ/mol", "J/mol", 1000), ("g/cm³", "kg/L", 1), ("mi²", "ha", 258.998811034)],
)
def test_products_convert(unit, to, wanted):
    assert float(convert(Decimal(1), unit, to)) == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize(("value", "unit", "to", "wanted"), [(3, "decade", "yr", "30"), (5, "gauss", "mT", "0.5")])
def test_what_pint_does_not_convert(value, unit, to, wanted):
    assert convert(Decimal(value), unit, to) == Decimal(wanted)


@pytest.mark.parametrize("unit", ["%", "$", "dB", "bp", "kg·bp"])
def test_what_compares_with_itself_alone(unit):
    assert comparable(unit, unit)
    assert not comparable(unit, "m")
    assert convert(Decimal(1), unit, "rad") is None
