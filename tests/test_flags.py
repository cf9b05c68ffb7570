"""What a learner flags reaches those who can mend it: `quizgen check` and `quizgen review`."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from formats.decks import small
from shipped import DECK

from quizgen.cli.flagged import flags_of
from quizgen.errors import QuizgenError
from quizgen.formats import quiz_json
from quizgen.log import Log, default_path
from quizgen.study.journal import Entry

AT = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


@pytest.fixture
def quiz(tmp_path):
    (tmp_path / "quiz.json").write_bytes(quiz_json.render(small()))
    return "quiz.json"


@pytest.fixture
def log(tmp_path):
    with Log(tmp_path / "log") as opened:
        opened.add(Entry(AT, "s", 1, "item-2", "flag", note="two options \x1b[31m fit"))
        opened.add(Entry(AT, "s", 2, "item-2", "answer", verdict="wrong"))
        opened.add(Entry(AT, "s", 3, "item-7", "flag"))
        opened.add(Entry(AT, "s", 4, "of another deck", "flag", note="elsewhere"))
    return "log"


def lines(done):
    return [line for line in done.out.splitlines() if "[flagged]" in line]


def test_without_a_log_or_flags_nothing_is_told(run, quiz):
    assert lines(run("check", quiz)) == []


def test_a_quiz_is_checked_with_its_flags(run, quiz, log):
    done = run("check", quiz, "--log", log)
    assert done.code == 1
    assert lines(done) == [
        "quiz.json:item-2: flagged by a learner [flagged]: “two options \\x1b[31m fit”; mend the item, or leave it out",
        "quiz.json:item-7: flagged by a learner [flagged]: no reason was given; read the item through",
    ]


def test_flags_are_json_as_well(run, quiz, log):
    told = json.loads(run("check", quiz, "--log", log, "--json").out)["remarks"]
    assert [one["item"] for one in told if one["code"] == "flagged"] == ["item-2", "item-7"]


def test_the_usual_log_is_looked_at_without_being_named(run, quiz):
    default_path().parent.mkdir(parents=True, exist_ok=True)
    with Log(default_path()) as opened:
        opened.add(Entry(AT, "s", 1, "item-2", "flag", note="odd"))
    try:
        assert "“odd”" in lines(run("check", quiz))[0]
        default_path().write_bytes(b"")
    finally:
        for path in default_path().parent.iterdir():
            path.unlink()


def test_pages_and_sets_are_checked_with_their_flags(run, tmp_path):
    assert run("new", "sets/pump", "--pages", DECK / "pages").code == 0
    run("export", "sets/pump", "-o", "pump.json")
    item = json.loads((tmp_path / "pump.json").read_bytes())["items"][0]["id"]
    with Log(tmp_path / "log") as opened:
        opened.add(Entry(AT, "s", 1, item, "flag", note="odd"))
    (told,) = lines(run("check", "sets/pump", "--log", "log"))
    assert told.startswith("sets/pump/deck.yaml:")
    assert f":{item}: " in told
    (told,) = lines(run("check", DECK / "pages", "--log", "log"))
    assert ".md:" in told


def test_a_log_that_is_none(run, quiz, tmp_path):
    (tmp_path / "other").write_bytes(b"")
    assert run("check", quiz, "--log", "missing").code == 3
    with pytest.raises(QuizgenError, match="there is no log"):
        flags_of(tmp_path / "missing")
