"""The rows of an Anki collection for notes and their cards."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quizgen.items.envelope import digest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from quizgen.formats.anki_notes import NoteFields
    from quizgen.model import Item

_UNDATED = 1577880000
_NOON = dt.time(12, tzinfo=dt.UTC)
_FIRST_ID, _IDS = 1_420_070_400_000, 250_000_000_000  # milliseconds: the beginning of 2015, and eight years
_TAG = re.compile(r"<[^>]*>")
_NOT_IN_TAGS = re.compile(r"[\s\0-\x1f\x7f\"]+")


@dataclass(slots=True)
class Rows:
    """Collects rows in the deck's order, giving out ids that are used once."""

    deck_id: int
    notes: list[tuple[Any, ...]] = field(default_factory=list)
    cards: list[tuple[Any, ...]] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)

    def add(self, item: Item, note: NoteFields) -> None:
        """Adds the rows of an item's note; its place in the deck is the number of notes before it."""
        guid = digest("anki", item.id)
        note_id, mod = self._id(guid), modified(item)
        values = [note.fields.get(name, "") for name in note.type.fields]
        first = html.unescape(_TAG.sub("", values[0]))
        check = int(hashlib.sha1(first.encode(), usedforsecurity=False).hexdigest()[:8], 16)
        due = len(self.notes) + 1
        row = (note_id, guid, note.type.id, mod, -1, tags(item.tags), "\x1f".join(values), first, check, 0, "")
        self.notes.append(row)
        for number in note.cards:
            card_id = self._id(guid, str(number))
            self.cards.append((card_id, note_id, self.deck_id, number, mod, -1, 0, 0, due, *(0,) * 8, ""))

    def write(self, connection: sqlite3.Connection) -> None:
        """Puts the rows into a collection."""
        connection.executemany(f"INSERT INTO notes VALUES({_places(11)})", self.notes)
        connection.executemany(f"INSERT INTO cards VALUES({_places(18)})", self.cards)

    def _id(self, *parts: str) -> int:
        """An id that the parts decide, or the next free one."""
        number = _FIRST_ID + int(digest("anki id", *parts), 16) % _IDS
        while number in self.taken:
            number += 1
        self.taken.add(number)
        return number


def modified(item: Item) -> int:
    """When a note last changed, in seconds: noon (UTC) of the newest page's date; fixed where no page has one."""
    dates = [source.date for source in item.sources if source.date]
    if not dates:
        return _UNDATED
    return max(_UNDATED, int(dt.datetime.combine(max(dates), _NOON).timestamp()))


def tags(given: Iterable[str]) -> str:
    """Tags as Anki stores them; a space of any kind would make two of one."""
    plain = (_NOT_IN_TAGS.sub("_", tag.strip()) for tag in given)
    return "".join(f" {tag}" for tag in dict.fromkeys(plain) if tag) + " "


def _places(number: int) -> str:
    return ",".join("?" * number)
