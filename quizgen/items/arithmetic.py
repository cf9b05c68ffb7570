"""Formulas that can be computed: sums, products, fractions, powers and roots of numbers and symbols."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""

    value: float


@dataclass(frozen=True, slots=True)
class Name:
    """A symbol, spelled as `name_of` spells it."""

    name: str


@dataclass(frozen=True, slots=True)
class Operation:
    """`+ - * / ^ root` of its parts; `-` and `root` may have one."""

    sign: str
    parts: tuple[Expression, ...]


Expression = Number | Name | Operation


def name_of(source: str) -> str:
    """One spelling for a symbol: without spaces and braces."""
    return re.sub(r"[\s{}]", "", source)


def names(expression: Expression) -> frozenset[str]:
    """The symbols in an expression."""
    match expression:
        case Number():
            return frozenset()
        case Name(name):
            return frozenset((name,))
        case Operation(_, parts):
            return frozenset().union(*(names(part) for part in parts))
        case _:
            assert_never(expression)


def value(expression: Expression, given: Mapping[str, float]) -> float:
    """What an expression is worth; raises ArithmeticError where it is worth nothing."""
    match expression:
        case Number(number):
            return number
        case Name(name):
            return given[name]
        case Operation(sign, parts):
            return _worth(sign, [value(part, given) for part in parts])
        case _:
            assert_never(expression)


def _worth(sign: str, parts: list[float]) -> float:
    match sign:
        case "+":
            return sum(parts)
        case "-":
            return parts[0] - parts[1] if len(parts) == 2 else -parts[0]
        case "*":
            return math.prod(parts)
        case "/":
            return parts[0] / parts[1]
        case "^":
            return float(parts[0] ** parts[1])
        case _:
            if parts[0] < 0:
                raise ArithmeticError("no real root")
            return math.sqrt(parts[0])
