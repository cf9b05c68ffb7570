"""What builds have left behind: one entry for each item there ever was in a set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from quizgen.model import Item

State = Literal["here", "retired", "dropped"]
"""In the set; gone with what the pages said; taken out by a person, so that it stays out."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as the last build left it.

    `type` is the name of its body's type, `fact` the id of its fact, `page` the id of its first
    source's page. `asks` is what it asks, plain and without the answers; `answers` hold the answer
    of each gap by its number, or the one answer as number 1 where there are no gaps; `lost` are
    gaps that it had before. `content` is the fingerprint of what learners got to see, and `modified` says when that
    last changed, in seconds since 1970. `native` is the id that the item came with, where this one
    was carried over to it. `made` is for whoever keeps edits of people: the fingerprint of the
    item as the pages gave it, empty where nobody keeps it.
    """

    id: str
    type: str
    fact: str
    page: str
    asks: str
    answers: Mapping[int, str]
    content: str
    modified: int
    state: State = "here"
    lost: Mapping[int, str] = field(default_factory=dict)
    native: str = ""
    made: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """Entries by the ids of their items."""

    entries: Mapping[str, Entry] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> History:
        """The history of some entries; of two with one id the later changed is taken."""
        ordered = sorted(entries, key=lambda entry: (entry.id, entry.modified))
        return cls(MappingProxyType({entry.id: entry for entry in ordered}))


class Untold(Mapping[str, Entry]):
    """The entries of items that are all new, made when they are asked for, since all take a lot of memory."""

    def __init__(self, items: Mapping[str, Item], entry_of: Callable[[Item], Entry]) -> None:
        """Those of some items by their ids, as `entry_of` makes them."""
        self._items, self._entry_of = items, entry_of

    def __getitem__(self, name: str) -> Entry:
        """The entry of the item with an id."""
        return self._entry_of(self._items[name])

    def __iter__(self) -> Iterator[str]:
        """The ids of all."""
        return iter(self._items)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._items)


EMPTY = History()
