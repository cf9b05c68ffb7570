"""Question sets on the disk: made, edited, brought up to date, cut off in the middle."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import sys
import time
from functools import partial

import pytest
from formats.decks import small
from pages_made import file_of

from quizgen.cli.updating import store, updated_from
from quizgen.folder.loading import Folder, load
from quizgen.formats import quiz_json

PUMP = "The sodium-potassium pump moves 3 sodium ions out and 2 potassium ions in for each ATP."
REST = "The resting membrane potential of a neuron is about -70 mV."
CELL = "A catalyst is a substance that speeds up a chemical reaction."
OWN = "\n# my own\n- type: short\n  stem: What drives the pump?\n  answer: ATP\n"


@pytest.fixture
def pages(tmp_path):
    """Three pages in `notes`, and how to rewrite one of them."""
    (tmp_path / "notes").mkdir()

    def write(name, text):
        (tmp_path / "notes" / f"{name}.md").write_bytes(file_of(text, f"What of {name}?", name, id=name))

    for name, text in (("pump", PUMP), ("neuron", REST), ("catalyst", CELL)):
        write(name, text)
    return write


@pytest.fixture
def deck(run, pages, tmp_path):
    """The `deck.yaml` of a new set of those pages."""
    assert pages
    assert run("new", "bio", "--pages", "notes", "--title", "Biology")[0] == 0
    return tmp_path / "decks" / "bio" / "deck.yaml"


def state(folder):
    """All files below a folder but for backups, with their content and the time of their last change."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and "backups" not in path.parts)
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in paths}


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_new_set_has_a_file_to_edit_and_knows_its_pages(deck):
    text = deck.read_text(encoding="utf-8")
    assert "title: Biology\n" in text
    assert "- ../../notes\n" in text
    assert text.count("\n- id: ") >= 3
    assert sorted(path.name for path in deck.parent.iterdir()) == [".quizgen", "deck.lock", "deck.yaml"]


def test_a_set_is_not_made_twice(run, deck):
    before = state(deck.parent)
    code, _, err = run("new", "bio", "--pages", "notes")
    assert (code, "is a question set already; bring it up to date with: quizgen build" in err) == (3, True)
    assert state(deck.parent) == before


def test_a_set_without_pages_waits_for_them(run, pages, tmp_path):
    assert run("new", "my/set")[0] == 0
    code, _, err = run("build", "my/set")
    assert (code, "there is no page in my/set/pages" in err) == (3, True)
    (tmp_path / "notes" / "pump.md").rename(tmp_path / "my" / "set" / "pages" / "pump.md")
    assert run("build", "my/set")[0] == 0
    assert "3 sodium" in (tmp_path / "my" / "set" / "deck.yaml").read_text(encoding="utf-8").replace("{{1}}", "3")
    assert pages


def test_no_set_is_made_of_nothing(run, tmp_path):
    assert run("new", "bio", "--pages", "nowhere")[0] == 3
    assert list(tmp_path.iterdir()) == []


def test_a_set_as_it_was_is_not_touched(run, deck):
    before = state(deck.parent)
    code, _, err = run("build", deck.parent)
    assert (code, "0 changed, 0 new, 0 retired" in err, "wrote" in err) == (0, True, False)
    assert state(deck.parent) == before


def test_what_is_not_rewritten_is_not_said_to_be(run, deck, pages):
    edit(deck, "speeds up", "quickens")
    edit(deck, "quickens", "hastens")
    edited = deck.read_bytes()
    pages("catalyst", CELL.replace("chemical", "biochemical"))
    err = run("build", deck.parent)[2]
    assert "[both-changed]" in err
    assert (deck.read_bytes() == edited, f"wrote {deck}" in err) == (True, False)
    assert f"wrote {deck.with_name('deck.lock')}" in err
    assert "wrote" not in run("build", deck.parent)[2]


