"""An Anki package: the same deck gives the same bytes, and a rebuilt one updates in place.

Anki matches notes by guid, which comes from the item's id, and takes over a note whose `mod` is
newer than its own; that is when the item last changed, as its history says.
"""

from __future__ import annotations

import io
import itertools
import os
import re
import shutil
import zipfile
from typing import IO, TYPE_CHECKING

import genanki

from quizgen.errors import QuizgenError
from quizgen.formats.anki_collection import collection
from quizgen.formats.anki_models import LOOKS_CHANGED, NOTE_TYPES, model
from quizgen.formats.anki_notes import note
from quizgen.formats.anki_rows import Rows
from quizgen.formats.loss import Change, of_type
from quizgen.items.envelope import digest
from quizgen.model import Choice
from quizgen.rebuild import first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quizgen.formats.anki_notes import NoteFields
    from quizgen.model import Deck, Item
    from quizgen.rebuild import Entry, History

CHANGES = (
    Change(
        "anki-choice",
        "left out unless --choice asks for them: to pick an answer teaches less than to recall it",
        of_type("choice"),
        drops=True,
    ),
)
_LOWEST_ID = 2**30
_UNIX = 3
_LEVEL = 4  # a tenth larger than at the highest, in half of the time
_PIECE, _LARGE = 2**18, 2**30  # bytes at once; bytes that not every zip can hold when they are packed
_SPACES = re.compile(r"[\s\0-\x1f]+")


def render(
    deck: Deck, *, choice: bool = False, history: History | None = None, note: Callable[[Item], NoteFields] = note
) -> bytes:
    """The Anki package of a deck; choice items become cards only where `choice` says so.

    Anki's manual advises against choice cards: to recall an answer teaches more than to recognise
    it. `history` is the one after this build; without it every item is as old as its pages. `note` gives an item's
    note, for who has rendered items already.
    """
    items = {item.id: item for item in reversed(deck.items)}  # Anki would take two notes of one guid
    once = (items.pop(item.id) for item in deck.items if item.id in items)
    wanted = (item for item in once if choice or not isinstance(item.body, Choice))
    known = (lambda item, _content: history.entries[item.id]) if history is not None else first
    notes = ((told, known(item, told.fingerprint)) for item in wanted for told in (note(item),))
    return _package(deck.title, notes)


def _package(title: str, notes: Iterable[tuple[NoteFields, Entry]]) -> bytes:
    """The package of notes, which are taken one by one, since many together take a lot of memory."""
    name = _SPACES.sub(" ", title).strip() or "Questions"
    deck = genanki.Deck(_LOWEST_ID + int(digest("deck", name), 16) % _LOWEST_ID, name)
    with collection() as (connection, file):
        rows = Rows(connection, deck.deck_id)
        for told, entry in notes:
            if not told.cards:
                raise QuizgenError(f"item {entry.id}: this cloze has no gap", "put {{1}} where its answer belongs")
            rows.add(told, entry)
        rows.write()
        for note_type in NOTE_TYPES:
            if note_type in rows.types:
                deck.add_model(model(note_type))
        deck.write_to_db(connection.cursor(), LOOKS_CHANGED, itertools.count())
        connection.commit()
        return _packed(file)


def _packed(file: IO[bytes]) -> bytes:
    """The package of the collection that stands in a file."""
    stream = io.BytesIO()
    file.seek(0)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package:
        large = os.fstat(file.fileno()).st_size > _LARGE
        with package.open("collection.anki2", "w", force_zip64=large) as packed:  # an entry of no date
            shutil.copyfileobj(file, packed, _PIECE)
        with package.open("media", "w") as packed:
            packed.write(b"{}")
        for entry in package.infolist():
            entry.create_system, entry.external_attr = _UNIX, 0o644 << 16
    return stream.getvalue()
