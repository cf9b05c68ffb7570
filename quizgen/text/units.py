"""Unit symbols: what a written unit is called here, which units compare, and conversion between them."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

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


def _prefixed(unit: Unit) -> Iterator[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    """Every form of a unit: canonical symbol, prefix, pint's name, symbols, words."""
    yield unit.symbol, "", unit.pint, (unit.symbol, *unit.symbols), unit.words
    for sign, name in PREFIXES:
        if sign in unit.prefixes:
            signs = _SPELLINGS.get(sign, (sign,))
            symbols = tuple(s + symbol for s in signs for symbol in (unit.symbol, *unit.symbols))
            words = tuple(name + word for word in unit.words)
            yield sign + unit.symbol, sign, name + unit.pint if unit.pint else "", symbols, words


def _build() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    symbols: dict[str, str] = dict(_SPECIAL)
    words: dict[str, str] = {}
    pints: dict[str, str] = {}
    for unit in UNITS:
        for canonical, _, pint_name, its_symbols, its_words in _prefixed(unit):
            pints.setdefault(canonical, pint_name)
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


def comparable(unit_a: str, unit_b: str) -> bool:
    """True where values in the two canonical units can be compared: the same unit, or the same dimension."""
    if unit_a == unit_b:
        return True
    one, other = _expression(unit_a), _expression(unit_b)
    if not one or not other:
        return False
    registry = _registry()
    return bool(registry.Unit(one).dimensionality == registry.Unit(other).dimensionality)


def convert(value: Decimal, unit: str, to: str) -> Decimal | None:
    """The value in another canonical unit, to twelve digits; None where the units do not compare."""
    if unit == to:
        return value
    if not comparable(unit, to):
        return None
    magnitude = _registry().Quantity(float(value), _expression(unit)).to(_expression(to)).magnitude
    return Decimal(f"{magnitude:.{_DIGITS_KEPT}g}")


def _registry() -> Any:
    """Pint's own registry, which it builds once."""
    import pint  # noqa: PLC0415 - takes a third of a second, and most runs compare like with like

    return pint.application_registry


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