def test_what_was_accepted_before_its_page_changed_is_told_until_it_is_accepted_again(run, deck, pages):
    edit(deck, "speeds up", "quickens")
    head, *items = deck.read_text(encoding="utf-8").split("- id: ")
    items = [
        one.replace("\n  type: ", "\n  status: accepted\n  type: ", 1) if "quickens" in one else one for one in items
    ]
    deck.write_text("- id: ".join([head, *items]), encoding="utf-8")
    assert "[both-changed]" not in run("build", deck.parent)[2]
    pages("catalyst", CELL.replace("chemical", "biochemical"))
    assert ["[both-changed]" in run("build", deck.parent)[2] for _ in range(3)] == [True, True, True]
    assert "status: accepted" not in deck.read_text(encoding="utf-8")


def test_edits_stay_and_the_rest_follows_the_pages(run, deck, pages, tmp_path):
    edit(deck, "speeds up", "quickens")
    deck.write_text(deck.read_text(encoding="utf-8") + OWN, encoding="utf-8")
    pages("neuron", REST.replace("-70", "-65"))
    pages("catalyst", CELL.replace("chemical", "biochemical"))
    code, out, err = run("build", deck.parent, "--plan")
    assert (code, ", 1 new, 0 retired, " in out, "that quickens a" in out) == (
        0,
        True,
        True,
    )
    edited = deck.read_bytes()
    code, _, err = run("build", deck.parent, "-o", "bio.json")
    text = deck.read_text(encoding="utf-8")
    assert code == 0
    assert "-65" in text
    assert "-70" not in text
    assert "quickens" in text
    assert "# my own\n- id: " in text
    assert "[both-changed]" in err
    (backup,) = (deck.parent / ".quizgen" / "backups").iterdir()
    assert (backup / "deck.yaml").read_bytes() == edited
    assert "What drives the pump?" in (tmp_path / "bio.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new"), [("quickens", "hastens"), ("type: cloze\n", "type: cloze\n  status: accepted\n")]
)
def test_what_pages_say_against_an_edit_is_told_until_somebody_decides(run, deck, pages, old, new):
    edit(deck, "speeds up", "quickens")
    pages("catalyst", CELL.replace("chemical", "biochemical"))
    for _ in range(3):
        (told,) = [line for line in run("build", deck.parent)[2].splitlines() if "[both-changed]" in line]
        assert "your edit stays, with the answer chemical reaction; " in told
        assert " – with the answer biochemical reaction; edit it again" in told
    head, *items = deck.read_text(encoding="utf-8").split("- id: ")
    items = [one.replace(old, new, 1) if "quickens" in one else one for one in items]
    deck.write_text("- id: ".join([head, *items]), encoding="utf-8")
    assert "[both-changed]" not in run("build", deck.parent)[2]
    assert "[both-changed]" not in run("build", deck.parent)[2]


def test_what_was_deleted_or_rejected_stays_away(run, deck, tmp_path):
    entries = deck.read_text(encoding="utf-8").split("\n- id: ")
    ids = [entry.split("\n")[0].strip('"') for entry in entries[1:]]
    kept = [entries[0], entries[1].replace("\n  type:", "\n  status: rejected\n  type:"), *entries[3:]]
    deck.write_text("\n- id: ".join(kept), encoding="utf-8")
    assert run("build", deck.parent, "-o", "bio.json")[0] == 0
    assert f"- id: {ids[0]}" in deck.read_text(encoding="utf-8")
    assert ids[1] not in deck.read_text(encoding="utf-8")
    told, _ = quiz_json.parse((tmp_path / "bio.json").read_bytes(), "bio.json")
    assert [item.id for item in told.items] == ids[2:]


def test_a_mistake_changes_nothing(run, deck, tmp_path):
    edit(deck, "title: Biology", "title: Biology: part 1")
    before = state(deck.parent)
    code, _, err = run("build", deck.parent, "-o", "bio.json")
    assert (code, f"{deck.relative_to(tmp_path)}:" in err, "[colon]" in err) == (3, True, True)
    assert state(deck.parent) == before
    assert not (tmp_path / "bio.json").exists()


