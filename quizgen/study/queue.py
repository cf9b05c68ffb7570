"""Which items to ask, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.items.envelope import type_name
from quizgen.items.order import by_seed

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.model import Item
    from quizgen.study.memory import Memory

NEW_PER_DAY = 20


@dataclass(frozen=True, slots=True)
class Wish:
    """What a learner asks for: names of types (none for all), how many at most, the file's order or a mixed one."""

    types: frozenset[str] = frozenset()
    count: int | None = None
    in_order: bool = False
    seed: int = 0


def drawn(items: Sequence[Item], wish: Wish) -> tuple[Item, ...]:
    """The items of a quiz that is taken without regard to memory."""
    fit = [item for item in items if not wish.types or type_name(item.body) in wish.types]
    return (tuple(fit) if wish.in_order else by_seed(wish.seed, fit))[: wish.count]


def due(
    items: Sequence[Item], memories: Mapping[str, Memory], today: dt.date, wish: Wish, new_per_day: int = NEW_PER_DAY
) -> tuple[Item, ...]:
    """The items that are due today, the longest overdue first, and then new ones up to the day's number.

    Of the items that ask for one fact, one is asked on a day; the others wait. Items of one day
    and new ones are mixed by the seed, or left in the file's order.
    """
    fit = list(drawn(items, Wish(wish.types, None, wish.in_order, wish.seed)))
    ready = sorted((item for item in fit if _is_due(item, memories, today)), key=lambda item: memories[item.id].due)
    begun = sum(memory.first == today for memory in memories.values())
    fresh = [item for item in fit if item.id not in memories]
    buried = {item.fact.id for item in items if item.id in memories and memories[item.id].last == today}
    asked = _one_of_a_fact(ready, buried)
    new = _one_of_a_fact(fresh, buried)[: max(0, new_per_day - begun)]
    return (*asked, *new)[: wish.count]


def _is_due(item: Item, memories: Mapping[str, Memory], today: dt.date) -> bool:
    return item.id in memories and memories[item.id].due <= today


def _one_of_a_fact(items: Iterable[Item], buried: set[str]) -> list[Item]:
    """The first item of each fact; adds the facts to those that are asked today."""
    kept = []
    for item in items:
        if item.fact.id not in buried:
            buried.add(item.fact.id)
            kept.append(item)
    return kept
