"""Properties of numbers that a stem can ask for and anybody can check: even, prime, a multiple of six."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from quizgen.text import numbers

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

_N = r"(?P<n>[\d,.]*\d)"
_LARGEST = 10**12
_ASKS = re.compile(
    r"^(?:which|what)\b(?!.*\b(?:smallest|largest|greatest|least|lowest|highest|next|first|last|closest|nearest|sum"
    r"|product|biggest)\b)",
    re.IGNORECASE,
)


def both(stem: str, one: str, other: str) -> bool:
    """True where the stem asks for a property of numbers that both texts have."""
    first, second = numbers.parse(one.strip(" .$")), numbers.parse(other.strip(" .$"))
    if first is None or second is None or not _ASKS.match(stem.strip()):
        return False
    holds = _property(stem)
    return holds is not None and holds(first) and holds(second)


def _property(stem: str) -> Callable[[Decimal], bool] | None:
    found = [(make, match) for pattern, make in _PROPERTIES if (match := pattern.search(stem))]
    if len(found) != 1:
        return None
    make, match = found[0]
    told = match.groupdict().get("n")
    number = numbers.parse(told.rstrip(".,")) if told else None
    return None if told and number is None else lambda value: make(value, number if number is not None else value)


def _whole(value: Decimal) -> bool:
    return value == int(value) and abs(value) < _LARGEST


def _is_prime(value: Decimal) -> bool:
    if not _whole(value) or value < 2:
        return False
    number = int(value)
    return all(number % divisor for divisor in range(2, math.isqrt(number) + 1))


def _is_square(value: Decimal) -> bool:
    return _whole(value) and value >= 0 and math.isqrt(int(value)) ** 2 == int(value)


def _is_multiple(value: Decimal, of: Decimal) -> bool:
    return of != 0 and _whole(value) and value % of == 0


_PROPERTIES: tuple[tuple[re.Pattern[str], Callable[[Decimal, Decimal], bool]], ...] = (
    (
        re.compile(r"\b(?:is|an?|these|numbers?) (?:\w+ )?even\b(?! if)", re.IGNORECASE),
        lambda v, _: _is_multiple(v, type(v)(2)),
    ),
    (re.compile(r"\b(?:is|an?|these|numbers?) odd\b", re.IGNORECASE), lambda v, _: _whole(v) and v % 2 != 0),
    (re.compile(r"\bprime\b(?! (?:factor|minister))", re.IGNORECASE), lambda v, _: _is_prime(v)),
    (re.compile(r"\bcomposite\b", re.IGNORECASE), lambda v, _: _whole(v) and v > 3 and not _is_prime(v)),
    (re.compile(rf"\b(?:multiple of|divisible by) {_N}", re.IGNORECASE), _is_multiple),
    (re.compile(rf"\b(?:factor|divisor) of {_N}", re.IGNORECASE), lambda v, n: v != 0 and _is_multiple(n, v)),
    (re.compile(r"\b(?:perfect square|square number)\b", re.IGNORECASE), lambda v, _: _is_square(v)),
    (re.compile(rf"\bis (?:\w+ )?(?:greater|larger|more|bigger|higher) than {_N}", re.IGNORECASE), lambda v, n: v > n),
    (re.compile(rf"\bis (?:\w+ )?(?:less|smaller|lower) than {_N}", re.IGNORECASE), lambda v, n: v < n),
    (re.compile(r"\b(?:is|a) negative(?: number| integer)?\W*$", re.IGNORECASE), lambda v, _: v < 0),
    (re.compile(r"\b(?:is|a) positive(?: number| integer)?\W*$", re.IGNORECASE), lambda v, _: v > 0),
)
