"""Quantities asked for as numbers: the value itself, in another unit, as parts of a whole."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.facts.numbers import number_asked, number_worth
from quizgen.facts.questions import stems
from quizgen.facts.questions.context import context
from quizgen.items import gaps, wrong_values
from quizgen.items.envelope import digest
from quizgen.items.worked import Worked
from quizgen.model import Numeric
from quizgen.text import inline
from quizgen.text.units import convert

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity

ABOUT = Decimal("0.05")  # so far off is still right where a page says "about"
MOST_DIGITS = 6
WHOLES = (200, 300, 400, 500, 800, 2000)
_OTHER_UNITS = {
    "mV": "V", "km": "m", "cm": "mm", "kg": "g", "mg": "g", "mL": "L", "ms": "s", "h": "min", "min": "s",
    "kPa": "Pa", "kJ": "J", "kW": "W", "GHz": "MHz", "µm": "mm", "nm": "µm",
}  # fmt: skip
_ROUGHLY = re.compile(r"about|around|approx|roughly|nearly|almost|some|typical|[~≈∼]", re.IGNORECASE)
_OF = re.compile(r" of (?!(?:which|whom|them|these)\b)")


def of(fact: Fact, quantity: Quantity) -> Iterator[Numeric | Worked]:
    """The value as a number, the value in another unit, and a share as so many of a whole."""
    if not number_worth.is_worth_asking(fact, quantity):
        return
    stem = number_asked.stem(fact, quantity) or _stem(fact)
    bare = quantity.kind == "number" and (quantity.low in (0, 1) or len(quantity.low.as_tuple().digits) > MOST_DIGITS)
    if stem is None or quantity.low != quantity.high or quantity.kind == "date" or bare:
        return
    tolerance = _tolerance(quantity)
    asked = _in(stem, _written(fact, quantity))
    yield Numeric(asked, float(quantity.low), quantity.unit, float(tolerance))
    if quantity.unit in _OTHER_UNITS:
        yield from _converted(fact, stem, quantity, tolerance)
    if quantity.kind == "percent":
        yield from _share(fact, quantity)


def _stem(fact: Fact) -> str | None:
    """The statement with a gap for its number."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, stems.GAP, neutral=True)
    before = context(fact)
    if text is None or before is None:
        return None
    return f"Give the number that belongs in the gap. {before}{text}"


def _written(fact: Fact, quantity: Quantity) -> str:
    """The unit as the page writes it, where that is plain."""
    written = quantity.unit_span.of(fact.statement.text) if quantity.unit_span else quantity.unit
    return quantity.unit if "\\" in written else written.strip(" -")


def _in(stem: str, unit: str) -> str:
    ended = stem if stem.endswith((".", "?", "!")) else f"{stem}."
    return f"{ended} Answer in {unit}." if unit else stem


def _tolerance(quantity: Quantity) -> Decimal:
    """Half a step of the last digit of a measure, more where it is rough; none for counts and years."""
    if quantity.kind in ("count", "year", "number") or not quantity.low:
        return Decimal(0)
    rough = ABOUT * abs(quantity.low) if _ROUGHLY.match(quantity.hedge) else Decimal(0)
    exponent = quantity.low.as_tuple().exponent
    half = Decimal(5).scaleb((exponent if isinstance(exponent, int) else 0) - 1)
    return max(rough, min(half, wrong_values.step(quantity.low)))


def _converted(fact: Fact, stem: str, quantity: Quantity, tolerance: Decimal) -> Iterator[Worked]:
    unit = _OTHER_UNITS[quantity.unit]
    value = convert(quantity.low, quantity.unit, unit)
    off = convert(tolerance, quantity.unit, unit)
    if value is None or off is None or len(value.normalize().as_tuple().digits) > MOST_DIGITS:
        return
    shown = f"{value.normalize():f} {unit}"
    yield Worked(
        Numeric(_in(stem, unit), float(value), unit, float(off)),
        f"{fact.shown} is {inline.render(shown)}.",
        f"in {unit}",
    )


def _share(fact: Fact, quantity: Quantity) -> Iterator[Worked]:
    """So many parts of a whole: "about ____ parts in 400 of the water"."""
    text, marks = fact.statement.text, fact.statement.marks
    before = context(fact)
    if before is None or not _OF.match(text, fact.answer.end) or not 0 < quantity.low < 100:
        return
    whole = WHOLES[int(digest(fact.id, "whole"), 16) % len(WHOLES)]
    value = quantity.low * whole / 100
    if value != value.to_integral_value():
        return
    opening = inline.render(text, marks, 0, fact.answer.start)
    rest = inline.render(text, marks, fact.answer.end)
    stem = f"Give the number that belongs in the gap. {before}{opening}{stems.GAP} parts in {whole}{rest}"
    off = float(ABOUT * value) if _ROUGHLY.match(quantity.hedge) else 0.0
    why = f"{fact.shown} of {whole} is {whole} × {quantity.low} / 100 = {value.normalize():f}."
    yield Worked(Numeric(stem, float(value), "", off), why, "share")
