"""Wrong values for a number, computed from the number itself and from those beside it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.model import Option
from quizgen.text import quantities

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quizgen.text.quantities import Quantity

MOST = 3
CLEARLY = Decimal("0.2")  # a wrong value must differ by so much of the right one
WHOLE = Decimal(100)
Wrong = tuple[Decimal, Decimal, str]


def distractors(
    right: Quantity, shown: str, nearby: Sequence[tuple[Decimal, str]], told: Collection[Decimal] = ()
) -> tuple[Option, ...]:
    """Up to three wrong values in the style of `shown`, each with its reason.

    `nearby` are other values of the same unit, with the sentences that give them; `told` are the
    values that the stem shows, which no reader would pick. A value that the right one, read as a
    range, contains is never used.
    """
    chosen: dict[Decimal, Option] = {}
    seen = {shown}
    stated = {value for value, _ in nearby}
    computed = (wrong for wrong in _computed(right) if wrong[0] not in stated)
    for low, high, why in (*_neighbours(right, nearby), *computed):
        text = _written(low, high, right, shown)
        if _may_serve(low, high, right) and low not in told and low not in chosen and text not in seen:
            seen.add(text)
            chosen[low] = Option(text, why)
        if len(chosen) == MOST:
            break
    return tuple(chosen.values())


def _may_serve(low: Decimal, high: Decimal, right: Quantity) -> bool:
    """True where neither end lies within the right value."""
    return not (right.low <= low <= right.high or right.low <= high <= right.high)


def _written(low: Decimal, high: Decimal, right: Quantity, shown: str) -> str:
    if right.low == right.high:
        return quantities.show(low, right.unit, shown)
    return quantities.show_range(low, high, right.unit, shown)


def _neighbours(right: Quantity, nearby: Sequence[tuple[Decimal, str]]) -> Iterator[Wrong]:
    """Values that the page gives for something else."""
    if right.low != right.high or right.kind == "count":
        return
    nearby = [told for told in nearby if told[0] != right.low]
    for value, sentence in nearby:
        if abs(value - right.low) >= CLEARLY * abs(right.low) or right.kind in ("year", "date"):
            yield value, value, f"This value belongs to another statement: “{sentence}”"


def _computed(right: Quantity) -> Iterator[Wrong]:
    low, high = right.low, right.high
    if right.kind in ("year", "date"):
        for by in (-10, 10, 25, -25, 50):
            yield low + by, high + by, f"This is {abs(by)} years too {'early' if by < 0 else 'late'}."
        return
    if right.kind == "count":
        yield from _counts(low, high)
        return
    if low < 0:
        yield -high, -low, "The sign is wrong."
    if right.kind == "percent" and low > 0 and high < WHOLE:
        yield from _percents(low, high)
        return
    if low == 0:
        yield from ((Decimal(n), Decimal(n), "The value is zero.") for n in (1, 10, 100))
    yield low * 2, high * 2, "This is twice the value."
    yield low / 2, high / 2, "This is half the value."
    yield low * 10, high * 10, "This is ten times the value."
    yield low / 10, high / 10, "This is a tenth of the value."


def _percents(low: Decimal, high: Decimal) -> Iterator[Wrong]:
    """Other shares of a whole."""
    if low + high != WHOLE:
        yield WHOLE - high, WHOLE - low, "This is what is left of the whole."
    for factor, why in ((Decimal("0.5"), "half"), (Decimal(2), "twice"), (Decimal("1.5"), "one and a half times")):
        if high * factor < WHOLE:
            yield low * factor, high * factor, f"This is {why} the share."
    for by in (-10, 10, -5, 5):
        if low + by > 0 and high + by < WHOLE:
            yield low + by, high + by, f"This is {abs(by)} percentage points too {'low' if by < 0 else 'high'}."


def _counts(low: Decimal, high: Decimal) -> Iterator[Wrong]:
    if low > 12 or low != low.to_integral_value():  # a larger count is a size rather than a number to tick off
        for factor, why in ((Decimal(2), "twice"), (Decimal("0.5"), "half"), (Decimal(10), "ten times")):
            yield low * factor, high * factor, f"This is {why} the number."
        return
    for by in (1, -1, 2, 3, -2):
        if low + by > 1 or (low + by == 1 and by > 0):
            yield low + by, high + by, f"This is {abs(by)} too {'many' if by > 0 else 'few'}."
