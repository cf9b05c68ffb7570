"""How parallel versions come to differ: where one order would be another version's, chance is asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, assert_never

from quizgen.items.order import mixed, shown
from quizgen.model import (
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.model import Body

_TRIES = 48
"""Enough that of the six orders of three things none is missed but by a chance of 1 in 6,000."""

T = TypeVar("T")


def unlike(
    salt: str,
    arrange: Callable[[str], Sequence[T]],
    earlier: Sequence[Sequence[T]],
    crowd: Callable[[Sequence[T]], int] | None = None,
) -> str:
    """The salt whose order is none of the `earlier` ones and shares the fewest places with them.

    That is the given one, where there are none or it does as well as any that are made of it. Of orders that are no
    earlier one, those are taken first that have the least `crowd`.
    """
    if not earlier and crowd is None:
        return salt
    salts = (salt, *(f"{salt} {again}" for again in range(1, _TRIES)))

    def cost(one: str) -> tuple[int, int, int]:
        told = arrange(one)
        same, alike = _likeness(told, earlier)
        return same, crowd(told) if crowd else 0, alike

    return min(salts, key=cost)


def options(order: str, body: Body) -> tuple[str, ...]:
    """What a question lets choose from, in the order that a salt gives; nothing where there is nothing to order."""
    match body:
        case Choice() | MultipleResponse():
            return tuple(option.text for option, _ in shown(order, body))
        case Ordering(_, sequence):
            return mixed(order, sequence)
        case Matching(_, pairs):
            return mixed(order, [right for _, right in pairs])
        case Cloze() | Numeric() | ShortAnswer() | TrueFalse():
            return ()
        case _:
            assert_never(body)


def _likeness(told: Sequence[T], earlier: Sequence[Sequence[T]]) -> tuple[int, int]:
    same = sum(tuple(told) == tuple(other) for other in earlier)
    return same, sum(one == two for other in earlier for one, two in zip(told, other, strict=True))
