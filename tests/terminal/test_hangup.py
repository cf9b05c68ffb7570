"""A terminal that is closed ends what ran in it, at once and without harm to the log."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

import pytest
from formats.decks import small
from pseudo import Terminal

from quizgen.formats import quiz_json
from quizgen.log import Log

SET = Path(__file__).resolve().parents[2] / "decks" / "sodium-potassium-pump"
TAKE = ("take", "quiz.json", "--log", "log", "--in-order", "--types", "choice,truefalse")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with a quiz and a question set."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "quiz.json").write_bytes(quiz_json.render(small()))
    shutil.copytree(SET, tmp_path / "set")
    return tmp_path


def terminal(*arguments):
    """The program in a terminal that it is not controlled by, as under `nohup`: nobody sends it SIGHUP."""
    return Terminal([sys.executable, "-m", "quizgen", *arguments], 60, 20)


@pytest.mark.parametrize(
    ("options", "keys", "told"), [((), "c", "✓ right"), (("--plain",), "c\n", "right")], ids=["screen", "plain"]
)
def test_a_quiz_ends_with_its_terminal(desk, options, keys, told):
    on = terminal(*TAKE, *options)
    on.wait_for("How many sodium ions")
    on.keys(keys)
    on.wait_for(told)
    assert on.hang_up() == -signal.SIGHUP
    with Log(desk / "log") as log:
        assert not log.remark
        assert [(entry.item, entry.verdict) for entry in log.entries()] == [("item-2", "right")]


def test_a_review_ends_with_its_terminal(desk):
    assert terminal("new", "sets/other", "--pages", "set/pages").end() == 0
    before = (desk / "sets" / "other" / "deck.yaml").read_bytes()
    on = terminal("review", "sets/other")
    on.wait_for("1 of ")
    assert on.hang_up() == -signal.SIGHUP
    assert (desk / "sets" / "other" / "deck.yaml").read_bytes() == before


@pytest.mark.usefixtures("desk")
def test_a_terminal_that_was_closed_before_the_first_question():
    on = terminal(*TAKE)
    assert on.hang_up() in (-signal.SIGHUP, 3)


@pytest.mark.parametrize("arguments", [("stats", "--log", "log"), ("check", "quiz.json"), ("facts", "set/pages")])
def test_what_only_prints_ends_as_well(desk, arguments):
    Log(desk / "log").close()
    on = terminal(*arguments)
    assert on.hang_up() is not None


@pytest.mark.usefixtures("desk")
def test_ignored_signals_change_nothing():
    script = "trap '' HUP; exec \"$@\""
    on = Terminal(["sh", "-c", script, "sh", sys.executable, "-m", "quizgen", *TAKE], 60, 20)
    on.wait_for("How many sodium ions")
    assert on.hang_up() == -signal.SIGHUP


@pytest.mark.usefixtures("desk")
def test_a_pipe_is_no_terminal():
    reading, writing = os.pipe()
    os.close(writing)
    on = Terminal([sys.executable, "-m", "quizgen", *TAKE, "--plain"], 60, 20, stdin=reading)
    on.wait_for("Score: 0 of 2")
    os.close(reading)
    assert on.end() == 0
