"""Quizzes, sets, imports, logs and outputs that are hostile or broken: each is refused in one line, or read."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from formats.decks import small
from pages_made import file_of

from quizgen.formats import quiz_json

if TYPE_CHECKING:
    from pathlib import Path

PAGE = file_of("The resting potential of a neuron is -70 mV. The pump moves three sodium ions out of the cell.")
QUIZ = json.loads(quiz_json.render(small()))
OF_TYPE = {item["type"]: item for item in QUIZ["items"]}
ENDLESS = "9" * 5_000  # more digits than Python reads
ONE = b"title: T\nitems:\n- type: short\n  stem: What drives it?\n  answer: ATP\n"
EXPORT, IMPORT = "export q.json -o o.gift", "import q.gift -o o.json"
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
LONGEST = 600  # characters of an error


@dataclass(frozen=True)
class Case:
    """What is run on which files, its exit code, and what its last error says; a set has its pages besides."""

    name: str
    files: dict[str, bytes | str] = field(hash=False)
    line: str
    code: int
    says: str = ""

    def __str__(self) -> str:
        return self.name


def quiz(*items, **frame) -> bytes:
    return json.dumps({**QUIZ, "items": list(items), **frame}).encode()


def json_case(name, content, code=3, says="q.json"):
    return Case(f"a quiz with {name}", {"q.json": content}, EXPORT, code, says)


def gift_case(name, content, code=3, says="q.gift"):
    return Case(f"GIFT with {name}", {"q.gift": content}, IMPORT, code, says)


def set_case(name, files, says):
    return Case(f"a set with {name}", {"set/pages/a.md": PAGE, **files}, "build set -o o.json", 3, says)


def database(script: str) -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.executescript(script)
    content = connection.serialize()
    connection.close()
    return content


CLOZE, NUMBER = OF_TYPE["cloze"], OF_TYPE["numeric"]
BLANK = {"answer": "x", "accept": [], "hint": ""}
QUIZZES = [
    json_case("a number that is none", quiz({**NUMBER, "value": float("nan")}), says="NaN is not a number"),
    json_case("a number without bound", quiz({**NUMBER, "value": float("inf")}), says="Infinity is not a number"),
    json_case("endless digits", quiz(NUMBER).replace(b'"tolerance": 0', f'"tolerance": {ENDLESS}'.encode()),
              says="is not a number that a quiz can hold"),
    json_case("half a character", quiz({**CLOZE, "id": "\ud800"}), says="this cannot stand in a quiz"),
    json_case("lists in lists", b"[" * 100_000, says="nested too deeply"),
    json_case("objects in objects", b'{"a":' * 100_000, says="nested too deeply"),
    json_case("a gap of endless digits",
              quiz({**CLOZE, "text": f"a {{{{{ENDLESS}}}}} b", "blanks": {ENDLESS: BLANK}}), says="name each blank by"),
    json_case("a gap that no card can hold",
              quiz({**CLOZE, "text": "a {{99999999999999999999}} b", "blanks": {"9" * 20: BLANK}}),
              says="name each blank by"),
    json_case("a gap in other digits", quiz({**CLOZE, "text": "a {{١}} b", "blanks": {"١": BLANK}}),
              says="name each blank by"),
    json_case("a version that is true", quiz(CLOZE, version=True), says="version 1 was expected"),
    json_case("a version to come", quiz(CLOZE, version=999), says="a newer quizgen may read it"),
    json_case("items that are nothing", json.dumps({**QUIZ, "items": None}).encode(), says="items is null"),
    json_case("more behind its end", quiz(CLOZE) + b"garbage", says="this is not JSON"),
    json_case("line feeds alone between items", b"\n".join(json.dumps(one).encode() for one in QUIZ["items"]),
              says="this is not JSON"),
    json_case("a remark before it", b"// mine\n" + quiz(CLOZE), says="this is not JSON"),
    json_case("UTF-16", quiz(CLOZE).decode().encode("utf-16"), says="save the file as UTF-8"),
    json_case("a name twice", b'{"format": "x", "format": "quizgen-quiz", "items": []}'),
    json_case("lines that GIFT obeys", quiz({**OF_TYPE["short"], "stem": "a\n\n// b\n$CATEGORY: c\n\nd"}), 0, ""),
]  # fmt: skip
IMPORTS = [
    gift_case("a hundred thousand braces", b"a" + b"{" * 100_000),
    gift_case("a range without an end", b"\na? {#1..}\n", says=":2: this is not GIFT, or no question of it"),
    gift_case("endless digits", f"a? {{#{ENDLESS}:0}}\n".encode()),
    gift_case("an entity of endless digits", f"[html]a? {{=b &#{ENDLESS}; ~c}}\n".encode(), code=0, says=""),
    gift_case("one pair alone", b"a? {=a->b}\n", says="this is not GIFT, or no question of it"),
    gift_case("a hundred kilobytes of one question", b"a? {T}\n\n" * 12_500, code=0, says=""),
    Case("XML of an entity of endless digits", {"q.moodle.xml": (
            '<quiz><question type="cloze"><questiontext><text>{1:SA:=&amp;#' + ENDLESS +
            ";} is it</text></questiontext></question></quiz>").encode()},
         "import q.moodle.xml -o o.json", 0),
    Case("notes with an entity of endless digits", {"q.txt": f"#html:true\na &#{ENDLESS};\tb\n".encode()},
         "import q.txt -o o.json", 0),
]  # fmt: skip
SETS = [
    set_case("a deck.yaml that is a folder", {"set/deck.yaml/x": b""}, "nothing was written"),
    set_case("a deck.yaml that is a pipe", {"set/deck.yaml": "pipe"}, "nothing was written"),
    set_case("a deck.yaml without an end", {"set/deck.yaml": "/dev/zero"}, "nothing was written"),
    set_case("a deck.yaml that leads nowhere", {"set/deck.yaml": "/nowhere"}, "nothing was written"),
    set_case("a deck.lock that is a pipe", {"set/deck.lock": "pipe"}, "it is a pipe, a socket or a device"),
    set_case("a deck.lock without an end", {"set/deck.lock": "/dev/zero"}, "it is a pipe, a socket or a device"),
    set_case("both, the lock without an end", {"set/deck.yaml": ONE, "set/deck.lock": "/dev/zero"}, "pipe"),
    set_case("a deck.lock that is a folder", {"set/deck.lock/x": b""}, "set/deck.lock cannot be read"),
    set_case("a deck.lock of brackets", {"set/deck.lock": b"[" * 200_000}, "set/deck.lock:1: this line is not JSON"),
    set_case("an empty deck.lock", {"set/deck.lock": b""}, "set/deck.lock:1: this line is not JSON"),
    set_case("a deck.lock of two sides", {"set/deck.lock": b"<<<<<<< HEAD\n{}\n=======\n"}, "set/deck.lock:1:"),
    set_case("a deck.yaml of two sides", {"set/deck.yaml": b"<<<<<<< HEAD\n" + ONE}, "nothing was written"),
    set_case("a deck.yaml of brackets", {"set/deck.yaml": b"title: T\nitems: " + b"[" * 50_000}, "nothing was"),
    set_case("a deck.yaml in UTF-16", {"set/deck.yaml": ONE.decode().encode("utf-16")}, "nothing was written"),
    set_case("two documents", {"set/deck.yaml": ONE + b"---\ntitle: U\n"}, "nothing was written"),
    set_case("a tag that runs", {"set/deck.yaml": ONE + b"- !!python/object/apply:os.system ['touch pwned']\n"},
             "nothing was written"),
    set_case("a gap of endless digits", {"set/deck.yaml": ONE + (
        f"- type: cloze\n  text: a {{{{{ENDLESS}}}}} b\n  blanks:\n    {ENDLESS}: x\n").encode()}, "nothing was"),
]  # fmt: skip
LOGS = [
    Case(f"a log that is {name}: {line}", {"q.json": quiz(CLOZE), "log": content}, f"{line} --log log", 3, says)
    for line in ("take q.json --plain", "stats", "check q.json")
    for name, content, says in (
        ("another database", database("create table a(b);"), "no log of quizgen"),
        ("a view", database("create view answers as select 1;"), "no log of quizgen"),
        ("without an end", "/dev/zero", "not a plain file" if line.startswith("take") else "the log cannot be opened"),
    )
]
OUTPUTS = [
    Case("a page behind a link", {"n/a.md": PAGE, "o.json": "n/a.md"}, "build n -o o.json", 2, "is what is read"),
    Case("a page in another format", {"n/a.md": PAGE}, "build n/a.md -o n/a.md --format gift", 2, "is what is read"),
    Case("a page of a set", {"set/pages/a.md": PAGE}, "build set -o set/pages/a.md --format gift", 2, "is what is"),
    Case("a full device behind a link", {"n/a.md": PAGE, "o.json": "/dev/full"}, "build n -o o.json", 3, "plain file"),
    Case("a name that is too long", {"n/a.md": PAGE}, f"build n -o {'x' * 300}.json", 3, "cannot be written"),
    Case("a folder that is a page", {"n/a.md": PAGE}, "build n -o n/a.md/x.json", 3, "there is no folder"),
    Case("a link in a circle", {"n/a.md": PAGE, "o.json": "o.json"}, "build n -o o.json", 0),
]
CASES = [*QUIZZES, *IMPORTS, *SETS, *LOGS, *OUTPUTS]


def laid_out(folder: Path, case: Case) -> None:
    for name, content in case.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif content == "pipe":
            os.mkfifo(path)
        else:
            path.symlink_to(content)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_is_refused_in_one_line_or_read(run, tmp_path, case):
    laid_out(tmp_path, case)
    told = run(*case.line.split())
    assert told.code == case.code
    *_, last = told.err.splitlines() or [""]
    assert case.says in last
    assert not CONTROL.search(told.err)
    if told.code:
        assert last.startswith(("error: ", "Error: "))
        assert len(last) < LONGEST
    unharmed = {name: content for name, content in case.files.items() if name.endswith("a.md")}
    assert {name: (tmp_path / name).read_bytes() for name in unharmed} == unharmed
    assert not (tmp_path / "pwned").exists()


CLOSED = [(">&-", 0), ("<&-", 0), ("2>&-", 0), ("<&- >&- 2>&-", 0)]


@pytest.mark.parametrize(("closing", "code"), CLOSED)
def test_a_quiz_without_a_stream(tmp_path, closing, code):
    (tmp_path / "q.json").write_bytes(quiz(CLOZE))
    line = f'"{sys.executable}" -m quizgen take q.json --plain --log log {closing}'
    done = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=False, input="a\n")
    assert (done.returncode, done.stderr) == (code, "")


def test_a_folder_that_is_gone_is_told(tmp_path):
    line = f'mkdir gone; cd gone; rmdir ../gone; "{sys.executable}" -m quizgen facts .'
    done = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr.splitlines() == [
        "error: the folder in which this runs is no longer there; change to another one"
    ]
