"""Options that are amounts: numbers, quantities, years and dates, with the same words round them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.text import numberwords, quantities, terms
from quizgen.text.units import convert

if TYPE_CHECKING:
    from collections.abc import Sequence

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATE = re.compile(
    rf"^(?:on |in )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)? (?:of )?{_MONTH},? (?P<year>\d{{3,4}}))$"
    rf"|^(?:on |in )?{_MONTH.replace('month', 'month_')} (?:(?P<day_>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?,? )?(?P<year_>\d{{3,4}})$"
)
_TEX = (
    (re.compile(r"\\[dt]?frac\{([^{}]+)\}\{([^{}]+)\}"), r"\1/\2"),
    (re.compile(r"\^\{?\\circ\}?"), "°"),
    (re.compile(r"\\(?:text|mathrm|mbox|rm|operatorname)\{([^{}]*)\}"), r"\1"),
    (re.compile(r"\\(?:,|;|:|!| |quad)|~"), " "),
    (re.compile(r"\\([%$&])"), r"\1"),
    (re.compile(r"\\(?:left|right)"), ""),
)
_NUMBER = re.compile(r"(?<![\w^./])[-−–+]?\d+(?:[.,]\d+)*(?:/\d+)?(?![\w^/]|[.,]\d)")
_ORDINAL = re.compile(r"(?<![\w^])(\d+)(?:st|nd|rd|th)\b")
_HEDGE = re.compile(
    r"\b(?:about|around|approximately|approx|roughly|nearly|almost|some|ca|circa|exactly|only|over|under|by|in|at|to|on"
    r"|until|after|for|between|from|the|a|an|is|it|was|were|are)\b\.?|[~≈.,;:()\"'$]",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"^\W*(?:(more than|over|at least|greater than|above)|(?:less than|under|at most|fewer than|below)) ",
    re.IGNORECASE,
)
_OPERATOR = re.compile(r"[+*/^=<>|()−\\-]")
_SLACK = Decimal("1e-9")
_FORMULA = re.compile(r"[(^/*+]")
_HUNDRED = Decimal(100)
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "year": 31_536_000}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in an option: its ends (alike for one value), its unit, the words round it."""

    low: Decimal
    high: Decimal
    unit: str
    frame: str


@lru_cache(maxsize=65536)
def read(text: str) -> Amount | None:
    """The amount of an option that holds one number, or one range, and no more; text is without markup."""
    for pattern, put in _TEX:
        text = pattern.sub(put, text)
    if date := _DATE.match(text.strip(" .")):
        return _dated(date)
    if not any(char.isdigit() for char in text) and not any(word in _WORDED for word in terms.words(text)):
        return None
    found = quantities.find(text)
    if len(found) == 1:
        span = found[0].span
        rest = text[: span.start] + " " + text[span.end :]
        unit = found[0].unit
        formula = "\\" in rest or (_FORMULA.search(rest) and re.search(r"[^\W\d_]", rest))
        return None if re.search(r"\d", rest) or formula else Amount(found[0].low, found[0].high, unit, _frame(rest))
    return None if found else _bare(text)


_WORDED = frozenset(numberwords.VALUES) | {"hundred", "thousand", "million", "billion", "half", "third", "quarter"}


def _bare(text: str) -> Amount | None:
    """A number that names something: "Article 49.3", "Act 3"."""
    plain = _ORDINAL.sub(r"\1", text)
    numbers = _NUMBER.findall(plain)
    rest = _NUMBER.sub(" ", plain)
    if (
        len(numbers) != 1
        or "\\" in plain
        or (_FORMULA.search(rest) and re.search(r"[^\W\d_]", rest))
        or re.search(r"\d", rest)
    ):
        return None
    digits = numbers[0].replace("−", "-").replace("–", "-").replace(",", "")
    if not re.fullmatch(r"[-+]?\d+(?:\.\d+)?", digits):
        return None
    return Amount(Decimal(digits), Decimal(digits), "", _frame(rest))


def _frame(rest: str) -> str:
    said = [terms.stem(word) for word in terms.words(_HEDGE.sub(" ", rest))]
    return " ".join((*sorted(said), *_OPERATOR.findall(rest)))


def _dated(date: re.Match[str]) -> Amount:
    month = (date["month"] or date["month_"])[:3].lower()
    number = next(place for place, name in enumerate(_MONTHS) if name.startswith(month))
    day = int(date["day"] or date["day_"] or 0)
    value = Decimal((int(date["year"] or date["year_"]) * 12 + number) * 31 + day)
    return Amount(value, value, "", "date")


def in_one_unit(amounts: Sequence[Amount]) -> tuple[tuple[Decimal, Decimal], ...] | None:
    """The ends of amounts in the unit of the first; None where words or dimensions differ."""
    first = amounts[0]
    ends: list[tuple[Decimal, Decimal]] = []
    for one in amounts:
        low, high = _converted(one.low, one.unit, first.unit), _converted(one.high, one.unit, first.unit)
        if low is None or high is None or one.frame != first.frame:
            return None
        ends.append((low, high))
    return tuple(ends)


def same(one: Amount, other: Amount) -> bool:
    """True for one amount in two forms: 0 °C and 32 °F, 0.5 and 50 %, three and 3, 60 a minute and 1 a second."""
    if one.frame != other.frame:
        first, second = _each_second(one), _each_second(other)
        return first is not None and second is not None and first.frame == second.frame and same(first, second)
    low, high = _converted(other.low, other.unit, one.unit), _converted(other.high, other.unit, one.unit)
    slack = _SLACK if one.unit != other.unit else Decimal(0)  # converting leaves a trace
    return low is not None and high is not None and _near(low, one.low, slack) and _near(high, one.high, slack)


def _each_second(rate: Amount) -> Amount | None:
    """So much a day, or another time, as so much a second."""
    told = rate.frame.split()
    times = [word for word in told if word in _SECONDS]
    if len(times) != 1:
        return None
    rest = " ".join(word for word in told if word not in _SECONDS)
    return Amount(rate.low / _SECONDS[times[0]], rate.high / _SECONDS[times[0]], rate.unit, rest)


def holds(text: str, key: Amount) -> bool:
    """True for a range, or for "more than 200", that holds the value of the key: such an option is right too."""
    range_ = read(text)
    if range_ and range_.low < range_.high and range_.frame == key.frame and key.low == key.high:
        low, high = _converted(range_.low, range_.unit, key.unit), _converted(range_.high, range_.unit, key.unit)
        return low is not None and high is not None and low <= key.low <= high
    bound = _BOUND.match(text)
    limit = read(text[bound.end() :]) if bound else None
    if bound is None or limit is None or limit.frame != key.frame or limit.unit != key.unit:
        return False
    return key.low > limit.low if bound[1] else key.high < limit.low


def _near(one: Decimal, other: Decimal, slack: Decimal) -> bool:
    return abs(one - other) <= max(slack, _SLACK * max(abs(one), abs(other)))


def _converted(value: Decimal, unit: str, to: str) -> Decimal | None:
    if unit == to:
        return value
    if unit == "%" and not to:
        return value / _HUNDRED
    if to == "%" and not unit:
        return value * _HUNDRED
    return convert(value, unit, to) if unit and to else None
