"""A quantity written in the manner of another: number, unit and the marks between them."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.text.dates import restyle_date
from quizgen.text.number_style import restyle
from quizgen.text.numerals import MINUS, NUMERAL
from quizgen.text.unit_reader import canonical
from quizgen.text.unit_table import MONEY

if TYPE_CHECKING:
    from decimal import Decimal

    from quizgen.text.quantity import Quantity

_IRREGULAR = MappingProxyType({"foot": "feet", "inch": "inches", "century": "centuries", "henry": "henries"})
_INVARIABLE_WORDS = "percent per hertz lux siemens celsius fahrenheit horsepower yen gauss times fold molar molal"
_INVARIABLE = frozenset(_INVARIABLE_WORDS.split())
_FIRST_WORD = re.compile(r"([ \u00a0]+)([a-z]{3,})(?![\w.])")


def dress(value: Decimal, unit: str, like: str, model: Quantity) -> str:
    """A value and its unit, written, placed and spaced as the quantity `model` of the text `like`."""
    written = model.number_span.of(like)
    after = like[model.number_span.end : model.span.end]
    if model.kind == "date" and not unit:
        return restyle_date(value, written) + after
    if model.kind == "year" and model.high < 0 and value < 0:
        return restyle(-value, written) + after
    number = restyle(value, written)
    if unit != model.unit:
        tight = model.unit_span is None or model.unit_span.start == model.number_span.end
        return with_symbol(number, unit, tight=tight)
    before = like[model.span.start : model.number_span.start].lstrip(MINUS)
    sign = "-" if before and number[0] in MINUS else ""
    return sign + before + number[len(sign) :] + _agreeing(after, value, unit)


def dress_range(low: Decimal, high: Decimal, like: str, model: Quantity) -> str:
    """Two ends and their unit, as the range `model` of the text `like`."""
    if model.kind == "date":
        return _dates(low, high, like, model)
    ends = list(NUMERAL.finditer(like, model.number_span.start, model.number_span.end))
    first, last = ends[0], ends[-1]
    return (
        like[model.span.start : first.start()]
        + restyle(abs(low) if model.kind == "year" else low, first[0])
        + like[first.end() : last.start()]
        + restyle(abs(high) if model.kind == "year" else high, last[0])
        + like[last.end() : model.span.end]
    )


def _dates(low: Decimal, high: Decimal, like: str, model: Quantity) -> str:
    """Two centuries or decades, where the text has two, or else the one that the lower end falls in."""
    found = list(re.finditer(r"[\w-]+", model.number_span.of(like)))
    start = model.number_span.start
    if len(found) == 1:
        return restyle_date(low, found[0][0]) + like[model.number_span.end : model.span.end]
    first, last = found[0], found[-1]
    between = like[start + first.end() : start + last.start()]
    return (
        restyle_date(low, first[0])
        + between
        + restyle_date(high, last[0])
        + like[model.number_span.end : model.span.end]
    )


def with_symbol(number: str, unit: str, *, tight: bool = False) -> str:
    """A number with a unit's symbol on the side where it belongs; `tight` leaves out the space."""
    if unit in MONEY - {"¢"}:
        return number[0] + unit + number[1:] if number[0] in MINUS else unit + number
    spaced = unit and unit not in {"%", "°"} and not tight
    return f"{number} {unit}" if spaced else number + unit


def _agreeing(unit_text: str, value: Decimal, unit: str) -> str:
    """A unit's words in the number that the value asks for: 1 hour, 2 hours."""
    match = _FIRST_WORD.match(unit_text)
    if not match or match[2] in _INVARIABLE or canonical(unit_text.strip()) != unit:
        return unit_text
    word = match[2]
    singular = next((one for one, more in _IRREGULAR.items() if word.endswith(more)), word.removesuffix("s"))
    if abs(value) != 1:
        singular = next(
            (more for one, more in _IRREGULAR.items() if word == one),
            word if word.endswith("s") or word in _IRREGULAR.values() else word + "s",
        )
    changed = match[1] + singular + unit_text[match.end() :]
    return changed if canonical(changed.strip()) == unit else unit_text
