"""Wrong values for a number, from the values beside it and from the number itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizgen.items import wrong_values
from quizgen.items.envelope import digest
from quizgen.items.wrong_values import Wrong
from quizgen.model import Option
from quizgen.text import quantities
from quizgen.text.number_style import restyle
from quizgen.text.numerals import NUMERAL

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from decimal import Decimal

    from quizgen.text.quantities import Quantity

Side = Literal["", "above", "below"]
MOST = 3
# How many of three are lower: seldom none, since of small values hardly any are, and their place is the first.
PLACES = (0, 1, 1, 2, 2, 3, 3)
FAR = 30  # a value so many times as large or as small tells by itself that it is wrong
YEARS_APART = 150
TOO_CLOSE = 5  # years that nobody tells apart by what came when
TOO_NEAR = 0.15  # a wrong value differs by so much of the right one
_PADDED = re.compile(r"(\.0+[1-9][0-9]*?)0+(?![0-9])")
_DECIMALS = re.compile(r"[0-9]\.([0-9]+)")


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a value.

    `nearby` are other values of the same unit, with the sentences that give them; `told` are the
    values that the stem shows, which no reader would pick. `seed` decides how many wrong values are
    lower than the right one, since values are shown in order and the right one must not stand in one
    place; but all stand on one `side` where those on the other are true too, as in "over 100".
    """

    nearby: Sequence[tuple[Decimal, str]] = ()
    told: Collection[Decimal] = ()
    seed: str = ""
    side: Side = ""


NOTHING = Beside()


def distractors(right: Quantity, shown: str, beside: Beside = NOTHING) -> tuple[Option, ...]:
    """Up to three wrong values in the style of `shown`, each with its reason.

    What overlaps the right value, read as a range, is never used.
    """
    nearby, side = beside.nearby, beside.side
    stated = {value for value, _ in nearby}
    computed = (one for one in wrong_values.wrong(right) if one.low not in stated)
    found: dict[str, Wrong] = {}
    values = {right.low, *beside.told}
    for one in (*_neighbours(right, nearby), *computed):
        text = _written(one, right, shown)
        if side and (side == "above") != (one.low > right.low):
            continue
        if _may_serve(one, right) and one.low not in values and text not in (shown, *found) and _alike(text, shown):
            values.add(one.low)
            found[text] = one
    return tuple(Option(text, one.why) for text, one in _balanced(found, right.low, beside.seed))


def _alike(text: str, shown: str) -> bool:
    """True for a value that is told as finely as the right one, and in digits only where that is."""
    places = [max((len(found[1]) for found in _DECIMALS.finditer(one)), default=0) for one in (text, shown)]
    digits = [any(letter.isdigit() for letter in one) for one in (text, shown)]
    return places[0] <= places[1] and digits[0] == digits[1]


def _balanced(found: Mapping[str, Wrong], right: Decimal, seed: str) -> list[tuple[str, Wrong]]:
    """Three of the values, so many of them below the right one as the seed says, where there are so many."""
    below = [one for one in found.items() if one[1].low < right]
    above = [one for one in found.items() if one[1].low > right]
    turned = any(one.low == -right for _, one in above)  # a wrong sign is too good to be left out
    wanted = min(PLACES[int(digest(seed), 16) % len(PLACES)], MOST - turned)
    few = max(min(wanted, len(below)), MOST - len(above))
    return below[:few] + above[: MOST - min(few, len(below))]


def _may_serve(one: Wrong, right: Quantity) -> bool:
    """True where a value shares nothing with the right one."""
    return one.high < right.low or one.low > right.high


def _written(one: Wrong, right: Quantity, shown: str) -> str:
    if right.low == right.high:
        found = quantities.find(shown)
        unit = found[0].unit if len(found) == 1 else right.unit  # "pH drops below 5.5" has its unit elsewhere
        text = quantities.show(one.low, unit, shown)
        return text if _PADDED.search(shown) else _PADDED.sub(r"\1", text)
    ends = list(NUMERAL.finditer(shown))
    if right.kind in ("year", "date") or len(ends) != 2:
        return quantities.show_range(one.low, one.high, right.unit, shown)
    first, last = ends
    low, high = restyle(one.low, first[0]), restyle(one.high, last[0])
    return shown[: first.start()] + low + shown[first.end() : last.start()] + high + shown[last.end() :]


def _neighbours(right: Quantity, nearby: Sequence[tuple[Decimal, str]]) -> Iterator[Wrong]:
    """Values that the page gives for something else, near enough to be taken for the right one."""
    if right.low != right.high or right.kind == "count":
        return
    for value, sentence in nearby:
        alike = right.kind != "number" or value.as_tuple().exponent == right.low.as_tuple().exponent
        if value != right.low and alike and _within_reach(value, right):
            yield Wrong(value, value, f"This value belongs to another statement: “{sentence}”")


def _within_reach(value: Decimal, right: Quantity) -> bool:
    if right.kind in ("year", "date"):
        known = value <= right.low or value <= wrong_values.LATEST_YEAR
        return known and TOO_CLOSE <= abs(value - right.low) <= YEARS_APART
    if not right.low or not value:
        return False
    ratio = abs(value / right.low)
    return 1 / FAR <= float(ratio) <= FAR and abs(float(value / right.low) - 1) >= TOO_NEAR
