"""A real terminal, driven key by key through a quiz of every type of item, at three sizes."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from dataclasses import replace

import pytest
from formats.decks import small
from pseudo import Terminal

from quizgen.formats import quiz_json
from quizgen.log import Log
from quizgen.study.journal import answers, flags

STEPS = [
    ("The pump moves [1: ____]", "3\r2\r10\r"),
    ("✓ right", "\r"),
    ("How many sodium ions", "c"),
    ("✓ right", "\r"),
    ("Which ions does the pump move", "ab\r"),
    ("✓ right", "\r"),
    ("What is the resting potential", "-0.07 V\r"),
    ("✓ right", "\r"),
    ("Put the steps in order", "bac\r"),
    ("✓ right", "\r"),
    ("Match carrier and place", "ba\r"),
    ("✓ right", "\r"),
    ("What drives the pump", "ADP\r"),
    ("✗ wrong", "\r"),
    ("The pump moves 2 Na+ out", "b"),
    ("✓ right", "\r"),
    ("Score: 7 of 8 right (88 %)", "\r"),
]


@pytest.fixture
def quiz(tmp_path):
    path = tmp_path / "quiz.json"
    path.write_bytes(quiz_json.render(small()))
    return path


def terminal(quiz, *arguments, size=(60, 20), **env):
    return Terminal([sys.executable, "-m", "quizgen", "take", str(quiz), *map(str, arguments)], *size, env)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (132, 50)], ids=str)
def test_a_whole_quiz(quiz, tmp_path, size):
    on = terminal(quiz, "--in-order", "--log", tmp_path / "log", "--json", tmp_path / "r.json", size=size)
    for wanted, keys in STEPS:
        on.wait_for(wanted)
        on.keys(keys)
    assert on.end() == 0
    told = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [answer["verdict"] for answer in told["answers"]] == [*["right"] * 6, "wrong", "right"]
    with Log(tmp_path / "log") as log:
        assert len(log.entries()) == 8


def test_the_second_visit_asks_what_is_due(quiz, tmp_path):
    on = terminal(quiz, "--log", tmp_path / "log", "--types", "choice", NO_COLOR="1")
    on.wait_for("How many sodium ions")
    on.keys("c")
    on.wait_for("✓ right")
    on.keys("\r")
    on.wait_for("Score: 1 of 1")
    on.keys("q")
    assert on.end() == 0
    again = terminal(quiz, "--log", tmp_path / "log", "--types", "choice")
    again.wait_for("nothing is due until")
    assert again.end() == 0


def test_ctrl_c_ends_a_quiz_and_keeps_its_answers(quiz, tmp_path):
    on = terminal(
        quiz, "--log", tmp_path / "log", "--types", "choice,short", "--in-order", "--json", tmp_path / "r.json"
    )
    on.wait_for("How many sodium ions")
    on.keys("c")
    on.wait_for("✓ right")
    on.keys("\r")
    on.wait_for("What drives the pump")
    on.keys("A\x03")
    assert on.end() == 130
    told = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [answer["verdict"] for answer in told["answers"]] == ["right", "skipped"]
    with Log(tmp_path / "log") as log:
        assert len(log.entries()) == 1


def colours(written):
    """The colours that a program asked for, by what they are called in ECMA-48."""
    codes = [int(code or 0) for told in re.findall(rb"\x1b\[([\d;]*)m", written) for code in told.split(b";")]
    return {code for code in codes if 30 <= code < 39 or 40 <= code < 49 or 90 <= code < 108}


def test_no_colour_means_none(quiz, tmp_path):
    on = terminal(quiz, "--log", tmp_path / "log", "--types", "choice", NO_COLOR="1")
    on.wait_for("How many sodium ions")
    on.keys("b")
    on.wait_for("✗ wrong")
    assert not colours(on.written)
    assert on.hang_up() == -signal.SIGHUP
    on = terminal(quiz, "--log", tmp_path / "other", "--types", "truefalse")
    on.wait_for("true")
    assert colours(on.written)
    assert on.hang_up() == -signal.SIGHUP


def test_a_dumb_terminal_gets_lines(quiz, tmp_path):
    on = terminal(quiz, "--log", tmp_path / "log", "--types", "truefalse", TERM="dumb")
    on.wait_for("> ")
    on.keys("false\n")
    on.wait_for("Score: 1 of 1 right")
    assert on.end() == 0


def test_line_by_line_a_person_can_undo_flag_and_rate(quiz, tmp_path):
    on = terminal(
        quiz, "--plain", "--in-order", "--types", "choice,truefalse", "--log", tmp_path / "log", size=(60, 40)
    )
    for wanted, keys in [
        ("How many sodium ions", ":u\n"),
        ("nothing to take back", ":f two fit\n"),
        ("Flagged", ":uf\n"),
        ("The flag is taken back.", ":uf\n"),
        ("This question is not flagged.", ":f two fit\n"),
        ("Flagged", "b\n"),
        ("wrong: the answer is", ":u\n"),
        ("Taken back.", "c\n"),
        ("2/2", ":h\n"),
        ("Noted.", ":x\n"),
        (":q       end here", ":q\n"),
        ("Score: 1 of 2 right (50 %), 1 skipped", ""),
    ]:
        on.wait_for(wanted)
        on.keys(keys)
    assert on.end() == 0
    with Log(tmp_path / "log") as log:
        entries = log.entries()
    assert [entry.deed for entry in entries] == ["flag", "flag", "flag", "answer", "undo", "answer", "rate"]
    assert flags(entries) == {"item-2": ("two fit",)}
    assert [(one.verdict, one.rating) for one in answers(entries)] == [("right", 2)]


def test_long_lines_break_between_words(tmp_path):
    deck = small()
    item = next(item for item in deck.items if item.id == "item-2")
    item = replace(item, body=replace(item.body, stem="sodium " * 30 + "?"))
    (tmp_path / "long.json").write_bytes(quiz_json.render(replace(deck, items=(item,))))
    on = terminal(tmp_path / "long.json", "--plain", "--log", tmp_path / "log", size=(60, 40))
    on.wait_for("one letter")
    assert not [line for line in on.screen.display if line.rstrip().endswith(("s", "so", "sod", "sodi", "sodiu"))]
    assert on.hang_up() == -signal.SIGHUP


@pytest.mark.parametrize(
    ("lines", "last", "verdicts"),
    [
        (":q", "Score: 0 of 2 right (0 %), 2 skipped", []),
        (":s\nATP", "Score: 1 of 2 right (50 %), 1 skipped", ["skipped", "right"]),
        ("c\n:u\n:u\nc\n:h\nATP", "Score: 2 of 2 right (100 %)", ["right", "right"]),
        ("c\n\\:q\n", "Score: 1 of 2 right (50 %)", ["right", "wrong"]),
        ("c\n :q\n", "Score: 1 of 2 right (50 %)", ["right", "wrong"]),
        ("c\n:\n", "Score: 1 of 2 right (50 %)", ["right", "wrong"]),
    ],
)
def test_commands_work_in_a_pipe(quiz, tmp_path, lines, last, verdicts):
    command = [sys.executable, "-m", "quizgen", "take", quiz, "--log", tmp_path / "log", "--in-order"]
    told = f"{lines}\n".encode()
    done = subprocess.run([*command, "--types", "choice,short"], input=told, capture_output=True, check=False)
    assert done.stdout.decode().splitlines()[-1] == last
    with Log(tmp_path / "log") as log:
        assert [one.verdict for one in answers(log.entries())] == verdicts


def test_an_answer_keeps_the_colon_that_a_backslash_tells(quiz, tmp_path):
    command = [sys.executable, "-m", "quizgen", "take", quiz, "--log", tmp_path / "log", "--types", "short"]
    subprocess.run(command, input=b"\\:q\n", capture_output=True, check=False)
    with Log(tmp_path / "log") as log:
        assert [one.typed for one in log.entries()] == [":q"]
