"""Building again: what the command line tells, keeps and writes."""

from __future__ import annotations

import io
import json
import os
import re
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from pages_made import file_of
from shipped import copy_to

from quizgen.rebuild.lock import parse

if TYPE_CHECKING:
    from pathlib import Path

PUMP = "The sodium-potassium pump moves 3 sodium ions out and 2 potassium ions in for each ATP."
REST = "The resting membrane potential of a neuron is about -70 mV."
CELL = "A catalyst is a substance that speeds up a chemical reaction."


@pytest.fixture
def pages(tmp_path):
    """A question set of three pages in `set`, and how to rewrite one of them."""
    (tmp_path / "set" / "pages").mkdir(parents=True)

    def write(name: str, text: str | None, **more: str) -> None:
        path = tmp_path / "set" / "pages" / f"{name}.md"
        if text is None:
            path.unlink()
        else:
            path.write_bytes(file_of(text, f"What of {name}?", name, id=name, **more))

    for name, text in (("pump", PUMP), ("neuron", REST), ("catalyst", CELL)):
        write(name, text)
    return write


def stamps(package: Path) -> dict[str, tuple[int, str]]:
    """When each note of a package was changed, and its first field, by its guid."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(zipfile.ZipFile(io.BytesIO(package.read_bytes())).read("collection.anki2"))
        found: list[Any] = connection.execute("select guid, mod, sfld from notes").fetchall()
    return {guid: (mod, text) for guid, mod, text in found}


@pytest.mark.usefixtures("pages")
def test_a_plan_writes_nothing_and_needs_no_file(run, tmp_path):
    code, out, _ = run("build", "set", "--plan")
    assert code == 0
    assert out.startswith("0 changed, ")
    assert ", 0 retired, 0 as they were\nnew: " in out
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["catalyst.md", "neuron.md", "pages", "pump.md", "set"]


def test_without_a_plan_a_file_is_needed(run, pages):
    assert pages
    code, _, err = run("build", "set")
    assert code == 2
    assert "--plan" in err


@pytest.mark.usefixtures("pages")
def test_a_set_keeps_its_history_and_other_paths_do_not(run, tmp_path):
    run("build", "set/pages", "-o", "x.apkg")
    assert not (tmp_path / "set" / "pages" / "deck.lock").exists()
    assert not (tmp_path / "set" / "deck.lock").exists()
    run("build", "set", "-o", "x.json")
    history = parse((tmp_path / "set" / "deck.lock").read_bytes(), "deck.lock")
    assert set(history.entries) == {item["id"] for item in json.loads((tmp_path / "x.json").read_bytes())["items"]}


@pytest.mark.parametrize("paths", ["set", "set/pages"])
def test_a_rebuild_of_the_same_pages_gives_the_same_bytes_and_touches_no_lock(run, pages, tmp_path, paths):
    assert pages
    run("build", paths, "-o", "x.apkg")
    first = (tmp_path / "x.apkg").read_bytes()
    lock = tmp_path / "set" / "deck.lock"
    if lock.exists():
        os.utime(lock, (1, 1))
    code, _, err = run("build", paths, "-o", "x.apkg", "--no-cache")
    assert code == 0
    assert "0 changed, 0 new, 0 retired, " in err
    assert (tmp_path / "x.apkg").read_bytes() == first
    assert not lock.exists() or lock.stat().st_mtime == 1


@pytest.mark.parametrize("paths", ["set", "set/pages"])
def test_a_rebuild_changes_what_changed_and_nothing_else(run, pages, tmp_path, paths):
    run("build", paths, "-o", "x.apkg")
    before = stamps(tmp_path / "x.apkg")
    pages("neuron", "The resting membrane potential of a typical neuron is about -70 mV.")
    pages("catalyst", None)
    pages("enzyme", "An enzyme is a protein that speeds up a reaction in a cell.")
    _, out, _ = run("build", paths, "-o", "x.apkg", "--plan")
    assert stamps(tmp_path / "x.apkg") == before
    _, _, err = run("build", paths, "-o", "x.apkg")
    after = stamps(tmp_path / "x.apkg")
    head = out.splitlines()[0]
    assert head in err
    for guid, (mod, text) in after.items():
        if guid in before:
            assert (mod == before[guid][0]) == (text == before[guid][1])
            assert mod >= before[guid][0]
    changed = {guid for guid in after.keys() & before.keys() if after[guid] != before[guid]}
    assert changed
    assert all("neuron" in after[guid][1] for guid in changed)
    assert all("enzyme" in after[guid][1] for guid in after.keys() - before.keys())
    assert any("catalyst" in before[guid][1] for guid in before.keys() - after.keys())
    assert not any("pump" in before[guid][1] for guid in before.keys() - after.keys())
    assert 'to find it there, search for: "Item:' in err
    assert 'to find it there, search for: "Item:' in out


def test_a_page_that_comes_back_brings_its_cards_back(run, pages, tmp_path):
    run("build", "set", "-o", "x.apkg")
    before = stamps(tmp_path / "x.apkg")
    pages("catalyst", None)
    run("build", "set", "-o", "x.apkg")
    assert len(stamps(tmp_path / "x.apkg")) < len(before)
    pages("catalyst", CELL)
    run("build", "set", "-o", "x.apkg")
    assert stamps(tmp_path / "x.apkg") == before


def test_a_mended_typo_in_what_is_asked_about_keeps_the_card(run, pages, tmp_path):
    pages("catalyst", "A ribozime is a substance that speeds up a chemical reaction.", date="2026-01-02")
    run("build", "set", "-o", "x.apkg")
    before = {guid for guid, (_, text) in stamps(tmp_path / "x.apkg").items() if "substance" in text}
    assert before
    pages("catalyst", "A ribozyme is a substance that speeds up a chemical reaction.", date="2026-01-03")
    _, _, err = run("build", "set", "-o", "x.apkg")
    after = stamps(tmp_path / "x.apkg")
    assert all("ribozyme" in after[guid][1] for guid in before)
    assert ", 0 retired, " in err


def test_a_package_of_someone_else_is_not_written_over(run, pages, tmp_path):
    assert pages
    (tmp_path / "x.apkg").write_bytes(b"PK no package")
    code, _, err = run("build", "set/pages", "-o", "x.apkg")
    assert code == 3
    assert "error: x.apkg stands in the way" in err
    assert (tmp_path / "x.apkg").read_bytes() == b"PK no package"


def test_a_broken_lock_is_told_and_nothing_is_written(run, pages, tmp_path):
    assert pages
    run("build", "set", "-o", "x.apkg")
    (tmp_path / "x.apkg").unlink()
    lock = tmp_path / "set" / "deck.lock"
    lock.write_text(lock.read_text() + "<<<<<<< ours\n")
    code, _, err = run("build", "set", "-o", "x.apkg")
    assert code == 3
    assert "deck.lock:" in err
    assert "unfinished merge" in err
    assert not (tmp_path / "x.apkg").exists()


def test_choice_cards_are_wanted_or_not(run, tmp_path):
    copy_to(tmp_path)
    deck = "decks/sodium-potassium-pump"
    _, _, err = run("build", deck, "-o", "x.apkg")
    assert "[anki-choice]" in err
    few = len(stamps(tmp_path / "x.apkg"))
    _, _, err = run("build", deck, "-o", "y.apkg", "--choice")
    assert "[anki-choice]" not in err
    assert "0 changed, 0 new, 0 retired" in err
    assert len(stamps(tmp_path / "y.apkg")) > few


def test_an_export_keeps_the_history_of_the_package_that_it_replaces(run, pages, tmp_path):
    run("build", "set/pages", "-o", "x.apkg", "-o", "x.json")
    before = stamps(tmp_path / "x.apkg")
    pages("neuron", "The resting membrane potential of a typical neuron is about -70 mV.")
    run("build", "set/pages", "-o", "x.json")
    _, _, err = run("export", "x.json", "-o", "x.apkg")
    after = stamps(tmp_path / "x.apkg")
    assert re.search(r"^[1-9]\d* changed, 0 new, ", err, re.MULTILINE)
    assert after.keys() <= before.keys()
    assert all(after[guid][0] == before[guid][0] + (after[guid][1] != before[guid][1]) for guid in after)


@pytest.mark.usefixtures("pages")
def test_other_types_of_item_retire_none_and_what_is_gone_is_counted(run, pages):
    run("build", "set", "-o", "x.json")
    _, _, err = run("build", "set", "-o", "x.json", "--types", "truefalse")
    assert ", 0 retired, " in err
    _, _, err = run("build", "set", "-o", "x.json", "--per-fact", "1")
    assert ", 0 retired, " in err
    pages("catalyst", None)
    _, _, err = run("build", "set", "-o", "x.json")
    assert re.search(r", [1-9]\d* retired, ", err)
    assert "Anki" not in err


def test_a_package_that_is_written_anew_says_how_to_find_in_anki_what_is_retired(run, pages):
    run("build", "set", "-o", "x.apkg")
    pages("catalyst", None)
    _, _, err = run("build", "set", "-o", "x.apkg")
    assert "to find it there, search for:" in err
