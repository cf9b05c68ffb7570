"""An Anki collection in a file of its own, since one of a whole site takes more memory than the site's items."""

from __future__ import annotations

import contextlib
import itertools
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import IO, TYPE_CHECKING

import genanki

from quizgen.errors import QuizgenError
from quizgen.formats.anki_models import LOOKS_CHANGED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@contextlib.contextmanager
def collection() -> Iterator[tuple[sqlite3.Connection, IO[bytes]]]:
    """A collection without a note, and the file that it stands in, which nobody else sees and which does not stay.

    What was committed can be read there. Raises QuizgenError where there is no room for it.
    """
    with _room(), passing((_empty(),)) as (path, file), closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # a collection that is not finished is not used
        connection.execute("PRAGMA synchronous = OFF")
        with contextlib.suppress(OSError):  # where an open file keeps its name, it is deleted once it is closed
            path.unlink()
        yield connection, file


def _empty() -> bytes:
    """A collection without a note; made in memory, it counts as one change, however many SQLite makes of it."""
    with closing(sqlite3.connect(":memory:")) as connection:
        genanki.Package([]).write_to_db(connection.cursor(), LOOKS_CHANGED, itertools.count())
        connection.commit()
        return connection.serialize()


@contextlib.contextmanager
def passing(content: Iterable[bytes]) -> Iterator[tuple[Path, IO[bytes]]]:
    """A new file of some content, and its name, to be given up soon, so that a killed run leaves nothing."""
    number, name = tempfile.mkstemp(prefix="quizgen-", suffix=".anki2")
    try:
        with os.fdopen(number, "w+b") as file:
            file.writelines(content)
            file.flush()
            yield Path(name), file
    finally:
        with contextlib.suppress(OSError):
            Path(name).unlink()


@contextlib.contextmanager
def _room() -> Iterator[None]:
    """What becomes of a folder for passing files that is missing or full."""
    try:
        yield
    except (sqlite3.OperationalError, OSError) as problem:
        raise no_room(problem) from problem


def no_room(problem: Exception) -> QuizgenError:
    """What to say where a file for passing cannot be made."""
    told = f"the Anki collection cannot be made in the folder for temporary files: {problem}"
    return QuizgenError(told, "make room there, or name another folder in TMPDIR")
