"""A door: the log of answers, an SQLite file to which rows are added and in which none is ever changed."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sqlite3
from typing import TYPE_CHECKING, Any, Self

from quizgen.errors import QuizgenError
from quizgen.study.journal import Entry, flags
from quizgen.study.marking.judged import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from quizgen.study.journal import Deed
    from quizgen.study.marking.judged import Verdict

VERSION = 1
_APPLICATION = 0x515A4C47  # "QZLG", by which a log is told from other databases
_MAGIC = b"SQLite format 3\0"
_PATIENCE = 30.0
_SCHEMA = f"""
CREATE TABLE entries (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, sitting TEXT NOT NULL, number INTEGER NOT NULL, item TEXT NOT NULL,
    deed TEXT NOT NULL CHECK (deed IN ('answer', 'undo', 'rate', 'flag')), deck TEXT NOT NULL, kind TEXT NOT NULL,
    typed TEXT NOT NULL, verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong', 'skipped')), remark TEXT NOT NULL,
    given TEXT NOT NULL, wanted TEXT NOT NULL, slips TEXT NOT NULL, rating INTEGER NOT NULL, seconds REAL NOT NULL,
    note TEXT NOT NULL, UNIQUE (sitting, number)
);
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_keep BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {VERSION};
"""
_COLUMNS = "at sitting number item deed deck kind typed verdict remark given wanted slips rating seconds note".split()
_ADD = f"INSERT INTO entries ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608
_READ = f"SELECT {', '.join(_COLUMNS)} FROM entries ORDER BY id"  # noqa: S608
_READ_FLAGS = f"SELECT {', '.join(_COLUMNS)} FROM entries WHERE item = ? AND deed = 'flag' ORDER BY id"  # noqa: S608


def default_path() -> Path:
    """Where the log lies unless the user says otherwise: in the platform's folder for a program's data."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only commands that study need it

    return user_data_path("quizgen", appauthor=False) / "log.sqlite"


class Log:
    """An open log. `remark` says what was wrong with the file that was there, if anything was.

    Raises QuizgenError where the file is no log, comes from a newer version, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.remark = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = self._opened()
        except (OSError, sqlite3.Error) as problem:
            raise QuizgenError(
                f"{path}: the log cannot be opened: {problem}", "name another with --log FILE"
            ) from problem

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; everything added is in it already."""
        self._connection.close()

    def add(self, entry: Entry) -> None:
        """Add an entry; when this returns, it outlives a killed process and a lost power supply.

        Raises QuizgenError where the disk is full or the file has become read-only.
        """
        slips = json.dumps([[slip.wanted, slip.given] for slip in entry.slips], ensure_ascii=False)
        row = [entry.at.isoformat(), *(getattr(entry, name) for name in _COLUMNS[1:])]
        row[_COLUMNS.index("slips")] = slips
        try:
            self._connection.execute(_ADD, row)
        except sqlite3.Error as problem:
            hint = "the answer was not kept; make room or mend the log, and take the quiz again"
            raise QuizgenError(f"{self.path}: the log cannot be written: {problem}", hint) from problem

    def notes(self, item: str) -> tuple[str, ...]:
        """The notes on an item that is flagged; none where it is not."""
        return flags(self._read(_READ_FLAGS, item)).get(item, ())

    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order in which they were added."""
        return self._read(_READ)

    def _read(self, query: str, *values: str) -> tuple[Entry, ...]:
        try:
            return tuple(_entry(row) for row in self._connection.execute(query, values))
        except sqlite3.Error as problem:
            raise QuizgenError(
                f"{self.path}: the log cannot be read: {problem}", "name another with --log FILE"
            ) from problem

    def _opened(self) -> sqlite3.Connection:
        try:
            return self._ready()
        except sqlite3.DatabaseError as problem:
            if isinstance(problem, sqlite3.OperationalError):  # locked, read-only, out of space: the file is sound
                raise
            if not _may_be_a_log(self.path):
                hint = "move it away if it should be one, or name another with --log FILE"
                raise QuizgenError(f"{self.path} is no log, and was left as it is", hint) from problem
            aside = _set_aside(self.path)
            self.remark = f"{self.path}: the log was damaged ({problem}); it was kept as {aside}, and a new one begun"
            return self._ready()

    def _ready(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA synchronous = FULL")
        empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        # Read after the count: another process may be making the log at this moment, all of it at once.
        application, version = (_number(connection, name) for name in ("application_id", "user_version"))
        if application == 0 and empty:
            connection.execute("PRAGMA journal_mode = WAL")
            _create(connection)
        elif application != _APPLICATION:
            raise QuizgenError(f"{self.path} is a database, but no log of quizgen", "name another with --log FILE")
        elif version > VERSION:
            raise QuizgenError(
                f"{self.path} was written by a newer quizgen", "upgrade, or name another with --log FILE"
            )
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
            for statement in _statements():
                connection.execute(statement)
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _statements() -> Iterator[str]:
    statement = ""
    for line in _SCHEMA.strip().splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


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


def _entry(row: tuple[Any, ...]) -> Entry:
    told = dict(zip(_COLUMNS, row, strict=True))
    told["at"] = dt.datetime.fromisoformat(told["at"])
    told["slips"] = tuple(Slip(wanted, given) for wanted, given in json.loads(told["slips"]))
    deed: Deed = told.pop("deed")
    verdict: Verdict = told.pop("verdict")
    return Entry(deed=deed, verdict=verdict, **told)
