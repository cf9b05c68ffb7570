"""The program in strange surroundings: no home, a cache that is none, closed streams, names in other letters."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import threading

import pytest
from pages_made import file_of

PAGE = file_of("The resting potential of a neuron is -70 mV. The pump moves three sodium ions out of the cell.")
BUILD = ("build", "notes", "-o", "out.json")


@pytest.fixture
def place(tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_bytes(PAGE)
    return tmp_path


def started(place, *arguments, closed=(), limit=None, **environment):
    """What came of the program, with some of its streams closed and its environment changed; None unsets."""
    env = {**os.environ, "XDG_CACHE_HOME": str(place / "cache"), **environment}

    def begin():
        for stream in closed:
            os.close(stream)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-m", "quizgen", *arguments],
        cwd=place, env={name: text for name, text in env.items() if text is not None}, preexec_fn=begin,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="surrogateescape", check=False, timeout=120,
    )  # fmt: skip


def items(place, name="out.json"):
    return json.loads((place / name).read_bytes())["items"]


@pytest.mark.parametrize(
    "environment",
    [
        {"HOME": None, "XDG_CACHE_HOME": None, "XDG_DATA_HOME": None},
        {"HOME": "/dev/null", "XDG_CACHE_HOME": None},
        {"XDG_CACHE_HOME": "/dev/null"},
        {"XDG_CACHE_HOME": "relative"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {
            "LANG": "nonsense",
            "TZ": "nonsense",
            "TERM": "nonsense",
            "PATH": "",
            "TMPDIR": "/nowhere",
            "COLUMNS": "nonsense",
            "LINES": "-1",
        },
    ],
    ids=str,
)
def test_a_build_needs_no_surroundings(place, environment):
    done = started(place, *BUILD, **environment)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert items(place)


@pytest.mark.parametrize("closed", [(1,), (2,), (0, 1, 2)], ids=str)
def test_closed_streams_hinder_no_build(place, closed):
    done = started(place, *BUILD, closed=closed)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert items(place)


def test_a_quiz_without_stdin_skips_all(place):
    started(place, *BUILD)
    done = started(place, "take", "out.json", "--log", "log", closed=(0,))
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert done.stdout.splitlines()[-1].startswith("Score: 0 of")


@pytest.mark.parametrize("name", ["größe", "電位", "\udcff\udcfe", "a b", "-x", "{0}%s", "\u202e"])
def test_names_in_any_letters(place, name):
    (place / "notes").rename(place / name)
    done = started(place, "build", f"./{name}", "-o", f"./{name}.json", LC_ALL="C", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "\u202e" not in done.stderr
    assert items(place, f"{name}.json")


@pytest.mark.parametrize("suffix", ["json", "apkg"])
def test_a_title_of_no_encoding_stays_readable(place, suffix):
    done = started(place, "build", "notes", "-o", f"out.{suffix}", "--title", "a\udcff")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    if suffix == "json":
        assert json.loads((place / "out.json").read_bytes())["title"] == "a\ufffd"


def test_a_cache_full_of_rubbish_is_as_good_as_none(place):
    assert started(place, *BUILD).returncode == 0
    first = (place / "out.json").read_bytes()
    kept = [path for path in (place / "cache").rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        path.write_bytes(b"\x80\x04}rubbish" * 100)
    (place / "out.json").unlink()
    done = started(place, *BUILD)
    assert (done.returncode, (place / "out.json").read_bytes()) == (0, first)
    for path in kept:
        path.unlink()
        path.mkdir()
    (place / "out.json").unlink()
    done = started(place, *BUILD)
    assert (done.returncode, (place / "out.json").read_bytes()) == (0, first)


def test_a_file_that_may_not_grow_leaves_the_old_one(place):
    (place / "out.json").write_bytes(b"old")
    done = started(place, *BUILD, limit=100)
    assert done.returncode == 3
    assert [line for line in done.stderr.splitlines() if "error" in line] == [
        "error: out.json cannot be written: file too large; nothing of it was changed"
    ]
    assert (place / "out.json").read_bytes() == b"old"
    assert not list(place.glob(".quizgen-*"))


def test_pages_that_come_and_go_while_they_are_read(place):
    """Whatever is there at the moment is read; what is not is told in a line."""
    over = threading.Event()

    def disturb():
        while not over.is_set():
            for number in range(20):
                path = place / "notes" / f"{number}.md"
                path.unlink() if path.exists() else path.write_bytes(PAGE.replace(b"id: ", f"id: {number}".encode()))

    disturbing = threading.Thread(target=disturb)
    disturbing.start()
    try:
        ends = [started(place, *BUILD, "--no-cache") for _ in range(2)]
    finally:
        over.set()
        disturbing.join()
    for done in ends:
        assert done.returncode in {0, 1}
        assert "Traceback" not in done.stderr
