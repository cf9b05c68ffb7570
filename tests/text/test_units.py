from __future__ import annotations

import re
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.unit_reader import canonical, read_unit
from quizgen.text.unit_table import UNITS
from quizgen.text.units import SYMBOLS, WORDS, convert


def comparable(one, other):
    return convert(Decimal(1), one, other) is not None


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


WORTH = """
in m 0.0254|ft m 0.3048|yd m 0.9144|mi m 1609.344|nmi m 1852|AU m 149597870700|ly m 9460730472580800
pc m 3.0856775814671916e16|Å m 1e-10|ha m² 1e4|acre m² 4046.87260987|L m³ 1e-3|gal m³ 3.785411784e-3
qt m³ 9.46352946e-4|cup m³ 2.365882365e-4|tbsp m³ 1.478676478125e-5|tsp m³ 4.92892159375e-6|t kg 1000
ton kg 907.18474|lb kg 0.45359237|oz kg 0.028349523125|Da kg 1.66053906892e-27|u kg 1.66053906892e-27
min s 60|h s 3600|d s 86400|wk s 604800|yr d 365.25|mo yr 0.0833333333333|decade yr 10|century yr 100
millennium yr 1000|rpm Hz 0.10471975512|Ci Bq 3.7e10|bar Pa 1e5|atm Pa 101325|Torr Pa 133.322368421
mmHg Pa 133.322387415
cmH₂O Pa 98.0665|psi Pa 6894.75729317|cal J 4.184|eV J 1.602176634e-19|Wh J 3600|BTU J 1055.056|hp W 745.699871582
Ah C 3600|gauss T 1e-4|M mol/m³ 1000|mi/h m/s 0.44704|km/h m/s 0.277777777778|knot m/s 0.514444444444
arcsec rad 4.84813681110e-6|arcmin rad 2.90888208666e-4|° rad 0.0174532925199|B bit 8|KiB B 1024|MiB KiB 1024
GiB MiB 1024|N kg·m/s² 1|Pa N/m² 1|J N·m 1|W J/s 1|V W/A 1|Ω V/A 1|F C/V 1|S A/V 1|Wb V·s 1|T Wb/m² 1|H Wb/A 1
lx lm/m² 1|Gy J/kg 1|Sv J/kg 1|Mbit/s kbit/s 1000|K °F 1.8
""".replace("\n", "|")
"""What units are worth in others by the SI Brochure and NIST Special Publication 811."""


@pytest.mark.parametrize("told", [line for line in WORTH.split("|") if line])
def test_what_a_unit_is_worth(told):
    unit, to, worth = told.split(" ")
    one = convert(Decimal(2), unit, to) - convert(Decimal(1), unit, to)
    assert float(one) == pytest.approx(float(worth), rel=1e-9)


def test_every_unit_that_pint_knows_is_told_by_its_worth():
    told = set(re.split(r"[ |/·]", WORTH)) | {line.split(" ")[0] for line in WORTH.split("|")}
    known = {unit.symbol for unit in UNITS if unit.pint}
    assert known - told == {"ppm", "fl oz", "g", "cd", "°C", "bit/s", "kbit/s", "Gbit/s", "Tbit/s"}


@pytest.mark.parametrize(
    ("unit", "to", "wanted"),
    [("m/s²", "km/h²", 12960), ("kJ/mol", "J/mol", 1000), ("g/cm³", "kg/L", 1), ("mi²", "ha", 258.998811034),
     ("J/(g·°C)", "J/(g·K)", 1), ("°C/km", "°F/km", 1.8)],
)  # fmt: skip
def test_products_convert(unit, to, wanted):
    assert float(convert(Decimal(1), unit, to)) == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("unit", ["%", "$", "dB", "bp", "kg·bp"])
def test_what_compares_with_itself_alone(unit):
    assert comparable(unit, unit)
    assert not comparable(unit, "m")
    assert convert(Decimal(1), unit, "rad") is None


def test_pint_is_loaded_where_a_unit_is_no_multiple_of_another_and_nowhere_else():
    code = (
        "import sys; from decimal import Decimal; from quizgen.text.units import convert;"
        "convert(Decimal(1), 'mV', 'mV'); convert(Decimal(1), 'bp', 'm'); convert(Decimal(1), '', 'm');"
        "convert(Decimal(1), 'mV', 'V');"
        "print('pint' in sys.modules); convert(Decimal(1), '°C', 'K'); print('pint' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).split() == ["False", "True"]
