"""An entry as a row of the log, and the table that holds them: rows are added, and none is ever changed."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from typing import TYPE_CHECKING, Any

from quizgen.study.journal import Entry
from quizgen.study.marking.judged import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.study.journal import Deed
    from quizgen.study.marking.judged import Verdict

VERSION = 1
APPLICATION = 0x515A4C47  # "QZLG", by which a log is told from other databases
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
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
"""
_COLUMNS = "at sitting number item deed deck kind typed verdict remark given wanted slips rating seconds note".split()
ADD = f"INSERT INTO entries ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608
READ = f"SELECT {', '.join(_COLUMNS)} FROM entries ORDER BY id"  # noqa: S608
READ_FLAGS = f"SELECT {', '.join(_COLUMNS)} FROM entries WHERE item = ? AND deed = 'flag' ORDER BY id"  # noqa: S608


def statements() -> Iterator[str]:
    """What makes the table of an empty log, statement by statement."""
    statement = ""
    for line in _SCHEMA.strip().splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def row_of(entry: Entry) -> list[object]:
    """The values of an entry in the order of the columns."""
    slips = json.dumps([[slip.wanted, slip.given] for slip in entry.slips], ensure_ascii=False)
    row = [entry.at.isoformat(), *(getattr(entry, name) for name in _COLUMNS[1:])]
    row[_COLUMNS.index("slips")] = slips
    return row


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The entry that a row holds."""
    told = dict(zip(_COLUMNS, row, strict=True))
    told["at"] = dt.datetime.fromisoformat(told["at"])
    told["slips"] = tuple(Slip(wanted, given) for wanted, given in json.loads(told["slips"]))
    deed: Deed = told.pop("deed")
    verdict: Verdict = told.pop("verdict")
    return Entry(deed=deed, verdict=verdict, **told)
