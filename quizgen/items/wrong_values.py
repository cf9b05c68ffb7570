"""Values near a right one that a learner might take for it: as round, as precise, within bounds."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.text.quantities import Quantity

LATEST_YEAR = 2025  # a later year tells by itself that it is wrong
FEW = 12  # up to so many, things are ticked off one by one
WHOLE = Decimal(100)
WIDE = 3
GROWN = 30  # up to so many years, ages are told apart by single years
LEAST_PART = 20  # nobody takes two percent for the other 98
HALF = 50
LONGEST = 6  # a part of so many digits is a fraction in words, whose neighbours read oddly
_APART = ((1500, 50), (1850, 20), (9999, 10))  # years that part the dates before a year
_ANGLES = tuple(map(Decimal, ("30", "45", "60", "90", "109.5", "120", "180")))  # that figures and molecules have
NEAR_ANGLE = 4
NEUTRAL = 7  # of the scale of pH
SMALL_SHARE = 30  # a share of so many percent is told from its multiples, a larger one from others as far apart
SHARES = (-20, 20, -40, 40, -30, 30, -60, 60)
SOME = 60  # up to so many, things are counted by ones
EXPONENT = 5  # the power of ten from which it is what is hard to remember
_ONES = ((Decimal(5), "five times"), (Decimal(10), "ten times"), (Decimal(2), "twice"))  # the steps of scales
_FACTORS = (
    (Decimal("0.5"), "half"),
    (Decimal(2), "twice"),
    (Decimal("1.5"), "one and a half times"),
    (Decimal("0.75"), "three quarters of"),
    (Decimal(3), "three times"),
    (Decimal("0.25"), "a quarter of"),
)


class Wrong(NamedTuple):
    """Both ends of a wrong value, equal for one value, and why it is wrong."""

    low: Decimal
    high: Decimal
    why: str


def step(value: Decimal) -> Decimal:
    """The step in which a value is told: 10 for 70, 5000 for 25,000, 0.01 for 0.74."""
    _, digits, exponent = value.normalize().as_tuple()
    one = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    if len(digits) > 1 and digits[-1] == 5:
        return one * 5
    return one / 2 if digits == (1,) and abs(value) >= FEW else one


def wrong(right: Quantity) -> Iterator[Wrong]:
    """Wrong values of the quantity's kind, the likeliest first."""
    if right.kind in ("year", "date"):
        yield from _times(right)
    elif right.low != right.high:
        yield from _ranges(right)
    elif right.unit == "yr" and FEW < right.low <= GROWN and right.low == right.low.to_integral_value():
        yield from _years(right.low)
    elif right.kind in ("count", "number") and 1 <= right.low <= FEW and right.low == right.low.to_integral_value():
        yield from _counts(right.low)
    elif right.kind == "count" and FEW < right.low <= SOME and step(right.low) == 1:
        yield from _somewhat(right.low)
    elif right.unit == "°":
        yield from _angles(right.low)
    elif right.unit == "pH":
        yield from _acidities(right.low)
    else:
        yield from _sizes(right)


def _times(right: Quantity) -> Iterator[Wrong]:
    width = right.high - right.low + 1
    if right.kind == "date":
        unit = HALF * 2 if width >= HALF else 10
        offsets = tuple(unit * n for n in (-1, 1, -2, 2, -3, 3))
    else:  # so far apart that who knows what came when can tell them apart
        unit = next(years for until, years in _APART if right.low < until)
        offsets = tuple(unit * n for n in (-1, 1, -2, 2, -3, 3))
    for by in offsets:
        if right.high + by <= max(Decimal(LATEST_YEAR), right.high) and (right.low < 0) == (right.low + by < 0):
            why = f"This is {abs(by)} years too {'early' if by < 0 else 'late'}."
            yield Wrong(right.low + by, right.high + by, why)


def _years(right: Decimal) -> Iterator[Wrong]:
    for by in (-2, 3, -1, 2, 1, -3, 5):
        years = "1 year" if abs(by) == 1 else f"{abs(by)} years"
        yield Wrong(right + by, right + by, f"This is {years} too {'many' if by > 0 else 'few'}.")


def _counts(right: Decimal) -> Iterator[Wrong]:
    for by in (1, -1, 2, -2, 3, -3):
        if right + by > 1 or (right + by == 1 and by > 0):
            yield Wrong(right + by, right + by, f"This is {abs(by)} too {'many' if by > 0 else 'few'}.")


def _somewhat(right: Decimal) -> Iterator[Wrong]:
    """Counts beside one that is known by itself, as 46 is: two off, then half and twice of it."""
    for by in (2, -2, 4, -4):
        yield Wrong(right + by, right + by, f"This is {abs(by)} too {'many' if by > 0 else 'few'}.")
    if right % 2 == 0:
        yield Wrong(right / 2, right / 2, "This is half the value.")
    yield Wrong(right * 2, right * 2, "This is twice the value.")


