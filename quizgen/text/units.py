"""Unit symbols: what a written unit is called here, which units compare, and conversion between them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from quizgen.text.unit_scale import scale
from quizgen.text.unit_table import MONEY, PREFIXES, UNITS, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPELLINGS = MappingProxyType({"µ": ("µ", "μ", "u"), "k": ("k",)})
_SPECIAL = MappingProxyType(
    {"mcg": "µg", "KB": "kB", "Kb": "kbit", "Mb": "Mbit", "Gb": "Gbit", "KiB": "KiB", "Cal": "kcal", "cc": "cm³"}
    | {"cms": "cm", "kms": "km", "kgs": "kg", "gms": "g", "mL": "mL", "ug": "µg"}
)
_RAISE = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWER = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_FACTOR = re.compile(r"(/)?\(?([^·/()⁻⁰¹²³⁴-⁹]+)([⁻⁰¹²³⁴-⁹]*)|\)")
_DIGITS_KEPT = 12


def _prefixed(unit: Unit) -> Iterator[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    """Every form of a unit: canonical symbol, pint's name, symbols, words."""
    yield unit.symbol, unit.pint, (unit.symbol, *unit.symbols), unit.words
    for sign, name in PREFIXES:
        if sign in unit.prefixes:
            signs = _SPELLINGS.get(sign, (sign,))
            symbols = tuple(s + symbol for s in signs for symbol in (unit.symbol, *unit.symbols))
            words = tuple(name + word for word in unit.words)
            yield sign + unit.symbol, name + unit.pint if unit.pint else "", symbols, words


def _build() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    symbols: dict[str, str] = dict(_SPECIAL)
    words: dict[str, str] = {}
    pints: dict[str, str] = {}
    for unit in UNITS:
        for canonical, pint, its_symbols, its_words in _prefixed(unit):
            pints.setdefault(canonical, pint)
            for symbol in its_symbols:
                symbols.setdefault(symbol, canonical)
            for word in its_words:
                words.setdefault(word.lower(), canonical)
                words.setdefault(word.lower() + "s", canonical)
    return symbols, words, pints


_symbols, _words, _pints = _build()
SYMBOLS = MappingProxyType(_symbols)
WORDS = MappingProxyType(_words)
_PINTS = MappingProxyType(_pints)


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


def convert(value: Decimal, unit: str, to: str) -> Decimal | None:
    """The value in another canonical unit, to twelve digits; None where the units do not compare."""
    if unit == to:
        return value
    written, wanted = _expression(unit), _expression(to)
    if not (written and wanted):
        return None
    known, other = scale(written), scale(wanted)
    if known and other and known.dimension != other.dimension:
        return None
    if known and other and known.size and other.size:
        magnitude = value * known.size / other.size
        return Decimal(f"{float(magnitude):.{_DIGITS_KEPT}g}")
    return _by_pint(value, written, wanted)


def _by_pint(value: Decimal, unit: str, to: str) -> Decimal | None:
    here, there = _unit(unit), _unit(to)
    if here.dimensionality != there.dimensionality:
        return None
    magnitude = _registry().Quantity(value, here).m_as(there)
    return Decimal(f"{float(magnitude):.{_DIGITS_KEPT}g}")


def prepare() -> None:
    """Load what converting needs, so that the first conversion does not wait for it; may be called from a thread."""
    _registry()


@lru_cache(maxsize=1024)
def _unit(expression: str) -> Any:
    """A unit as pint's own."""
    return _registry().Unit(expression)


@lru_cache(maxsize=1)
def _registry() -> Any:
    """What pint knows of units, and the gauss by what it is worth in the units of the SI."""
    import pint  # noqa: PLC0415 - takes a third of a second, and most runs compare like with like

    registry: Any = pint.UnitRegistry(non_int_type=Decimal)  # so that 32 °F is 0 °C, and not nearly
    registry.define("field_gauss = 1e-4 * tesla")
    return registry


@lru_cache(maxsize=1024)
def _expression(unit: str) -> str:
    """The unit as pint writes it; an empty string where pint does not know it."""
    if unit in _PINTS:
        return _PINTS[unit]
    if unit in MONEY or not unit:
        return ""
    parts: list[str] = []
    below = False
    for slash, symbol, power in _FACTOR.findall(unit):
        below = below or bool(slash)
        if not symbol:
            continue
        if not _PINTS.get(symbol):
            return ""
        exponent = int(power.translate(_LOWER) or 1) * (-1 if below else 1)
        parts.append(f"{_PINTS[symbol]}**{exponent}")
    return " * ".join(parts)
