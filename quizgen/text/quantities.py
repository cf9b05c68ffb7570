"""The quantities of a text: measures, percents, prices, counts, years and bare numbers.

`3 Na` is not three nanoamperes, nor `2 K⁺` two kelvin: digits that name something are left alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.model import Mark, Span
from quizgen.text.dates import DateMatch, find_dates
from quizgen.text.hedges import hedge_before
from quizgen.text.math_quantities import in_math
from quizgen.text.meanings import meant
from quizgen.text.number_ranges import joined, single
from quizgen.text.number_scan import Part, scan
from quizgen.text.number_style import restyle
from quizgen.text.quantity import Kind, Quantity
from quizgen.text.quantity_style import dress, dress_range, with_symbol
from quizgen.text.units import convert

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Kind", "Quantity", "find", "same", "show", "show_range"]

_ALIKE = Decimal("1e-9")
_SHARED = re.compile(r", |,? (?:and|or) ")
_YEAR_DIGITS = 4


def find(text: str, marks: Sequence[Mark] = ()) -> tuple[Quantity, ...]:
    """The quantities of a text in order; none inside code, and in math only where it is a plain number."""
    return _found(text, tuple(marks))


@lru_cache(maxsize=1024)  # several kinds of fact look for numbers, and an item looks at those all over its page
def _found(text: str, marks: tuple[Mark, ...]) -> tuple[Quantity, ...]:
    closed = [Span(mark.start, mark.end) for mark in marks if mark.kind in {"math", "code"}]
    found = [_dated(text, date) for date in find_dates(text)]
    found = [quantity for quantity in found if not any(quantity.span.overlaps(span) for span in closed)]
    closed += [quantity.span for quantity in found]
    parts = [part for part in scan(text) if not any(Span(part.first, part.end).overlaps(span) for span in closed)]
    found += [quantity for mark in marks if mark.kind == "math" and (quantity := in_math(text, mark))]
    found += _read(text, _with_shared_units(text, parts))
    return tuple(sorted(found, key=lambda quantity: quantity.span))


def same(a: Quantity, b: Quantity) -> bool:
    """True where two quantities are worth the same in whatever unit and form: -70 mV and -0.07 V, 3 and three."""
    if (a.kind == "date") != (b.kind == "date"):
        return False
    low, high = convert(a.low, a.unit, b.unit), convert(a.high, a.unit, b.unit)
    return low is not None and high is not None and _close(low, b.low) and _close(high, b.high)


def show(value: Decimal, unit: str, like: str) -> str:
    """Another value in the manner of a text that holds a quantity; the value is never rounded.

    It takes over the signs, thousands separators, decimals, scientific or spelled form, and the
    unit with the space before it. A century or decade is shown for any of its years.
    """
    model = _model(like)
    return dress(value, unit, like, model) if model else with_symbol(restyle(value, "0"), unit)


def show_range(low: Decimal, high: Decimal, unit: str, like: str) -> str:
    """Another range in the manner of a text that holds one, in the same unit; see `show`."""
    model = _model(like)
    if model and model.unit == unit and model.low != model.high:
        return dress_range(low, high, like, model)
    return f"{show(low, '', like)} to {show(high, unit, like)}"


def _model(like: str) -> Quantity | None:
    marks = (Mark(0, len(like), "math"),) if "\\" in like else ()
    return next(iter(find(like, marks) or find(like)), None)


def _close(one: Decimal, other: Decimal) -> bool:
    return one == other or abs(one - other) <= _ALIKE * max(abs(one), abs(other))


def _dated(text: str, date: DateMatch) -> Quantity:
    return Quantity(
        Span(date.start, date.end), Decimal(date.low), Decimal(date.high), "", Span(date.number_start, date.number_end),
        None, "", date.kind, hedge_before(text, date.start, ends=date.kind == "year" and date.low != date.high),
    )  # fmt: skip


def _with_shared_units(text: str, parts: Sequence[Part]) -> list[Part]:
    """The numbers of a list, each with the unit that only the last one bears: 10, 20 and 30 mg."""
    shared: list[Part] = []
    for part in reversed(parts):
        after = shared[-1] if shared else None
        if (
            after
            and after.unit
            and not part.unit
            and after.unit_start != after.first
            and len(part.written) != _YEAR_DIGITS
            and part.spelled == after.spelled
            and _SHARED.fullmatch(text, part.end, after.start)
        ):
            shared.append(replace(part, unit=after.unit))
        else:
            shared.append(part)
    return shared[::-1]


def _read(text: str, parts: Sequence[Part]) -> Iterator[Quantity]:
    at = 0
    while at < len(parts):
        both = joined(text, parts[at], parts[at + 1]) if at + 1 < len(parts) else None
        quantity = meant(text, both or single(parts[at]))
        if quantity:
            yield quantity
        at += 2 if both else 1