def test_a_page_that_cannot_be_read_takes_no_item_away(run, deck, pages, tmp_path):
    (tmp_path / "notes" / "pump.md").write_text("---\nquestion: [\n", encoding="utf-8")
    pages("neuron", REST.replace("-70", "-65"))
    before = deck.read_text(encoding="utf-8").count("- id: ")
    assert run("build", deck.parent)[0] == 1
    text = deck.read_text(encoding="utf-8")
    assert (text.count("- id: "), "-65" in text) == (before, True)
    (tmp_path / "notes").rename(tmp_path / "elsewhere")
    assert run("build", deck.parent)[0] == 1
    assert deck.read_text(encoding="utf-8") == text


def test_a_page_that_went_takes_its_items_along(run, deck, tmp_path):
    (tmp_path / "notes" / "neuron.md").unlink()
    assert run("build", deck.parent)[0] == 0
    assert "mV" not in deck.read_text(encoding="utf-8")


def test_a_set_that_cannot_be_written_still_gives_files(run, deck, pages, tmp_path):
    pages("neuron", REST.replace("-70", "-65"))
    shutil.rmtree(deck.parent / ".quizgen")
    (deck.parent / ".quizgen").write_bytes(b"")  # no backup can be made, so nothing may be replaced
    before = state(deck.parent)
    code, _, err = run("build", deck.parent, "-o", "bio.json")
    assert (code, "[not-updated]" in err) == (0, True)
    assert "-65" in (tmp_path / "bio.json").read_text(encoding="utf-8")
    assert state(deck.parent) == before
    assert run("build", deck.parent)[0] == 3


def test_several_sets_are_brought_up_to_date_together(run, deck, pages):
    assert run("new", "other", "--pages", "notes/pump.md")[0] == 0
    pages("neuron", REST.replace("-70", "-65"))
    assert run("build", "decks/bio", "decks/other")[0] == 0
    assert "-65" in deck.read_text(encoding="utf-8")
    assert run("build", "decks/bio", "decks/other", "-o", "all.json")[0] == 2


def test_without_its_lock_a_set_warns_and_goes_on(run, deck):
    text = deck.read_text(encoding="utf-8")
    (deck.parent / "deck.lock").unlink()
    code, _, err = run("build", deck.parent)
    assert (code, "[no-lock]" in err, deck.read_text(encoding="utf-8") == text) == (0, True, True)
    assert "[no-lock]" not in run("build", deck.parent)[2]


def test_a_byte_order_mark_and_windows_line_ends_stay(run, deck, pages):
    text = deck.read_text(encoding="utf-8").replace("\n", "\r\n")
    deck.write_bytes(b"\xef\xbb\xbf" + text.encode())
    pages("neuron", REST.replace("-70", "-65"))
    assert run("build", deck.parent)[0] == 0
    data = deck.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf#")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b"-65" in data


def test_flaws_are_told_with_their_lines(run, deck):
    text = deck.read_text(encoding="utf-8")
    item = "- type: choice\n  stem: Which of these is it not?\n  key: a\n  distractors: [b, all of the above]\n"
    deck.write_text(f"{text}\n{item}", encoding="utf-8")
    line = text.count("\n") + 2
    code, out, _ = run("check", "decks/bio")
    assert code == 1
    assert f"decks/bio/deck.yaml:{line}:" in out
    assert "[all-of-the-above]" in out
    edit(deck, "title: Biology", "title: [Biology")
    code, _, err = run("check", "decks/bio", "decks/bio/deck.yaml")
    assert (code, "[brackets]" in err) == (3, True)


def test_an_export_leaves_the_lock_as_it_is(run, deck, pages):
    before = state(deck.parent)
    assert run("export", deck.parent, "-o", "bio.apkg")[0] == 0
    assert state(deck.parent) == before
    assert pages


