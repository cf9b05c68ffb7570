"""The settings of a question set: which of all generated items it wants."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from quizgen.items.envelope import type_name
from quizgen.items.selection import DEFAULT_TYPES, Selection
from quizgen.sets.faults import listed
from quizgen.sets.nodes import Node, Table, Text
from quizgen.sets.read_body import TYPES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from quizgen.model import Item
    from quizgen.sets.faults import Faults

NAMES = ("types", "kinds", "levels", "items", "per_fact")
LEVELS = ("remember", "understand", "apply")
"""The levels of items that pages give; items of one's own may have others."""

_LEVEL = "level::"


@dataclass(frozen=True, slots=True)
class Settings:
    """Types, kinds of fact and levels that are wanted, and how many items at most.

    Kinds and levels are empty, and numbers 0, where all are wanted; `per_fact` is how many items
    may ask about one fact.
    """

    types: tuple[str, ...] = DEFAULT_TYPES
    kinds: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    items: int = 0
    per_fact: int = 0

    @property
    def selection(self) -> Selection:
        """What to make of each fact."""
        return Selection(frozenset(self.types), self.per_fact or None)

    def wanted(self, items: Sequence[Item], here: Collection[str] = ()) -> tuple[Item, ...]:
        """The items that are wanted, in their order; where they are too many, those `here` already go first.

        Then each page gives one in turn, and a page's first ones before its later ones, so that a
        small set still covers all pages and a new page does not turn everything over.
        """
        fit = [item for item in items if self._fits(item)]
        if not self.items or len(fit) <= self.items:
            return tuple(fit)
        turns = [*(item for item in fit if item.id in here), *_in_turn(item for item in fit if item.id not in here)]
        kept = {item.id for item in turns[: self.items]}
        return tuple(item for item in fit if item.id in kept)

    def _fits(self, item: Item) -> bool:
        if type_name(item.body) not in self.types or (self.kinds and item.fact.kind not in self.kinds):
            return False
        return not self.levels or not levels_of(item).isdisjoint(self.levels)


def levels_of(item: Item) -> frozenset[str]:
    """The levels that an item's tags name."""
    return frozenset(tag.removeprefix(_LEVEL) for tag in item.tags if tag.startswith(_LEVEL))


ALL = Settings()


def read_settings(node: Node | None, faults: Faults) -> Settings:
    """The settings of a `deck.yaml`; what is wrong goes to the faults."""
    if node is None or (isinstance(node, Text) and not node.value):
        return ALL
    if not isinstance(node, Table):
        faults.add(node.line, "wrong-value", f'"settings" has fields of its own: {listed(NAMES)}')
        return ALL
    faults.unknown(node, NAMES, "settings")
    kinds, levels = _some(node.get("kinds"), "kinds", faults), _some(node.get("levels"), "levels", faults)
    items, per_fact = (_count(node.get(name), name, faults) for name in ("items", "per_fact"))
    return Settings(_types(node, faults), kinds, levels, items, per_fact)


def _types(table: Table, faults: Faults) -> tuple[str, ...]:
    node = table.get("types")
    types = tuple(text.strip() for text in faults.texts(node, "types"))
    for name in types:
        if node is not None and name not in (*TYPES, "all"):
            faults.add(node.line, "unknown-type", f'there is no type "{name}"; the types are {listed(TYPES)}')
    return tuple(TYPES) if "all" in types else types or DEFAULT_TYPES


def _some(node: Node | None, name: str, faults: Faults) -> tuple[str, ...]:
    texts = tuple(text.strip() for text in faults.texts(node, name))
    return () if texts == ("all",) else texts


def _count(node: Node | None, name: str, faults: Faults) -> int:
    text = faults.text(node, name).strip()
    if text in ("", "all"):
        return 0
    if text.isascii() and text.isdigit() and int(text):
        return int(text)
    if node is not None:
        faults.add(node.line, "wrong-value", f'"{name}" in the settings is how many at most: a number, or all')
    return 0


def _in_turn(items: Iterable[Item]) -> Iterable[Item]:
    pages: dict[str, list[Item]] = {}
    for item in items:
        pages.setdefault(item.sources[0].page, []).append(item)
    return (item for turn in zip_longest(*pages.values()) for item in turn if item is not None)
