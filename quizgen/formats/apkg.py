"""An Anki package: the same deck gives the same bytes, and a rebuilt one updates in place.

Anki matches notes by guid, which comes from the item's id, and takes over a note whose `mod` is
newer than its own; that comes from the newest page that states the fact.
"""

from __future__ import annotations

import io
import itertools
import re
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING

import genanki

from quizgen.errors import QuizgenError
from quizgen.formats.anki_models import LOOKS_CHANGED, NOTE_TYPES, model
from quizgen.formats.anki_notes import note
from quizgen.formats.anki_rows import Rows
from quizgen.items.envelope import digest
from quizgen.model import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.model import Deck, Item

_LOWEST_ID = 2**30
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_SPACES = re.compile(r"[\s\0-\x1f]+")


def render(deck: Deck, *, choice: bool = False) -> bytes:
    """The Anki package of a deck; choice items become cards only where `choice` says so.

    Anki's manual advises against choice cards: to recall an answer teaches more than to recognise it.
    """
    name = _SPACES.sub(" ", deck.title).strip() or "Questions"
    rows = Rows(_LOWEST_ID + int(digest("deck", name), 16) % _LOWEST_ID)
    used = set()
    for item in _wanted(deck, choice=choice):
        told = note(item)
        if not told.cards:
            raise QuizgenError(f"item {item.id}: this cloze has no gap", "put {{1}} where its answer belongs")
        used.add(told.type)
        rows.add(item, told)
    anki_deck = genanki.Deck(rows.deck_id, name)
    for note_type in NOTE_TYPES:
        if note_type in used:
            anki_deck.add_model(model(note_type))
    return _packed(_collection(anki_deck, rows))


def _wanted(deck: Deck, *, choice: bool) -> Iterator[Item]:
    """The items that become notes; Anki would take two notes of one guid."""
    seen: set[str] = set()
    for item in deck.items:
        if item.id not in seen and (choice or not isinstance(item.body, Choice)):
            seen.add(item.id)
            yield item


def _collection(deck: genanki.Deck, rows: Rows) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        genanki.Package(deck).write_to_db(connection.cursor(), LOOKS_CHANGED, itertools.count())
        rows.write(connection)
        connection.commit()
        return connection.serialize()


def _packed(collection: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, content in (("collection.anki2", collection), ("media", b"{}")):
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.create_system, entry.external_attr = _UNIX, 0o644 << 16
            package.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
