"""The units in which a value may be given, and what each is worth in the unit asked for."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.text.units import SYMBOLS, WORDS, convert

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST = re.compile(r"[^·/()⁻⁰¹²³⁴-⁹]+")
_LAST = re.compile(r"(?<=/)[^·/()⁻⁰¹²³⁴-⁹]+$")
_QUOTIENT = re.compile(r"([^·/()]+)/([^·/()²³]+)([²³]?)")
_POWERS = MappingProxyType({"²": " squared", "³": " cubed"})
_LOWER = str.maketrans("²³", "23")
_SHORT = MappingProxyType({
    "mol/L": ("M",), "mmol/L": ("mM",), "µmol/L": ("µM", "uM"), "nmol/L": ("nM",),
    "°C": ("C", "deg C"), "°F": ("F", "deg F"),
})  # fmt: skip
_NEARLY = Decimal("1e-9")
_FARTHEST = Decimal(10) ** 9  # nobody gives millivolts in teravolts
_OVER = ("s", "ms", "min", "h", "d", "L", "mL", "dL", "g", "kg", "mol", "m", "cm", "cm²", "m²", "cm³", "m³")


@lru_cache(maxsize=512)
def worth(unit: str) -> dict[str, list[str]]:
    """Each written unit that compares with a canonical one: factor and offset that turn its values into those.

    Symbols keep their case; words are in lower case. A unit that nothing compares with is there alone.
    """
    alike = {canonical: told for canonical in _candidates(unit) if (told := _worth(canonical, unit))}
    table = {written: alike[canonical] for canonical in alike for written in (canonical, *_written(canonical))}
    table |= {written: ["1", "0"] for written in _spoken(unit)}
    return dict(sorted(table.items())) or {unit: ["1", "0"]}


def _candidates(unit: str) -> Iterator[str]:
    yield unit
    if not _FIRST.fullmatch(unit):
        heads = {_FIRST.sub(other, unit, count=1) for other in _atoms(_first(unit))}
        yield from sorted(heads)
        if _LAST.search(unit):
            yield from sorted({_LAST.sub(over, head) for head in {unit, *heads} for over in _OVER})
        return
    yield from _atoms(unit)


def _first(unit: str) -> str:
    found = _FIRST.match(unit)
    return found[0] if found else unit


@lru_cache(maxsize=512)
def _atoms(unit: str) -> tuple[str, ...]:
    """The units of one name that compare with another."""
    return tuple(sorted({other for other in SYMBOLS.values() if _worth(other, unit)}))


@lru_cache(maxsize=65536)
def _worth(unit: str, to: str) -> list[str] | None:
    one, hundred = (convert(Decimal(n), unit, to) for n in (1, 100))
    if one is None or hundred is None:
        return None
    factor = (hundred - one) / 99
    offset = one - factor
    if not 1 / _FARTHEST <= factor <= _FARTHEST:
        return None
    return [f"{factor:.12g}", f"{offset if abs(offset) > _NEARLY * factor else 0:.12g}"]


@lru_cache(maxsize=1)
def _spellings() -> dict[str, tuple[str, ...]]:
    told: dict[str, list[str]] = {}
    for written, canonical in (*SYMBOLS.items(), *WORDS.items()):
        told.setdefault(canonical, []).append(written)
    return {canonical: tuple(dict.fromkeys(written)) for canonical, written in told.items()}


def _written(canonical: str) -> tuple[str, ...]:
    return (*_spellings().get(canonical, ()), *_SHORT.get(canonical, ()))


def _spoken(unit: str) -> tuple[str, ...]:
    """How a unit of two parts is said: "meters per second" and "m s-1" for "m/s"."""
    found = _QUOTIENT.fullmatch(unit)
    if not found:
        return ()
    above, base, power = found.groups()
    parts = product((above, *_spellings().get(above, ())), (base, *_spellings().get(base, ())))
    words = (f"{one} per {each}{_POWERS.get(power, '')}" for one, each in parts)
    return (*words, f"{above} {base}-{power.translate(_LOWER) or 1}")
