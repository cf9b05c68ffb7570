"""What each unit measures and how large it is, without prefix; tests hold every pair of units against pint.

Pint itself takes longer to load than a small build takes.
"""

from __future__ import annotations

from types import MappingProxyType

Dimension = tuple[tuple[str, int], ...]
"""Powers of the SI's base units, in the order of their symbols."""

_YEAR = 31_557_600
_DEGREE = 0.017453292519943295
_LIKE: dict[str, dict[str, float]] = {
    "": {"ppm": 1e-6, "°": _DEGREE, "rad": 1, "arcsec": _DEGREE / 3600, "arcmin": _DEGREE / 60, "bit": 1, "B": 8}
    | {"KiB": 8 * 2**10, "MiB": 8 * 2**20, "GiB": 8 * 2**30},
    "m": {"m": 1, "Å": 1e-10, "in": 0.0254, "ft": 0.3048, "yd": 0.9144, "mi": 1609.344, "nmi": 1852}
    | {"AU": 149_597_870_700, "ly": 9_460_730_472_580_800, "pc": 3.0856775814671916e16},
    "m2": {"ha": 1e4, "acre": 4046.8726098742513},
    "m3": {"L": 1e-3, "gal": 3.785411784e-3, "qt": 9.46352946e-4, "cup": 2.365882365e-4, "tbsp": 1.478676478125e-5}
    | {"tsp": 4.92892159375e-6, "fl oz": 2.95735295625e-5},
    "kg": {"g": 1e-3, "t": 1000, "ton": 907.18474, "lb": 0.45359237, "oz": 0.028349523125}
    | {"Da": 1.66053906892e-27, "u": 1.66053906892e-27},
    "s": {"s": 1, "min": 60, "h": 3600, "d": 86400, "wk": 604_800, "mo": _YEAR / 12, "yr": _YEAR}
    | {"decade": 10 * _YEAR, "century": 100 * _YEAR, "millennium": 1000 * _YEAR},
    "K": {"K": 1, "°C": 1, "°F": 5 / 9},
    "s-1": {"Hz": 1, "rpm": 6 * _DEGREE, "Bq": 1, "Ci": 3.7e10}
    | {"bit/s": 1, "kbit/s": 1e3, "Mbit/s": 1e6, "Gbit/s": 1e9, "Tbit/s": 1e12},
    "kg1 m1 s-2": {"N": 1},
    "kg1 m-1 s-2": {"Pa": 1, "bar": 1e5, "atm": 101_325, "Torr": 101_325 / 760, "mmHg": 133.322387415}
    | {"cmH₂O": 98.0665, "psi": 6894.7572931683635},
    "kg1 m2 s-2": {"J": 1, "cal": 4.184, "eV": 1.602176634e-19, "Wh": 3600, "BTU": 1055.056},
    "kg1 m2 s-3": {"W": 1, "hp": 745.6998715822701},
    "A-1 kg1 m2 s-3": {"V": 1},
    "A": {"A": 1},
    "A1 s1": {"Ah": 3600, "C": 1},
    "A-2 kg1 m2 s-3": {"Ω": 1},
    "A2 kg-1 m-2 s4": {"F": 1},
    "A-2 kg1 m2 s-2": {"H": 1},
    "A2 kg-1 m-2 s3": {"S": 1},
    "A-1 kg1 s-2": {"T": 1, "gauss": 1e-4},
    "A-1 kg1 m2 s-2": {"Wb": 1},
    "mol": {"mol": 1},
    "m-3 mol1": {"M": 1000},
    "cd": {"cd": 1, "lm": 1},
    "cd1 m-2": {"lx": 1},
    "m2 s-2": {"Gy": 1, "Sv": 1},
    "m1 s-1": {"mi/h": 0.44704, "km/h": 1 / 3.6, "knot": 1852 / 3600},
}


def _powers(told: str) -> Dimension:
    found = (part.rstrip("-0123456789") for part in told.split())
    return tuple(sorted((name, int(part[len(name) :] or 1)) for name, part in zip(found, told.split(), strict=True)))


SCALES = MappingProxyType(
    {symbol: (_powers(told), float(size)) for told, sizes in _LIKE.items() for symbol, size in sizes.items()}
)
"""By a unit's symbol what it measures, and its size in the SI's base units."""

ZEROS = MappingProxyType({"K": 0.0, "°C": 273.15, "°F": 459.67 * 5 / 9})
"""Where scales of temperature begin, in kelvin."""
