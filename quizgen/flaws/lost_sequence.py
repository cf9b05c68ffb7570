"""Numbers that are not in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.flaws import amounts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from quizgen.flaws.question import Question

FEWEST = 3


def lost_sequence(question: Question) -> str | None:
    """Numeric options must ascend or descend, years and dates too; one option may be no number."""
    read = [amount for one in question.answers if (amount := amounts.read(one.text))]
    if len(read) < FEWEST or len(read) < len(question.answers) - 1:
        return None
    ends = amounts.in_one_unit(read)
    if ends is None or _in_order(ends) or _in_order([(amount.low, amount.high) for amount in read]):
        return None
    return "the numbers are not in order: put them in rising order"


def _in_order(ends: Sequence[tuple[Decimal, Decimal]]) -> bool:
    return list(ends) in (sorted(ends), sorted(ends, reverse=True))
