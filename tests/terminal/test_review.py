"""Going through a set on a screen, by keys alone, at 60 columns and 20 lines."""

from __future__ import annotations

import datetime as dt
import sys

import pytest
from loops import finished
from pages_made import file_of
from textual.widgets import TextArea

from quizgen import cli
from quizgen.cli.review import Desk, review_of
from quizgen.folder.loading import Folder, load
from quizgen.log import Log
from quizgen.model import Cloze
from quizgen.study.journal import Entry
from quizgen.terminal.review.app import ReviewApp

PAGES = {
    "pump": "The sodium-potassium pump moves 3 sodium ions out and 2 potassium ions in for each ATP.",
    "low": "The resting membrane potential of a neuron is about -70 mV.",
    "high": "The resting membrane potential of a neuron is about -90 mV.",
    "catalyst": "A catalyst is a substance that speeds up a chemical reaction.",
    "light": "The speed of light in vacuum is 299,792 km per second.",
    "empty": "It is so.",
}


@pytest.fixture
def folder(tmp_path, monkeypatch, capsys):
    """The folder of a set in which two pages contradict each other and one gives no item."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    (tmp_path / "notes").mkdir()
    for name, text in PAGES.items():
        (tmp_path / "notes" / f"{name}.md").write_bytes(file_of(text, f"What of {name}?", name, id=name))
    build(monkeypatch, "new", "set/bio", "--pages", "notes")
    capsys.readouterr()
    return tmp_path / "set" / "bio"


def build(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["quizgen", *map(str, arguments)])
    with pytest.raises(SystemExit):
        cli.main()


def press(folder, *keys, size=(60, 20), typed=None, log=None):
    """What the screen shows after some keys; `typed` replaces the text of an editor that is open then."""
    begun_in, begun = review_of(folder, log)
    app = ReviewApp(begun, Desk(begun_in).save)

    async def run():
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            for key in keys:
                if key == "TYPE":
                    app.screen.query_one(TextArea).text = typed
                else:
                    await pilot.press(key)
                await pilot.pause()
            strips = app.screen._compositor.render_strips()
            return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    return finished(run())


def entries(folder):
    loaded = load(folder)
    assert isinstance(loaded, Folder)
    return loaded.file.entries


def test_it_shows_an_item_with_its_source_at_any_size(folder):
    for size in ((60, 20), (120, 40)):
        shown = press(folder, size=size)
        assert "1 of " in shown.split("\n")[0]
        source = entries(folder)[0].item.sources[0]
        words = " ".join(shown.replace("│", " ").split())
        assert source.title in words
        assert f"“{source.quote[:30]}" in words
        assert shown.split("\n")[-1].lstrip().startswith("a accept  r reject  e edit")
        assert max(map(len, shown.split("\n"))) <= size[0]
        assert len(shown.split("\n")) == size[1]


def test_each_step_is_saved_and_can_be_taken_back(folder):
    before = (folder / "deck.yaml").read_bytes()
    press(folder, "a", "r")
    assert [entry.status for entry in entries(folder)][:2] == ["accepted", "rejected"]
    (backup,) = (folder / ".quizgen" / "backups").iterdir()
    assert (backup / "deck.yaml").read_bytes() == before
    shown = press(folder, "o", "r", "u")
    assert "taken back" in shown
    assert [entry.status for entry in entries(folder)][:3] == ["accepted", "rejected", ""]


def test_nothing_is_written_by_looking(folder):
    before = (folder / "deck.yaml").stat().st_mtime_ns
    press(folder, "n", "b", "f", "g", "c", "p", "escape", "end", "home", "question_mark", "escape", "u")
    assert (folder / "deck.yaml").stat().st_mtime_ns == before
    assert not (folder / ".quizgen" / "backups").exists()


def test_an_item_is_edited_in_place(folder):
    old = entries(folder)[0]
    name = old.item.id
    text = f"- id: {name}\n  type: short\n  stem: What drives it?  # mine\n  answer: ATP\n"
    assert "saved" in press(folder, "i", "TYPE", "ctrl+s", typed=text)
    now = entries(folder)[0].item
    assert (now.id, now.body.stem) == (name, "What drives it?")
    assert "# mine" in (folder / "deck.yaml").read_text(encoding="utf-8")


def test_a_mistake_is_told_and_what_was_typed_stays(folder):
    before = (folder / "deck.yaml").read_bytes()
    text = f"- id: {entries(folder)[0].item.id}\n  type: short\n  stem: What: this?\n"
    shown = press(folder, "i", "TYPE", "f2", typed=text)
    assert "line 3: a colon stands in the text" in shown
    assert "stem: What: this?" in shown
    shown = press(folder, "i", "TYPE", "escape", typed=text)
    assert "esc again throws away what you typed" in shown
    assert "left as it was" in press(folder, "i", "TYPE", "escape", "escape", typed=text)
    assert "one item" in press(folder, "i", "TYPE", "f2", typed="")
    assert (folder / "deck.yaml").read_bytes() == before


def test_an_own_item_is_written_beside_the_others(folder):
    count = len(entries(folder))
    text = "- type: short\n  stem: What did I ask?\n  answer: this\n"
    press(folder, "w", "TYPE", "ctrl+s", typed=text)
    assert len(entries(folder)) == count + 1
    assert entries(folder)[1].item.body.stem == "What did I ask?"


def test_a_page_without_items_is_found(folder):
    shown = press(folder, "p")
    assert "page without items 1 of " in shown
    assert "It is so." in shown


def test_what_a_learner_flagged_is_found_with_the_note(folder):
    assert "no item was flagged" in press(folder, "g")
    flagged = entries(folder)[2].item
    with Log(folder / "log") as log:
        log.add(Entry(dt.datetime(2026, 3, 1, tzinfo=dt.UTC), "s", 1, flagged.id, "flag", note="two answers fit"))
    shown = press(folder, "g", log=folder / "log", size=(60, 40))
    assert "3 of " in shown.split("\n")[0]
    assert "two answers fit" in shown


def test_a_contradiction_is_shown_and_decided(folder, monkeypatch):
    shown = press(folder, "c")
    assert "contradiction 1 of 1" in shown
    assert ("-70 mV" in shown, "-90 mV" in shown) == (True, True)
    assert "decided" in press(folder, "c", "2")
    text = (folder / "deck.yaml").read_text(encoding="utf-8")
    assert "\ncontradictions:\n- about: " in text
    build(monkeypatch, "build", folder)
    assert "no pages contradict each other" in press(folder, "c")
    assert {"-70 mV"} == {
        blank.answer
        for entry in entries(folder)
        if isinstance(entry.item.body, Cloze)
        for blank in entry.item.body.blanks.values()
        if "mV" in blank.answer
    }


def test_a_file_that_somebody_else_changed_is_left_alone(folder):
    begun_in, begun = review_of(folder, None)
    app = ReviewApp(begun, Desk(begun_in).save)

    async def run():
        async with app.run_test(size=(60, 20)) as pilot:
            (folder / "deck.yaml").write_text("title: other\n", encoding="utf-8")
            await pilot.press("a")
            await pilot.pause()
            return app.said

    assert "was changed by another program" in finished(run())
    assert (folder / "deck.yaml").read_text(encoding="utf-8") == "title: other\n"


def test_without_a_terminal_or_a_set_there_is_no_review(folder, monkeypatch, capsys):
    build(monkeypatch, "review", folder)
    assert "a review needs a terminal" in capsys.readouterr().err
    build(monkeypatch, "review", "notes")
    assert "it has no deck.yaml" in capsys.readouterr().err
