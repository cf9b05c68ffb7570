"""What builds have left behind: one entry for each item there ever was in a set."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


EMPTY = History()
