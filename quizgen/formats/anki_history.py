"""A package that quizgen wrote, read as the history of the next one."""

from __future__ import annotations

import io
import sqlite3
import zipfile
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.formats import anki_record
from quizgen.formats.anki_models import NOTE_TYPES
from quizgen.rebuild import History

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.rebuild import Entry

_COLLECTION, _NEWER = "collection.anki2", "collection.anki21"
_TYPES = {note_type.id: note_type for note_type in NOTE_TYPES}


def parse(package: bytes, path: str) -> History:
    """The history that an Anki package holds; raises QuizgenError where quizgen did not write it."""
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as entries:
            collection = entries.read(_NEWER if _NEWER in entries.namelist() else _COLLECTION)
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(collection)
            rows = connection.execute("SELECT mid, flds FROM notes ORDER BY id").fetchall()
    except (zipfile.BadZipFile, KeyError, zlib.error, sqlite3.Error, NotImplementedError, RuntimeError) as problem:
        raise _foreign(path, "it is no Anki package that can be read") from problem
    return History.of(_entries(rows, path))


def _entries(rows: list[tuple[int, str]], path: str) -> Iterator[Entry]:
    for model, values in rows:
        note_type = _TYPES.get(model)
        fields = dict(zip(note_type.fields, values.split("\x1f"), strict=False)) if note_type else {}
        entry = anki_record.entry(fields)
        if entry is None:
            raise _foreign(path, "it holds notes that are not quizgen's")
        yield entry


def _foreign(path: str, reason: str) -> QuizgenError:
    return QuizgenError(
        f"{path} stands in the way: {reason}",
        "a rebuild takes the ids of its cards from the file it replaces; move that away, or name another file",
    )
