"""Amounts that nobody would take for another: of another dimension, far larger or smaller, of another age."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.flaws import amounts

if TYPE_CHECKING:
    from quizgen.flaws.question import Answer, Question

FAR = 50
NEAR = 12
OUT = 20
APART, CLOSE = 5, 1.5
LARGE = 50
AGES, LONG_AGO = 400, 100  # years
HOT = 5
LATEST_YEAR = 2100
_FROM_ZERO = {"°C": Decimal(273), "°F": Decimal(460)}


def other_size(question: Question, one: Answer) -> str | None:
    """What is amiss with an amount beside the key and the other options; None where nothing is."""
    key, mine = amounts.read(question.key.text), amounts.read(one.text)
    if key is None or mine is None:
        return None
    both = amounts.in_one_unit((key, mine))
    rest = [amount for other in question.distractors if other is not one and (amount := amounts.read(other.text))]
    if both is None:
        alike = [amounts.in_one_unit((key, amount)) for amount in rest]
        units = bool(key.unit) and bool(mine.unit) and key.frame == mine.frame
        return "which is of another dimension" if units and (not alike or all(alike)) else None
    if _is_year(question, key.low) and key.unit == "":
        away = abs(mine.low - key.low)
        others = [abs(amount.low - key.low) for amount in rest]
        lone = len(others) > 1 and away >= AGES and all(other < LONG_AGO for other in others)
        return "which is no year that could be meant" if mine.low > LATEST_YEAR or away >= 1000 or lone else None
    near = [
        ends
        for amount in rest
        if (ends := amounts.in_one_unit((key, amount))) and _ratio(ends[0][0], ends[1][0]) <= NEAR
    ]
    (mine_low, _), (key_low, _) = both[1], both[0]
    if key.unit in _FROM_ZERO:
        far = _ratio(key_low + _FROM_ZERO[key.unit], mine_low + _FROM_ZERO[key.unit]) > HOT
    else:
        far = _ratio(key_low, mine_low) > FAR and not _shifted(key_low, mine_low)
    if len(rest) > 1 and _stands_apart(key, mine, rest):
        return "which is far from any value that could be meant"
    alone = all(_ratio(ends[1][0], mine_low) > OUT for amount in rest if (ends := amounts.in_one_unit((key, amount))))
    return "which is far from any value that could be meant" if far and alone and (near or not rest) else None


def _stands_apart(key: amounts.Amount, mine: amounts.Amount, rest: list[amounts.Amount]) -> bool:
    """True for an amount several times as large or small as all others, which lie close together."""
    known = [amounts.in_one_unit((key, amount)) for amount in (mine, *rest)]
    ratios = [_ratio(ends[0][0], ends[1][0]) for ends in known if ends]
    shifted = any(_shifted(ends[0][0], ends[1][0]) for ends in known[:1] if ends)
    if max(abs(key.low), abs(mine.low)) < LARGE:  # what is small is told apart by how much it is off
        return False
    return (
        len(ratios) == len(known)
        and ratios[0] > APART
        and all(0 < ratio < CLOSE for ratio in ratios[1:])
        and not shifted
    )


def _is_year(question: Question, value: Decimal) -> bool:
    return value == int(value) and 500 <= value <= LATEST_YEAR and bool(
        re.search(r"\byear\b|\bwhen\b|\bdate\b|\bcentury\b", question.stem, re.IGNORECASE)
    )  # fmt: skip


def _ratio(one: Decimal, other: Decimal) -> Decimal:
    low, high = sorted((abs(one), abs(other)))
    return high / low if low else Decimal(0)


def _shifted(one: Decimal, other: Decimal) -> bool:
    """True where only the decimal point has moved, which is a mistake that people make."""
    a, b = sorted((abs(one), abs(other)))
    hundred = a >= 1 and b == 100 * a  # nobody takes a hundred for one, but for parts of a whole
    return not hundred and one.normalize().as_tuple().digits == other.normalize().as_tuple().digits
