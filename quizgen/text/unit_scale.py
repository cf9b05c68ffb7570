"""What units are worth in the base units of the SI, so that most conversions need no library, which is slow to load.

Pint knows the same and more; the tests hold both against each other.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from quizgen.text.unit_table import PREFIXES

_OF_DIMENSIONS = {
    "": "ppm 0.000001, degree ?, radian 1, arcsecond ?, arcminute ?, bit 1, byte 8, kibibyte 8192, mebibyte 8388608, "
    "gibibyte 8589934592",
    "m": "meter 1, angstrom 1E-10, inch 0.0254, foot 0.3048, yard 0.9144, mile 1609.344, nautical_mile 1852, "
    "astronomical_unit 149597870700, light_year 9460730472580800, parsec ?",
    "m2": "hectare 10000, acre ?",
    "m3": "liter 0.001, gallon 0.003785411784, quart ?, cup 0.0002365882365, tablespoon 0.00001478676478125, "
    "teaspoon ?, fluid_ounce 0.0000295735295625",
    "kg": "gram 0.001, tonne 1000, ton 907.18474, pound 0.45359237, ounce 0.028349523125, dalton 1.66053906892E-27, "
    "unified_atomic_mass_unit 1.66053906892E-27",
    "s": "second 1, minute 60, hour 3600, day 86400, week 604800, month 2629800, year 31557600, decayear 315576000, "
    "century 3155760000, millennium 31557600000",
    "K": "kelvin 1, degC ?, degF ?",
    "s-1": "hertz 1, revolutions_per_minute ?, becquerel 1, curie 37000000000",
    "kg m s-2": "newton 1",
    "kg m-1 s-2": "pascal 1, bar 100000, atmosphere 101325, torr ?, mmHg 133.322387415, cmH2O 98.0665, psi ?",
    "kg m2 s-2": "joule 1, calorie 4.184, electron_volt 1.602176634E-19, watt_hour 3600, Btu 1055.056",
    "kg m2 s-3": "watt 1, horsepower ?",
    "kg m2 s-3 A-1": "volt 1",
    "A": "ampere 1",
    "s A": "ampere_hour 3600, coulomb 1",
    "kg m2 s-3 A-2": "ohm 1",
    "kg-1 m-2 s4 A2": "farad 1",
    "kg m2 s-2 A-2": "henry 1",
    "kg-1 m-2 s3 A2": "siemens 1",
    "kg s-2 A-1": "tesla 1, field_gauss 0.0001",
    "kg m2 s-2 A-1": "weber 1",
    "mol": "mole 1",
    "m-3 mol": "molar 1000",
    "cd": "candela 1, lumen 1",
    "m-2 cd": "lux 1",
    "m2 s-2": "gray 1, sievert 1",
    "m s-1": "knot ?",
}
"""The units of each dimension by pint's names; "?" for what is no short number, or has a zero of its own."""

_POWERS = {"pico": -12, "nano": -9, "micro": -6, "milli": -3, "centi": -2, "deci": -1, "hecto": 2, "kilo": 3,
           "mega": 6, "giga": 9, "tera": 12, "peta": 15, "exa": 18}  # fmt: skip
_FACTOR = re.compile(r"(/?)\s*([A-Za-z]\w*)(?:\*\*(-?\d+))?")
_BASE = re.compile(r"([A-Za-z]+)(-?\d*)")


class Scale(NamedTuple):
    """A unit in the base units of the SI: their powers, and how many make it; None where a library must say that."""

    dimension: frozenset[tuple[str, int]]
    size: Decimal | None


@lru_cache(maxsize=1024)
def scale(expression: str) -> Scale | None:
    """The scale of a unit as pint writes it ("millivolt", "meter**1 * second**-2"); None where it is not known here."""
    powers: Counter[str] = Counter()
    size: Decimal | None = Decimal(1)
    for below, name, power in _FACTOR.findall(expression):
        found = _named(name)
        if found is None:
            return None
        times = int(power or 1) * (-1 if below else 1)
        for base, exponent in found.dimension:
            powers[base] += exponent * times
        size = None if size is None or found.size is None else size * found.size**times
    return Scale(frozenset((base, power) for base, power in powers.items() if power), size)


def _named(name: str) -> Scale | None:
    if name in _SCALES:
        return _SCALES[name]
    for _, prefix in PREFIXES:
        own = _SCALES.get(name.removeprefix(prefix)) if name.startswith(prefix) else None
        if own is not None:
            return Scale(own.dimension, None if own.size is None else own.size.scaleb(_POWERS[prefix]))
    return None


def _scales() -> dict[str, Scale]:
    found: dict[str, Scale] = {}
    for dimension, units in _OF_DIMENSIONS.items():
        powers = frozenset((base, int(power or 1)) for base, power in _BASE.findall(dimension))
        for unit in units.split(", "):
            name, _, size = unit.partition(" ")
            found[name] = Scale(powers, None if size == "?" else Decimal(size))
    return found


_SCALES = _scales()
