"""`quizgen review` in a real terminal, from the first key to the last, with the file looked at after each step."""

from __future__ import annotations

import datetime as dt
import os
import shlex
import sys

import pytest
from pages_made import file_of
from pseudo import Terminal
from terminal.test_review import PAGES, build, entries

from quizgen.log import Log
from quizgen.study.journal import Entry

FLAWED = "- type: choice\n  stem: Which is NOT an ion?\n  key: ATP\n  distractors: [Na+, K+]\n"
F2, ESCAPE, DOWN = "\x1bOQ", "\x1b", "\x1b[B"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder of a set with an item that has a flaw, a contradiction, and a page without items."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes").mkdir()
    for name, text in PAGES.items():
        (tmp_path / "notes" / f"{name}.md").write_bytes(file_of(text, f"What of {name}?", name, id=name))
    build(monkeypatch, "new", "set/bio", "--pages", "notes")
    deck = tmp_path / "set" / "bio" / "deck.yaml"
    deck.write_text(deck.read_text("utf-8") + "\n" + FLAWED, "utf-8")
    return deck.parent


@pytest.fixture
def flagged(folder):
    """The log in which a learner flagged the third item of the set."""
    path = folder.parent / "log.sqlite"
    at = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
    with Log(path) as log:
        log.add(Entry(at, "s", 1, entries(folder)[2].item.id, "flag", note="two answers fit"))
    return path


class Reviewing(Terminal):
    """A review in a terminal of 100 columns and 28 lines."""

    def __init__(self, folder, *arguments, editor=""):
        command = [sys.executable, "-m", "quizgen", "review", str(folder), *map(str, arguments)]
        super().__init__(command, 100, 28, {"EDITOR": editor, "VISUAL": ""}.items())

    def until(self, wanted):
        """What the screen shows as soon as it shows this."""
        self.wait_for(wanted)
        return "\n".join(line.rstrip() for line in self.screen.display)

    def press(self, keys, wanted):
        """What the screen shows after some keys, as soon as it shows this."""
        self.keys(keys)
        return self.until(wanted)


@pytest.fixture
def start(folder):
    begun = []

    def run(*arguments, **options):
        begun.append(Reviewing(folder, *arguments, **options))
        return begun[-1]

    yield run
    for terminal in begun:
        if terminal.process.poll() is None:
            terminal.process.kill()
            terminal.process.wait()
            os.close(terminal.ours)


def statuses(folder):
    return [entry.status for entry in entries(folder)]


def test_an_item_stands_beside_its_source(folder, start):
    source = entries(folder)[0].item.sources[0]
    shown = start().until("│")
    count = len(entries(folder))
    assert f"1 of {count}" in shown.split("\n")[0]
    halves = [line.partition("│") for line in shown.split("\n") if "│" in line]
    assert any("✓" in left for left, _, _ in halves)
    assert source.quote[:30] in " ".join(" ".join(right for _, _, right in halves).split())


def test_every_step_is_in_the_file_before_the_next_key(folder, start, flagged):
    count = len(entries(folder))
    terminal = start("--log", flagged)
    terminal.until(f"1 of {count}")
    terminal.press("a", "1 accepted, 0 rejected")
    assert statuses(folder)[:2] == ["accepted", ""]
    terminal.press("r", "1 accepted, 1 rejected")
    assert statuses(folder)[:2] == ["accepted", "rejected"]
    terminal.press("u", "taken back")
    assert statuses(folder)[:2] == ["accepted", ""]
    shown = terminal.press("f", f"{count} of {count}")
    assert "NOT" in shown
    assert "negative" in shown
    shown = terminal.press("g", f"3 of {count}")
    assert "two answers fit" in shown
    shown = terminal.press("c", "contradiction 1 of 1")
    assert "-70 mV" in shown
    assert "-90 mV" in shown
    terminal.press("1", "decided")
    assert "contradictions:" in (folder / "deck.yaml").read_text("utf-8")
    shown = terminal.press("p", "page without items 1 of")
    assert "It is so." in shown
    terminal.press("q", "items looked at")
    assert terminal.end() == 0


def test_an_item_is_edited_right_there(folder, start):
    name = entries(folder)[0].item.id
    terminal = start()
    terminal.until("a accept")
    terminal.press("i", f"id: {name}")
    terminal.press([*[DOWN] * 20, "  status: rejected\r"], "status: rejected")
    terminal.press([F2], "saved")
    assert statuses(folder)[0] == "rejected"
    terminal.press("i", "status: rejected")
    terminal.press([*[DOWN] * 20, "  stem: [\r"], "stem: [")
    terminal.press([F2], "line ")
    terminal.press([ESCAPE], "esc again")
    terminal.press([ESCAPE], "left as it was")
    assert statuses(folder)[0] == "rejected"


def test_an_item_is_edited_in_the_editor_that_one_is_used_to(folder, start):
    program = (
        "import pathlib, sys; p = pathlib.Path(sys.argv[1]); p.write_text(p.read_text() + '  status: accepted\\n')"
    )
    terminal = start(editor=shlex.join([sys.executable, "-c", program]))
    terminal.until("a accept")
    terminal.press("e", "saved")
    assert statuses(folder)[0] == "accepted"
    terminal.press("n", "2 of ")


def test_what_was_done_outlives_a_kill(folder, start):
    terminal = start()
    terminal.until("a accept")
    terminal.press("a", "1 accepted")
    terminal.press("r", "1 accepted, 1 rejected")
    terminal.process.kill()
    terminal.process.wait()
    assert statuses(folder)[:3] == ["accepted", "rejected", ""]
    assert "2 of" not in start().until("1 accepted, 1 rejected").split("\n")[0]