def test_an_imported_set_is_exported_as_it_was(run, tmp_path):
    (tmp_path / "small.json").write_bytes(quiz_json.render(small()))
    assert run("import", "small.json", "-o", "decks/small")[0] == 0
    assert run("build", "decks/small")[0] == 0
    assert run("export", "decks/small", "-o", "again.json")[0] == 0
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "small.json").read_bytes()
    assert run("import", "small.json", "-o", "decks/small")[0] == 3


def told(folder):
    """What somebody finds who reads the set: its file, and the history that goes with it."""
    loaded = load(folder)
    assert isinstance(loaded, Folder), loaded
    return loaded.content, loaded.history


def killed(work, moment):
    """Runs `work` in a process of its own that is killed, at the `moment`-th touch of the disk or after a time.

    True where the work was done before.
    """
    child = os.fork()
    if not child:
        touches = iter(range(10**6))
        if isinstance(moment, int):
            sys.addaudithook(lambda event, _: event in TOUCHES and next(touches) == moment and os.kill(os.getpid(), 9))
        try:
            work()
        finally:
            os._exit(0)
    if isinstance(moment, float):
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


TOUCHES = {"open", "os.rename", "os.remove", "os.mkdir", "os.listdir", "os.chmod"}


def test_a_rebuild_that_is_killed_leaves_the_old_set_or_the_new_one(deck, pages, tmp_path):
    deck.write_text(deck.read_text(encoding="utf-8") + OWN, encoding="utf-8")
    pages("neuron", REST.replace("-70", "-65"))
    pages("more", "The speed of light in vacuum is 299,792 km per second.")
    kept = tmp_path / "kept"
    shutil.copytree(deck.parent, kept)
    old = told(deck.parent)
    store(updated_from(deck.parent))
    new = told(deck.parent)
    assert old[0] != new[0]
    assert old[1] != new[1]
    rng = random.Random(1)  # noqa: S311
    found, number = set(), 0
    moments = [*range(60), *(rng.random() / 50 for _ in range(40))]
    for number, moment in enumerate(moments):
        folder = deck.parent.with_name(f"bio{number}")
        shutil.copytree(kept, folder)
        done = killed(partial(store, updated_from(folder)), moment)
        after = told(folder)
        assert after in (old, new), moment
        assert not done or after == new
        found.add(after == new)
        updated = updated_from(folder)
        assert not updated.result.plan.changed or after == old
        store(updated)
        assert told(folder) == new
        assert not list((folder / ".quizgen").glob("lock-*"))
        shutil.rmtree(folder)
    assert found == {True, False}
    assert number == 99


def test_a_build_never_writes_over_a_set(run, pages, tmp_path):
    assert pages
    ours = tmp_path / "mine" / "deck.yaml"
    ours.parent.mkdir()
    ours.write_text("title: Mine\nitems: []\n")
    code, _, err = run("build", "notes", "-o", ours)
    assert code == 3
    assert "question set already" in err
    assert ours.read_text() == "title: Mine\nitems: []\n"


def test_flaws_of_items_of_ones_own_are_told_by_each_build_and_the_items_stay(run, deck):
    assert "warning:" not in run("build", "decks/bio")[2]
    flawed = "- type: short\n  stem: Which gas is not heavier than air?\n  answer: helium\n"
    deck.write_text(deck.read_text() + OWN + flawed)
    for strict, expected in ((), 0), ((), 0), (("--strict",), 1):
        code, _, err = run("build", "decks/bio", *strict)
        (told,) = re.findall(r"deck.yaml:(\d+): warning: .* \[negative-stem\]", err)
        assert (code, err.count("warning:")) == (expected, 1)
        item = "\n".join(deck.read_text().splitlines()[int(told) - 1 :])
        assert "not heavier than air" in item
        assert "What drives the pump?" not in item
