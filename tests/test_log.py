"""The log: nothing answered is lost, nothing is counted twice, nothing is overwritten."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.log import Log, default_path
from quizgen.study.journal import Entry
from quizgen.study.marking.judged import Slip

AT = dt.datetime(2026, 3, 1, 12, 30, 0, 250000, tzinfo=dt.UTC)
ENTRY = Entry(
    AT, "sitting", 1, "item", "answer", "deck", "cloze", "K+", "wrong", "another ion", "K⁺", "Na⁺",
    (Slip("Na⁺", "K⁺"),), 0, 2.5,
)  # fmt: skip

KILLER = """
import datetime as dt, json, os, random, signal, sys, time
from pathlib import Path
from quizgen.log import Log
from quizgen.study.journal import Entry

path, moments = Path(sys.argv[1]), int(sys.argv[2])
at, chance = dt.datetime(2026, 3, 1, tzinfo=dt.UTC), random.Random(6)

def writer(sitting):
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    os.close(reading)
    with Log(path) as log:
        for number in range(1, 10**6):
            log.add(Entry(at, sitting, number, f"item-{number}", "answer"))
            os.write(writing, b"%d\\n" % number)

told = {}
for moment in range(0, moments, 2):
    both = {f"{moment + n}": writer(f"{moment + n}") for n in range(2)}
    for sitting, (child, reading) in both.items():
        time.sleep(chance.uniform(0, 0.05))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with open(reading) as lines:
            numbers = lines.read().split("\\n")[:-1]  # a line without its end was not told
        told[sitting] = int(numbers[-1]) if numbers else 0
print(json.dumps(told))
"""
ROOT = Path(__file__).resolve().parents[1]
MOMENTS = 100


def test_what_was_added_is_read_again(tmp_path):
    path = tmp_path / "a" / "log.sqlite"
    with Log(path) as log:
        log.add(ENTRY)
    with Log(path) as log:
        assert log.entries() == (ENTRY,)
        assert not log.remark


def test_entries_are_neither_changed_nor_deleted(tmp_path):
    with Log(tmp_path / "log") as log:
        log.add(ENTRY)
    connection = sqlite3.connect(tmp_path / "log")
    for statement in ("DELETE FROM entries", "UPDATE entries SET verdict = 'right'"):
        with pytest.raises(sqlite3.IntegrityError, match="entries are never"):
            connection.execute(statement)
    connection.close()


def test_the_same_entry_is_not_added_twice(tmp_path):
    with Log(tmp_path / "log") as log:
        log.add(ENTRY)
        with pytest.raises(QuizgenError, match="cannot be written"):
            log.add(ENTRY)
        assert len(log.entries()) == 1


def test_two_at_once_lose_nothing(tmp_path):
    def write(sitting):
        with Log(tmp_path / "log") as log:
            for number in range(50):
                log.add(Entry(AT, sitting, number, "item", "answer"))

    with ThreadPoolExecutor() as pool:
        list(pool.map(write, "abcd"))
    with Log(tmp_path / "log") as log:
        assert {(e.sitting, e.number) for e in log.entries()} == {(s, n) for s in "abcd" for n in range(50)}
        assert len(log.entries()) == 200


def test_a_damaged_log_is_kept_and_a_new_one_begun(tmp_path):
    path = tmp_path / "log"
    with Log(path) as log:
        for number in range(500):
            log.add(Entry(AT, "s", number, "item" * 20, "answer"))
    content = bytearray(path.read_bytes())
    content[4096:12288] = bytes(8192)
    path.write_bytes(content)
    with Log(path) as log:
        assert "damaged" in log.remark
        assert "log.damaged-1" in log.remark
        assert log.entries() == ()
    assert (tmp_path / "log.damaged-1").read_bytes() == bytes(content)
    path.write_bytes(bytes(8192))
    with Log(path) as log:
        assert "log.damaged-2" in log.remark


@pytest.mark.parametrize("content", [b"---\nid: 1\n---\n" * 50, b"PK\3\4" + bytes(8192)], ids=["a-page", "a-package"])
def test_what_is_no_database_is_somebodys_and_left_alone(tmp_path, content):
    path = tmp_path / "page.md"
    path.write_bytes(content)
    with pytest.raises(QuizgenError, match="is no log, and was left as it is"):
        Log(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_log_is_kept_and_told(tmp_path):
    path = tmp_path / "log"
    with Log(path) as log:
        log.add(ENTRY)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 0")
    connection.close()
    with Log(path) as log:
        assert "version 0" in log.remark
        assert not log.entries()
    assert (tmp_path / "log.damaged-1").exists()


def test_a_newer_log_is_left_alone(tmp_path):
    path = tmp_path / "log"
    Log(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(QuizgenError, match="newer quizgen"):
        Log(path)
    assert path.read_bytes() == before


def test_another_database_is_left_alone(tmp_path):
    path = tmp_path / "cookies"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE cookies (name)")
    connection.commit()
    connection.close()
    with pytest.raises(QuizgenError, match="no log of quizgen"):
        Log(path)


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(QuizgenError, match="--log FILE"):
        Log(tmp_path / "file" / "log")


def test_the_log_lies_in_the_platforms_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert default_path() == tmp_path / "quizgen" / "log.sqlite"


def test_killed_at_any_moment_nothing_is_lost_or_doubled(tmp_path):
    """Two writers at a time, each killed at a random moment, a hundred in all; each tells what it has added."""
    path = tmp_path / "log"
    Log(path).close()
    command = [sys.executable, "-c", KILLER, str(path), str(MOMENTS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert len(told) == MOMENTS
    assert sum(told.values()) > MOMENTS
    with Log(path) as log:
        assert not log.remark
        found = Counter((entry.sitting, entry.number) for entry in log.entries())
    assert set(found.values()) == {1}
    for sitting, last in told.items():
        numbers = sorted(number for of, number in found if of == sitting)
        assert numbers == list(range(1, len(numbers) + 1))
        assert last <= len(numbers) <= last + 1
