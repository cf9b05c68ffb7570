"""The file that an Anki collection is made in: unseen, gone at once, and as one made in memory."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import QuizgenError
from quizgen.formats import anki_collection
from quizgen.formats.anki_collection import collection

if TYPE_CHECKING:
    from pathlib import Path

NOTE = f"INSERT INTO notes VALUES({','.join('?' * 11)})"
MANY = 4000  # more than SQLite keeps in memory


@pytest.fixture
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, empty."""
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def fill(connection: sqlite3.Connection, count: int) -> None:
    rows = ((number, f"g{number}", 1, 2, -1, " ", "x" * 1000, "x", 3, 0, "") for number in range(count))
    connection.executemany(NOTE, rows)
    connection.commit()


def test_where_there_is_no_folder_for_it_one_line_says_so(passing: Path) -> None:
    passing.rmdir()
    with pytest.raises(QuizgenError, match=r"temporary files: .*TMPDIR"), collection():
        pass


def test_a_full_disk_is_no_fault_of_the_program(passing: Path) -> None:
    with pytest.raises(QuizgenError, match="temporary files: database or disk is full"):
        _without_room()
    assert list(passing.iterdir()) == []


def _without_room() -> None:
    with collection() as (made, _):
        (pages,) = made.execute("PRAGMA page_count").fetchone()
        made.execute(f"PRAGMA max_page_count = {pages + 1}")
        fill(made, MANY)


@pytest.mark.parametrize("failure", [KeyboardInterrupt, ValueError])
def test_a_failure_leaves_nothing(passing: Path, failure: type[BaseException]) -> None:
    with contextlib.suppress(failure), collection() as (made, _):
        fill(made, 1)
        raise failure
    assert list(passing.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="an open file keeps its name there")
def test_a_run_that_is_killed_leaves_nothing(passing: Path) -> None:
    with collection() as (made, _):
        fill(made, MANY)
        assert list(passing.iterdir()) == []


@pytest.mark.parametrize("count", [0, 1, MANY])
def test_it_holds_what_one_in_memory_would_hold(passing: Path, count: int) -> None:
    with collection() as (made, file):
        fill(made, count)
        file.seek(0)
        content = file.read()
    with contextlib.closing(sqlite3.connect(":memory:")) as memory:
        memory.deserialize(anki_collection._empty())
        fill(memory, count)
        assert content == memory.serialize()
        assert memory.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert list(passing.iterdir()) == []
