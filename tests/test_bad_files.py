"""Every file of a build may be hostile: each is read safely or refused in one line, and the rest goes on."""

from __future__ import annotations

import html.parser
import io
import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from bad_files import CASES as FIRST
from bad_files import EVIL_TEXTS, SENTENCE, Case, page
from bad_more import MORE

from quizgen.build import build
from quizgen.formats import apkg

CASES = [*FIRST, *MORE]
LINE = re.compile(r"(?P<path>.+?)(?P<line>:\d+)?: error: (?P<what>.{20,}) \[(?P<code>[a-z0-9-]+)\]")
READING = {code for case in CASES for code in case.says}
MOST_MEMORY = 500  # megabytes
HONEST = "a page full of different sentences"
MOST_TIMES = 3  # so many times as long as the largest honest page, which takes about two seconds, a file may take


def test_there_are_enough_of_them():
    assert len({case.name for case in CASES}) == len(CASES) >= 390


def test_each_is_read_safely_or_refused_in_one_line_with_little_time_and_memory(tmp_path):
    """All in one process of its own, which takes its time once however many tests run side by side."""
    for number, case in enumerate(CASES):
        (tmp_path / f"{number:03}.md").write_bytes(case.content)
    script = Path(__file__).with_name("bad_run.py")
    done = subprocess.run([sys.executable, script, tmp_path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    *lines, memory = map(json.loads, done.stdout.splitlines())
    misfits = [(CASES[int(name[:3])].name, *wrong) for name, *came in lines if (wrong := _misfit(int(name[:3]), *came))]
    assert misfits == []
    times = {CASES[int(name[:3])].name: seconds for name, seconds, *_ in lines}
    assert {name: time for name, time in times.items() if time > MOST_TIMES * times[HONEST]} == {}
    assert len(lines) == len(CASES)
    assert memory < MOST_MEMORY
    assert not (Path.cwd() / "pwned").exists()


def _misfit(number, _seconds, told, _items):
    """What does not fit the table in what came of a case."""
    case: Case = CASES[number]
    errors = [shown for _, severity, shown in told if severity == "error"]
    codes = {code for code, _, _ in told} & READING  # what is said about items is not about the file
    sound = (
        len(errors) == case.refused
        and codes <= set(case.says)
        and (not case.says or codes)
        and all(shown.isprintable() and len(shown) < 400 for code, _, shown in told if code in READING)
        and all(LINE.fullmatch(shown) for shown in errors)
    )
    return [] if sound else [told]


def test_files_that_are_none_stop_nothing(tmp_path):
    """The whole program over a folder of traps, with a sound page among them."""
    (tmp_path / "a.md").write_bytes(page(SENTENCE))
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "loop.md").symlink_to("loop.md")
    (tmp_path / "gone.md").symlink_to("nowhere")
    (tmp_path / "back").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "zero.md").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s.md")[:100])
        (tmp_path / "esc\x1b[2J\n\u202e.md").write_bytes(b"---\nid: 1\n")
        (tmp_path / ("x" * 250 + ".md")).write_bytes(page(SENTENCE, id="2"))
        (tmp_path / "-o.md").write_bytes(page(SENTENCE, id="3"))
        named = [tmp_path, *(tmp_path / name for name in ("pipe.md", "zero.md", "folder.md", "s.md", "gone.md"))]
        done = subprocess.run(
            [sys.executable, "-m", "quizgen", "build", *named, "-o", tmp_path / "out.json"],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 1
    errors = [line for line in done.stderr.splitlines() if ": error: " in line]
    said = sorted((Path(found["path"]).name, found["code"]) for line in errors if (found := LINE.fullmatch(line)))
    assert said == [
        (r"esc\x1b[2J\n\u202e.md", "open-front-matter"),
        ("gone.md", "unreadable"),
        ("loop.md", "unreadable"),
        ("pipe.md", "not-a-file"),
        ("s.md", "not-a-file"),
        ("zero.md", "not-a-file"),
    ]
    assert len(errors) == len(said)
    assert "\x1b" not in done.stderr
    assert json.loads((tmp_path / "out.json").read_bytes())["items"]


def _notes(package):
    """The fields of each note of an Anki package, as they are stored."""
    with zipfile.ZipFile(io.BytesIO(package)) as packed, closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(packed.read("collection.anki2"))
        return [fields for (fields,) in connection.execute("select flds from notes")]


class _Seen(html.parser.HTMLParser):
    """The tags and attributes of a note's field."""

    def __init__(self):
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}


@pytest.mark.parametrize("case", EVIL_TEXTS, ids=str)
def test_nothing_from_a_page_runs_in_anki(case):
    built = build([("a.md", case.content)])
    fields = [text for found in _notes(apkg.render(built.deck)) for text in found.split("\x1f")]
    for text in fields:
        seen = _Seen()
        seen.feed(text)
        assert not seen.tags & {"script", "img", "iframe", "svg", "object", "embed", "style", "link", "meta", "form"}
        assert not any(name.startswith("on") for name, _ in seen.attributes)
        links = [value for name, value in seen.attributes if name in {"href", "src"}]
        assert all(value.startswith(("https://", "http://")) for value in links)
        assert not re.search(r"\[sound:|\[latex\]|\[\$\]", text)