def _angles(right: Decimal) -> Iterator[Wrong]:
    for angle in sorted(_ANGLES, key=lambda angle: (abs(angle - right), angle)):
        if abs(angle - right) > NEAR_ANGLE:
            yield Wrong(angle, angle, f"This angle is too {'small' if angle < right else 'large'}.")


def _acidities(right: Decimal) -> Iterator[Wrong]:
    for by in (-2, 2, -4, 4, -1, 1):
        if 0 < right + by < NEUTRAL * 2:
            yield Wrong(right + by, right + by, f"This is too {'low' if by < 0 else 'high'}.")


def _shares(right: Decimal) -> Iterator[Wrong]:
    for by in SHARES:
        if 0 < right + by < WHOLE:
            yield Wrong(right + by, right + by, f"This is too {'low' if by < 0 else 'high'}.")


def _sizes(right: Quantity) -> Iterator[Wrong]:
    value = right.low
    percent = right.kind == "percent" and 0 < value < WHOLE
    if value < 0:
        yield Wrong(-value, -value, "The sign is wrong.")
    if percent and LEAST_PART <= value <= WHOLE - LEAST_PART and 2 * value != WHOLE:
        yield Wrong(WHOLE - value, WHOLE - value, "This is what is left of the whole.")
    if right.kind in ("count", "number") and 0 < value < 1 and len(value.as_tuple().digits) > LONGEST:
        return
    if not value:
        return
    if _is_power(value) and not percent:
        yield from _powers(value)
    elif percent and value >= SMALL_SHARE:
        yield from _shares(value)
    else:
        yield from _multiples(right, value, percent=percent)


def _powers(value: Decimal) -> Iterator[Wrong]:
    powers = ((10, "ten"), (1000, "a thousand"), (100, "a hundred"))
    for power, told in powers if abs(value) > 1 else sorted(powers):
        yield Wrong(value * power, value * power, f"This is {told} times the right value.")
        yield Wrong(value / power, value / power, f"The right value is {told} times as large.")


def _multiples(right: Quantity, value: Decimal, *, percent: bool) -> Iterator[Wrong]:
    for factor, told in _ONES if value == 1 and right.kind == "measure" and right.unit != "mol" else _FACTORS:
        other = _rounded(value * factor, step(value))
        if other not in (0, value) and not (percent and other >= WHOLE):
            yield Wrong(other, other, _why(told, other, value, factor))
    if not percent:
        yield Wrong(value * 10, value * 10, "This is ten times the right value.")
        yield Wrong(value / 10, value / 10, "This is a tenth of the right value.")


def _why(told: str, other: Decimal, value: Decimal, factor: Decimal) -> str:
    """Why a value is wrong: how many times the right one it is, where rounding has not changed that."""
    if other != value * factor:
        return f"This is too {'low' if other < value else 'high'}."
    return f"This is {told} it." if told.endswith("of") else f"This is {told} the value."


def _is_power(value: Decimal) -> bool:
    """True for a power of ten, and for what is very large or small, where the power is what is hard to remember."""
    digits = value.normalize().as_tuple().digits
    alone = digits == (1,) and (value.adjusted() >= 3 or 0 < value < 1)
    return alone or abs(value.adjusted()) >= EXPONENT


def _ranges(right: Quantity) -> Iterator[Wrong]:
    """Ranges as wide as the right one below and above it, then larger and smaller ones."""
    low, high = right.low, right.high
    grain = min(step(low), step(high)) if low and high else step(high or low)
    apart = _rounded(high - low, grain) + grain
    wide = low > 0 and high > WIDE * low  # one beside another would be narrow for its size
    for by in () if wide else (-apart, apart, -2 * apart, 2 * apart):
        if (low + by > 0 or low <= 0) and not (right.kind == "percent" and high + by > WHOLE):
            yield Wrong(low + by, high + by, f"This range is too {'low' if by < 0 else 'high'}.")
    halved = ((Decimal(2), "twice"), (Decimal("0.5"), "half")) if wide else ()
    moved = ((Decimal(10), "ten times"), (Decimal("0.1"), "a tenth of")) if wide or low - 2 * apart <= 0 else ()
    for factor, told in (*halved, *moved):
        if not (right.kind == "percent" and high * factor > WHOLE) and low >= 0:
            yield Wrong(low * factor, high * factor, f"Both ends are {told} the right ones.")


def _rounded(value: Decimal, grain: Decimal) -> Decimal:
    return (value / grain).to_integral_value() * grain
