"""The log of answers, an SQLite file to which rows are added and in which none is ever changed."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Self

from quizgen.errors import QuizgenError
from quizgen.log.opening import opened
from quizgen.log.rows import ADD, READ, READ_FLAGS, entry_of, row_of
from quizgen.study.journal import flags

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from quizgen.study.journal import Entry


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
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection, self.remark = opened(path)
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
        try:
            self._connection.execute(ADD, row_of(entry))
        except sqlite3.Error as problem:
            hint = "the answer was not kept; make room or mend the log, and take the quiz again"
            raise QuizgenError(f"{self.path}: the log cannot be written: {problem}", hint) from problem

    def notes(self, item: str) -> tuple[str, ...]:
        """The notes on an item that is flagged; none where it is not."""
        return flags(self._read(READ_FLAGS, item)).get(item, ())

    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order in which they were added."""
        return self._read(READ)

    def _read(self, query: str, *values: str) -> tuple[Entry, ...]:
        try:
            return tuple(entry_of(row) for row in self._connection.execute(query, values))
        except sqlite3.Error as problem:
            raise QuizgenError(
                f"{self.path}: the log cannot be read: {problem}", "name another with --log FILE"
            ) from problem
