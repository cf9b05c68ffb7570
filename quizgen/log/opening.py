"""Opening a log: a new one is made, a damaged one set aside, and what is none left as it is."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.log.rows import APPLICATION, VERSION, statements

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_PATIENCE = 30.0


def opened(path: Path) -> tuple[sqlite3.Connection, str]:
    """The connection to a log, and what was wrong with the file that was there, if anything was.

    Raises QuizgenError where the file is no log or comes from a newer version, and sqlite3.Error or OSError
    where it cannot be opened.
    """
    try:
        return _ready(path), ""
    except sqlite3.DatabaseError as problem:
        if isinstance(problem, sqlite3.OperationalError):  # locked, read-only, out of space: the file is sound
            raise
        if not _may_be_a_log(path):
            hint = "move it away if it should be one, or name another with --log FILE"
            raise QuizgenError(f"{path} is no log, and was left as it is", hint) from problem
        aside = _set_aside(path)
        remark = f"{path}: the log was damaged ({problem}); it was kept as {aside}, and a new one begun"
        return _ready(path), remark


def _ready(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        _prepare(path, connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(path: Path, connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    # Read after the count: another process may be making the log at this moment, all of it at once.
    application, version = (_number(connection, name) for name in ("application_id", "user_version"))
    if application == 0 and empty:
        connection.execute("PRAGMA journal_mode = WAL")
        _create(connection)
    elif application != APPLICATION:
        raise QuizgenError(f"{path} is a database, but no log of quizgen", "name another with --log FILE")
    elif version > VERSION:
        raise QuizgenError(f"{path} was written by a newer quizgen", "upgrade, or name another with --log FILE")
    elif version < VERSION:
        raise sqlite3.DatabaseError(f"it has version {version}, which this quizgen does not read")
    fault = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if fault != "ok":
        raise sqlite3.DatabaseError(" ".join(str(fault).split()))


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _create(connection: sqlite3.Connection) -> None:
    """Make the table, unless another process has just done so."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            for statement in statements():
                connection.execute(statement)
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _may_be_a_log(path: Path) -> bool:
    """True for a database, damaged as it may be; what begins otherwise is somebody's page or quiz, named by mistake."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) in (_MAGIC, bytes(len(_MAGIC)))


def _set_aside(path: Path) -> Path:
    """Give a log that cannot be used a free name beside it, with what SQLite keeps beside it."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for ending in ("-wal", "-shm"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + ending))
    path.rename(aside)
    return aside
