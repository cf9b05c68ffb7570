"""Which items to ask, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.items.envelope import type_name
from quizgen.items.order import by_seed
from quizgen.study.siblings import apart, marks

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.model import Item
    from quizgen.study.memory import Memory
    from quizgen.study.siblings import Mark

NEW_PER_DAY = 20


@dataclass(frozen=True, slots=True)
class Wish:
    """What a learner asks for: names of types (none for all), how many at most, the file's order or a mixed one.

    `new` is how many new items a day may have, None for the usual number.
    """

    types: frozenset[str] = frozenset()
    count: int | None = None
    in_order: bool = False
    seed: int = 0
    new: int | None = None


def drawn(items: Sequence[Item], wish: Wish) -> tuple[Item, ...]:
    """The items of a quiz that is taken without regard to memory; siblings apart, where they are mixed at all."""
    fit = [item for item in items if not wish.types or type_name(item.body) in wish.types]
    return (tuple(fit) if wish.in_order else apart(by_seed(wish.seed, fit)))[: wish.count]


def due(items: Sequence[Item], memories: Mapping[str, Memory], today: dt.date, wish: Wish) -> tuple[Item, ...]:
    """The items that are due today, the longest overdue first, and then new ones up to the day's number.

    Of the items that ask for one fact, or were made of one sentence, one is asked on a day; the others wait.
    Items of one day and new ones are mixed by the seed, or left in the file's order.
    """
    fit = list(drawn(items, Wish(wish.types, None, wish.in_order, wish.seed)))
    ready = sorted((item for item in fit if _is_due(item, memories, today)), key=lambda item: memories[item.id].due)
    begun = sum(memory.first == today for memory in memories.values())
    fresh = [item for item in fit if item.id not in memories]
    today_asked = (item for item in items if item.id in memories and memories[item.id].last == today)
    buried = {mark for item in today_asked for mark in marks(item)}
    asked = _without_siblings(ready, buried)
    new = _without_siblings(fresh, buried)[: max(0, (NEW_PER_DAY if wish.new is None else wish.new) - begun)]
    return (*asked, *new)[: wish.count]


def _is_due(item: Item, memories: Mapping[str, Memory], today: dt.date) -> bool:
    return item.id in memories and memories[item.id].due <= today


def _without_siblings(items: Iterable[Item], buried: set[Mark]) -> list[Item]:
    """The first of the items that are siblings; adds what they have in common to what is asked today."""
    kept = []
    for item in items:
        own = marks(item)
        if buried.isdisjoint(own):
            buried.update(own)
            kept.append(item)
    return kept
