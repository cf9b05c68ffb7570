"""Two numbers that are the ends of one range: 5,000–6,000 K, between 5 and 10 percent, three to four."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.text.years import end_of_years

if TYPE_CHECKING:
    from quizgen.text.number_scan import Part

_BETWEEN = re.compile(r"(?i:\bbetween )(?:approximately |about |around |roughly |an estimated )?$")
_SEPARATOR = re.compile(
    r" ?[-–—−‑] ?|--| (?:to|through|and|or|up to|or even|and up to) (?:about |around |approximately |over )?| ?± ?"
)
_RATIO_AFTER = re.compile(r" (?:ratio|scale|odds|majority|correspondence|mapping|relationship)\b")
_RATIO_BEFORE = re.compile(r"(?i:\b(?:ratio of|ratio is|in a|by a|scale of|scale from|outnumber\w*) )$")
_DASHES = frozenset("-–—")
_SPACED = frozenset([" - ", " − "])


@dataclass(frozen=True, slots=True)
class Stretch:
    """One value or a range with its unit; offsets as in `Part`; `ratio` for "3 to 1"."""

    low: Decimal
    high: Decimal
    unit: str
    first: int
    last: int
    start: int
    end: int
    unit_start: int
    unit_end: int
    parts: tuple[Part, ...]
    ratio: bool = False


def single(part: Part) -> Stretch:
    """A number by itself."""
    return Stretch(
        part.value, part.value, part.unit, part.first, part.last, part.start, part.end,
        part.unit_start, part.unit_end, (part,),
    )  # fmt: skip


def joined(text: str, one: Part, other: Part) -> Stretch | None:
    """The range of two neighbouring numbers, or None where they are none."""
    between = text[one.last : other.first]
    separator = _SEPARATOR.fullmatch(between)
    if separator and between in _DASHES and not other.unit and len(other.written) < len(one.written):
        last = end_of_years(one.written, other.written)
        other = replace(other, value=Decimal(last)) if last else other
    if not separator or not _units_agree(one, other) or not _means_range(text, one, other, between):
        return None
    low, high = min(one.value, other.value), max(one.value, other.value)
    if "±" in between:
        low, high = one.value - other.value, one.value + other.value
    named = other if other.unit and (not one.unit or other.unit_end > other.end) else one
    return Stretch(
        low, high, named.unit, one.first, other.last, one.start, other.end, named.unit_start, named.unit_end,
        (one, other), ratio=_is_ratio(text, one, other),
    )  # fmt: skip


def _units_agree(one: Part, other: Part) -> bool:
    if one.spelled != other.spelled and not (one.unit or other.unit):
        return False
    if one.unit and not other.unit:
        # "$5 to 10" shares its unit; "5 mg to 10 patients" does not.
        return one.unit_start < one.start
    return not one.unit or one.unit == other.unit or (one.unit == "°" and other.unit.startswith("°"))


def _means_range(text: str, one: Part, other: Part, between: str) -> bool:
    word = between.strip().partition(" ")[0]
    if word == "and":
        return bool(_BETWEEN.search(text[max(0, one.first - 40) : one.first]))
    if word == "or":
        return not one.unit and one.value > 0 and one.value < other.value and ("even" in between or _near(one, other))
    if "±" in between:
        return other.value >= 0
    if between in _SPACED and not other.unit and text[other.last : other.last + 2].strip().startswith("="):
        return False
    if one.value >= other.value:
        return (
            one.value > other.value and bool(other.unit) and not one.unit and between.strip() in {"to", "–", "-", "—"}
        )
    return True


def _near(one: Part, other: Part) -> bool:
    return one.spelled == other.spelled and other.value - one.value <= max(Decimal(1), one.value)


def _is_ratio(text: str, one: Part, other: Part) -> bool:
    if one.unit or other.unit:
        return False
    before = text[max(0, one.first - 20) : one.first]
    to_one = Decimal(1) in {one.value, other.value}
    return bool(_RATIO_AFTER.match(text, other.last) or (to_one and _RATIO_BEFORE.search(before)))
