"""The rows of an Anki collection for notes and their cards."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quizgen.formats import anki_record
from quizgen.formats.html_text import unescaped
from quizgen.items.envelope import digest

if TYPE_CHECKING:
    import sqlite3

    from quizgen.formats.anki_models import NoteType
    from quizgen.formats.anki_notes import NoteFields
    from quizgen.rebuild import Entry

_FIRST_ID, _IDS = 1_420_070_400_000, 250_000_000_000  # milliseconds: the beginning of 2015, and eight years
_AT_ONCE = 1000
_TAG = re.compile(r"<[^>]*>")


@dataclass(slots=True)
class Rows:
    """Puts rows into a collection in the deck's order, giving out ids that are used once.

    `added` counts the notes, `types` are theirs; rows wait in `notes` and `cards` until there are enough of them to be
    written at once.
    """

    connection: sqlite3.Connection
    deck_id: int
    added: int = 0
    types: set[NoteType] = field(default_factory=set)
    notes: list[tuple[Any, ...]] = field(default_factory=list)
    cards: list[tuple[Any, ...]] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)

    def add(self, note: NoteFields, entry: Entry) -> None:
        """Adds the rows of an item's note; its place in the deck is the number of notes before it."""
        self.types.add(note.type)
        guid = guid_of(note, entry)
        note_id = self._id(guid)
        told = note.fields | anki_record.fields(entry)
        values = [told.get(name, "") for name in note.type.fields]
        first = values[0]
        if "<" in first or "&" in first:
            first = unescaped(_TAG.sub("", first))
        check = int(hashlib.sha1(first.encode(), usedforsecurity=False).hexdigest()[:8], 16)
        self.added, mod = self.added + 1, entry.modified
        tags = f" {' '.join(note.tags)} "
        self.notes.append((note_id, guid, note.type.id, mod, -1, tags, "\x1f".join(values), first, check, 0, ""))
        for number in note.cards:
            card_id = self._id(guid, str(number))
            self.cards.append((card_id, note_id, self.deck_id, number, mod, -1, 0, 0, self.added, *(0,) * 8, ""))
        if len(self.notes) == _AT_ONCE:
            self.write()

    def write(self) -> None:
        """Writes the rows that wait."""
        self.connection.executemany(f"INSERT INTO notes VALUES({_places(11)})", self.notes)
        self.connection.executemany(f"INSERT INTO cards VALUES({_places(18)})", self.cards)
        self.notes.clear()
        self.cards.clear()

    def _id(self, *parts: str) -> int:
        """An id that the parts decide, or the next free one."""
        number = _FIRST_ID + int(digest("anki id", *parts), 16) % _IDS
        while number in self.taken:
            number += 1
        self.taken.add(number)
        return number


def guid_of(note: NoteFields, entry: Entry) -> str:
    """By this Anki knows a note again.

    It comes from the item's id, and from the note type: Anki never moves a note to another one,
    so an item that a teacher made a cloze out of a question is a new note.
    """
    return digest("anki", note.type.name, entry.id)


def _places(number: int) -> str:
    return ",".join("?" * number)
