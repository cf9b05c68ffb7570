"""A real terminal, driven key by key through a quiz of every type of item, at three sizes."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time

import pyte
import pytest
from formats.decks import small

from quizgen.formats import quiz_json
from quizgen.log import Log

PATIENCE = 60.0
SILENCE = 0.1
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


class Terminal:
    """A pseudo-terminal with a program in it, and what stands on its screen."""

    def __init__(self, command, columns, lines, env):
        self.screen = pyte.Screen(columns, lines)
        self.stream = pyte.ByteStream(self.screen)
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)
        os.close(theirs)

    def wait_for(self, wanted):
        until = time.monotonic() + PATIENCE
        while wanted not in "\n".join(self.screen.display):
            assert time.monotonic() < until, "\n".join(self.screen.display)
            self._read()

    def _read(self, seconds=0.2):
        """Reads what there is; False where nothing came for so long."""
        ready, _, _ = select.select([self.ours], [], [], seconds)
        if ready:
            with contextlib.suppress(OSError):
                self.stream.feed(os.read(self.ours, 65536))
        return bool(ready)

    def keys(self, text):
        """Presses keys one by one, as a person does: the next when the screen stands still."""
        for key in text:
            os.write(self.ours, key.encode())
            while self._read(SILENCE * (3 if key == "\r" else 1)):
                if self.process.poll() is not None:
                    return

    def end(self):
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until
            self._read()
        os.close(self.ours)
        return self.process.returncode


@pytest.fixture
def quiz(tmp_path):
    path = tmp_path / "quiz.json"
    path.write_bytes(quiz_json.render(small()))
    return path


def terminal(quiz, *arguments, size=(60, 20), **env):
    command = [sys.executable, "-m", "quizgen", "take", str(quiz), *map(str, arguments)]
    # Another test may have left a size in the environment, which would go before the terminal's own.
    inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
    return Terminal(command, *size, env=inherited | {"TERM": "xterm-256color", "COLORTERM": ""} | env)


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


def test_a_dumb_terminal_gets_lines(quiz, tmp_path):
    on = terminal(quiz, "--log", tmp_path / "log", "--types", "truefalse", TERM="dumb")
    on.wait_for("> ")
    on.keys("false\n")
    on.wait_for("Score: 1 of 1 right")
    assert on.end() == 0
