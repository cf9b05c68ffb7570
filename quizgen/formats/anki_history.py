"""A package that quizgen wrote, read as the history of the next one."""

from __future__ import annotations

import io
import lzma
import sqlite3
import struct
import zipfile
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.formats import anki_record
from quizgen.formats.anki_collection import no_room, passing
from quizgen.formats.anki_models import NOTE_TYPES
from quizgen.rebuild import History

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from quizgen.rebuild import Entry

_COLLECTION, _NEWER = "collection.anki2", "collection.anki21"
_LARGEST = 500 * 1024 * 1024
_PIECE = 2**18  # bytes at once
_STEP, _MOST_STEPS = 10_000, 5_000  # instructions of SQLite's machine at a time; a note takes a dozen
# What zipfile raises where bytes that it trusts were changed.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, KeyError,
    NotImplementedError, OSError, OverflowError, RuntimeError, ValueError, struct.error,
)  # fmt: skip
_TYPES = {note_type.id: note_type for note_type in NOTE_TYPES}


def parse(package: bytes, path: str) -> History:
    """The history that an Anki package holds; raises QuizgenError where quizgen did not write it."""
    try:
        with passing(_collection(package)) as (place, _), closing(_opened(place)) as connection:
            return History.of(_entries(_notes(connection), path))
    except (*_BROKEN, sqlite3.Error) as problem:
        if getattr(problem, "errno", None):  # what reads a zip raises errors of its own without one
            raise no_room(problem) from problem
        raise _foreign(path, "it is no Anki package that can be read") from problem


def _collection(package: bytes) -> Iterator[bytes]:
    """The package's database by pieces, unpacked as far as a package of quizgen's may be large."""
    left = _LARGEST
    with zipfile.ZipFile(io.BytesIO(package)) as entries:
        name = _NEWER if _NEWER in entries.namelist() else _COLLECTION
        with entries.open(name) as packed:
            while piece := packed.read(_PIECE):
                left -= len(piece)
                if left < 0:
                    raise ValueError(name)
                yield piece


def _opened(place: Path) -> sqlite3.Connection:
    """The database in a file that nobody changes, so that SQLite writes nothing beside it."""
    return sqlite3.connect(f"{place.as_uri()}?mode=ro&immutable=1", uri=True)


def _notes(connection: sqlite3.Connection) -> Iterator[tuple[object, object]]:
    """The note type and the fields of each note; a view or a damaged page that never ends is interrupted."""
    steps = iter(range(_MOST_STEPS))
    connection.set_progress_handler(lambda: next(steps, None) is None, _STEP)
    return connection.execute("SELECT mid, flds FROM notes ORDER BY id")


def _entries(rows: Iterable[tuple[object, object]], path: str) -> Iterator[Entry]:
    for model, values in rows:
        note_type = _TYPES.get(model) if isinstance(model, int) else None
        parts = values.split("\x1f") if isinstance(values, str) else []
        fields = dict(zip(note_type.fields, parts, strict=False)) if note_type else {}
        entry = anki_record.entry(fields)
        if entry is None:
            raise _foreign(path, "it holds notes that are not quizgen's")
        yield entry


def _foreign(path: str, reason: str) -> QuizgenError:
    return QuizgenError(
        f"{path} stands in the way: {reason}",
        "a rebuild takes the ids of its cards from the file it replaces; move that away, or name another file",
    )
