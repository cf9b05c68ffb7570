"""Values compared: worth the same in whatever unit and form, or told what is wrong with them."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from math import gcd
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.study.marking.judged import NOWHERE, RIGHT, WRONG, Context, Judged
from quizgen.study.marking.typed_units import unit_of
from quizgen.text.unit_reader import canonical
from quizgen.text.units import convert

if TYPE_CHECKING:
    from quizgen.study.marking.values import Value

_ALIKE = Decimal("1e-11")  # what is lost where units are converted
_FACTORS = MappingProxyType({1: "Ten", 2: "A hundred", 3: "A thousand", 6: "A million", 9: "A billion"})
_MOST_POWER = 12
_WORDS_OF_A_UNIT = 4
_TOGETHER = re.compile(r"\b(?:time signature|blood pressure|visual acuity)\b", re.IGNORECASE)
_DEGREES = MappingProxyType({"C": "°C", "F": "°F", "°": "°C"})
_TEMPERATURES = MappingProxyType({"C": ("°F", "K"), "F": ("°C", "K")})
_PERCENTAGE = re.compile(r"\bpercentage\b(?! points?)|(?<![\d.])(?<!\d )(?:%|\bper ?cent\b)", re.IGNORECASE)
MISSING = "The unit is missing."


def same_value(typed: Value, wanted: Value, context: Context = NOWHERE, tolerance: Decimal = Decimal(0)) -> Judged:
    """Whether a typed value is the wanted one within an absolute tolerance in the wanted unit; nouns are left out."""
    if typed.bound != wanted.bound:
        return Judged(right=False, remark=_bounds(typed, wanted))
    if "%" in (wanted.unit, typed.unit) and {typed.unit, wanted.unit} == {"%", ""} and _same_share(typed, wanted):
        return RIGHT
    if typed.unit in _DEGREES and wanted.unit in (_DEGREES[typed.unit], *_TEMPERATURES.get(typed.unit, ())):
        typed = replace(typed, unit=_DEGREES[typed.unit])  # "37 C" where a temperature is asked for is no charge
    if not typed.unit and wanted.unit and not _states(context, wanted.unit):
        near = _numbers(replace(typed, unit=wanted.unit), wanted, context, tolerance)
        return Judged(right=False, remark=MISSING if near.right else f"{near.remark} {MISSING}".strip())
    if typed.unit and not wanted.unit and typed.unit != "×" and not _states(context, typed.unit):
        return Judged(right=False, remark="No unit belongs there.")
    unit = wanted.unit if not typed.unit or not wanted.unit else typed.unit
    low, high = convert(typed.first, unit, wanted.unit), convert(typed.second, unit, wanted.unit)
    if low is None or high is None:
        return Judged(right=False, remark=f"The unit is wrong: {typed.unit} does not measure what {wanted.unit} does.")
    judged = _numbers(replace(typed, first=low, second=high, unit=wanted.unit), wanted, context, tolerance)
    if not judged.right and not judged.remark and typed.unit != unit:
        return judged
    if not judged.right and typed.unit != wanted.unit and _close(typed.first, wanted.first):
        return Judged(right=False, remark=f"{judged.remark} The unit is wrong.".strip())
    return judged


def _numbers(typed: Value, wanted: Value, context: Context, tolerance: Decimal) -> Judged:
    """Both in one unit."""
    if _is_ratio(wanted, typed):
        return _ratios(typed, wanted)
    if _is_pair(wanted) or (wanted.joiner == "/" and _TOGETHER.search(context.question)):
        return _pairs(typed, wanted)
    typed, wanted = _divided(typed), _divided(wanted)
    if tolerance and typed.first != typed.second and wanted.first == wanted.second:
        wanted = replace(wanted, first=wanted.first - tolerance, second=wanted.first + tolerance)
        tolerance = Decimal(0)
    if _near(typed.low, wanted.low, tolerance) and _near(typed.high, wanted.high, tolerance):
        return RIGHT
    if wanted.low != wanted.high and typed.low == typed.high:
        return Judged(right=False, remark="A range is asked for: give both ends.")
    if typed.low != typed.high and wanted.low == wanted.high:
        return Judged(right=False, remark="One value is asked for.")
    sign, power = _difference(typed, wanted, tolerance)
    remark = "The sign is wrong." if sign else ""
    if power:
        by = _FACTORS.get(abs(power), f"10^{abs(power)}")
        remark = f"{by} times too {'large' if power > 0 else 'small'}. {remark}".strip()
    return Judged(right=False, remark=remark)


def _difference(typed: Value, wanted: Value, tolerance: Decimal) -> tuple[bool, int]:
    """Whether only the sign, and by which power of ten only the size, is off; no and 0 where it is neither."""
    for power in sorted(range(-_MOST_POWER, _MOST_POWER + 1), key=abs):
        for sign in (1, -1):
            low, high = sorted((sign * typed.low.scaleb(-power), sign * typed.high.scaleb(-power)))
            if _near(low, wanted.low, tolerance) and _near(high, wanted.high, tolerance):
                return sign < 0 and bool(wanted.high), power
    return False, 0


def _is_ratio(wanted: Value, typed: Value) -> bool:
    if not wanted.joiner or wanted.unit:
        return False
    return ":" in (wanted.joiner, typed.joiner) or (wanted.joiner == "to" and wanted.first > wanted.second)


def _ratios(typed: Value, wanted: Value) -> Judged:
    if not typed.joiner:
        return Judged(right=False, remark="A ratio is asked for: give both numbers.")
    if _close(typed.first * wanted.second, wanted.first * typed.second):
        return RIGHT
    if _close(typed.second * wanted.second, wanted.first * typed.first):
        return Judged(right=False, remark="The two numbers are swapped.")
    return WRONG


def _is_pair(value: Value) -> bool:
    """True for two values with a slash, such as a blood pressure: no fraction is written so."""
    if value.joiner != "/":
        return False
    whole = value.first == int(value.first) and value.second == int(value.second)
    return bool(value.unit) or (
        whole and value.first >= value.second > 0 and gcd(int(value.first), int(value.second)) > 1
    )


def _pairs(typed: Value, wanted: Value) -> Judged:
    if not typed.joiner:
        return Judged(right=False, remark="Two values are asked for: give both.")
    if _close(typed.first, wanted.first) and _close(typed.second, wanted.second):
        return RIGHT
    if _close(typed.first, wanted.second) and _close(typed.second, wanted.first):
        return Judged(right=False, remark="The two numbers are swapped.")
    return WRONG


def _divided(value: Value) -> Value:
    """A fraction as the one number that it is."""
    if value.joiner != "/" or not value.second:
        return value
    quotient = value.first / value.second
    return replace(value, first=quotient, second=quotient, joiner="")


def _same_share(typed: Value, wanted: Value) -> bool:
    typed, wanted = _divided(typed), _divided(wanted)
    a, b = ((v.low, v.high) if v.unit else (v.low * 100, v.high * 100) for v in (typed, wanted))
    return _close(a[0], b[0]) and _close(a[1], b[1])


def _bounds(typed: Value, wanted: Value) -> str:
    if {typed.bound, wanted.bound} in ({"<", ">"}, {"≤", "≥"}, {"<", "≥"}, {"≤", ">"}):
        return "That is the opposite: less for more."
    words = {"": "the value itself", "≥": "at least", "≤": "at most", ">": "more than", "<": "less than"}
    return (
        f"Not “{words[typed.bound]}”, but “{words[wanted.bound]}”." if typed.bound else f"Say “{words[wanted.bound]}”."
    )


def _near(one: Decimal, other: Decimal, tolerance: Decimal) -> bool:
    return abs(one - other) <= tolerance * (1 + _ALIKE) or _close(one, other)


def _close(one: Decimal, other: Decimal) -> bool:
    return one == other or abs(one - other) <= _ALIKE * max(abs(one), abs(other))


def _states(context: Context, unit: str) -> bool:
    """True where the question names the unit, so that the number alone says all."""
    if unit == "%":
        return bool(_PERCENTAGE.search(context.text))
    words = re.sub(r"[?,;()]", " ", context.text).split()
    runs = (" ".join(words[at : at + n]) for at in range(len(words)) for n in range(1, _WORDS_OF_A_UNIT + 1))
    return any(canonical(run.rstrip(".")) == unit or unit_of(run) == (unit, "") for run in runs)
