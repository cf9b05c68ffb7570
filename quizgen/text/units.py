"""Unit symbols: what a written unit is called here, which units compare, and conversion between them."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.text.unit_scales import SCALES, ZEROS
from quizgen.text.unit_table import MONEY, PREFIXES, UNITS, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.text.unit_scales import Dimension

_SPELLINGS = MappingProxyType({"µ": ("µ", "μ", "u"), "k": ("k",)})
_SPECIAL = MappingProxyType(
    {"mcg": "µg", "KB": "kB", "Kb": "kbit", "Mb": "Mbit", "Gb": "Gbit", "KiB": "KiB", "Cal": "kcal", "cc": "cm³"}
    | {"cms": "cm", "kms": "km", "kgs": "kg", "gms": "g", "mL": "mL", "ug": "µg"}
)
_RAISE = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWER = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_FACTOR = re.compile(r"(/)?\(?([^·/()⁻⁰¹²³⁴-⁹]+)([⁻⁰¹²³⁴-⁹]*)|\)")
_DIGITS_KEPT = 12


def _prefixed(unit: Unit) -> Iterator[tuple[str, float, tuple[str, ...], tuple[str, ...]]]:
    """Every form of a unit: canonical symbol, the prefix's number, symbols, words."""
    yield unit.symbol, 1.0, (unit.symbol, *unit.symbols), unit.words
    for sign, name, power in PREFIXES:
        if sign in unit.prefixes:
            signs = _SPELLINGS.get(sign, (sign,))
            symbols = tuple(s + symbol for s in signs for symbol in (unit.symbol, *unit.symbols))
            yield sign + unit.symbol, float(f"1e{power}"), symbols, tuple(name + word for word in unit.words)


def _build() -> tuple[dict[str, str], dict[str, str], dict[str, tuple[Dimension, float] | None]]:
    symbols: dict[str, str] = dict(_SPECIAL)
    words: dict[str, str] = {}
    sizes: dict[str, tuple[Dimension, float] | None] = {}
    for unit in UNITS:
        scale = SCALES.get(unit.symbol)
        for canonical, times, its_symbols, its_words in _prefixed(unit):
            sizes.setdefault(canonical, (scale[0], times * scale[1]) if scale else None)
            for symbol in its_symbols:
                symbols.setdefault(symbol, canonical)
            for word in its_words:
                words.setdefault(word.lower(), canonical)
                words.setdefault(word.lower() + "s", canonical)
    return symbols, words, sizes


_symbols, _words, _sizes = _build()
SYMBOLS = MappingProxyType(_symbols)
WORDS = MappingProxyType(_words)
_SIZES = MappingProxyType(_sizes)


def compose(factors: Sequence[tuple[str, int]]) -> str:
    """The canonical symbol of a product of powers: [("m", 1), ("s", -2)] gives "m/s²"."""
    above = [(symbol, power) for symbol, power in factors if power > 0]
    below = [(symbol, -power) for symbol, power in factors if power < 0]
    if not above:
        return "·".join(_raised(symbol, -power) for symbol, power in below)
    denominator = "·".join(_raised(symbol, power) for symbol, power in below)
    if len(below) > 1:
        denominator = f"({denominator})"
    return "·".join(_raised(symbol, power) for symbol, power in above) + (f"/{denominator}" if below else "")


def _raised(symbol: str, power: int) -> str:
    return symbol if power == 1 else symbol + str(power).translate(_RAISE)


def comparable(unit_a: str, unit_b: str) -> bool:
    """True where values in the two canonical units can be compared: the same unit, or the same dimension."""
    if unit_a == unit_b:
        return True
    one, other = _measure(unit_a), _measure(unit_b)
    return one is not None and other is not None and one[0] == other[0]


def convert(value: Decimal, unit: str, to: str) -> Decimal | None:
    """The value in another canonical unit, to twelve digits; None where the units do not compare."""
    if unit == to:
        return value
    here, there = _measure(unit), _measure(to)
    if here is None or there is None or here[0] != there[0]:
        return None
    magnitude = (float(value) * here[1] + _zero(unit) - _zero(to)) / there[1]
    return Decimal(f"{magnitude:.{_DIGITS_KEPT}g}")


def _zero(unit: str) -> float:
    """Where a unit's scale begins, in the SI's base units: a temperature's is not nothing."""
    return ZEROS.get(unit, 0.0)


@lru_cache(maxsize=1024)
def _measure(unit: str) -> tuple[Dimension, float] | None:
    """What a unit measures and its size in the SI's base units; None where it compares with itself alone."""
    if unit in _SIZES:
        return _SIZES[unit]
    if unit in MONEY or not unit:
        return None
    powers: Counter[str] = Counter()
    size, below = 1.0, False
    for slash, symbol, power in _FACTOR.findall(unit):
        below = below or bool(slash)
        if not symbol:
            continue
        known = _SIZES.get(symbol)
        if known is None:
            return None
        exponent = int(power.translate(_LOWER) or 1) * (-1 if below else 1)
        size *= known[1] ** exponent
        for base, count in known[0]:
            powers[base] += count * exponent
    return tuple(sorted((base, count) for base, count in powers.items() if count)), size
