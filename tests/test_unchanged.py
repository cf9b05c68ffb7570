"""Builds that would change nothing: told from the cache, and never when anything is not as it was."""

from __future__ import annotations

import sys

import pytest
from pages_made import file_of

from quizgen import cli
from quizgen.cli import unchanged

SAID = "nothing has changed since the last build"


@pytest.fixture
def run(monkeypatch, capsys, tmp_path):
    """Builds the folder `notes` in this process with a cache of its own; gives the exit code and what was said."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_bytes(file_of("The resting potential of a neuron is -70 mV."))

    def run(*more, out=("a.json", "a.apkg")):
        files = [part for name in out for part in ("-o", name)]
        monkeypatch.setattr(sys, "argv", ["quizgen", "build", "notes", *files, *more])
        with pytest.raises(SystemExit) as left:
            cli.main()
        return left.value.code or 0, capsys.readouterr().err

    return run


def test_a_second_build_leaves_the_files_alone_and_says_the_same(run, tmp_path):
    (tmp_path / "notes" / "b.md").write_bytes(b"---\nid: 1\n")
    first = run()
    left = {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.glob("a.*")}
    second = run()
    assert first[0] == second[0] == 1
    assert SAID not in first[1]
    assert SAID in second[1]
    assert [line for line in second[1].splitlines() if ": error: " in line] == [
        line for line in first[1].splitlines() if ": error: " in line
    ]
    assert left == {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.glob("a.*")}


def test_a_build_that_changes_nothing_is_told_without_parsing_its_words(run, monkeypatch):
    first, second = run(), run()
    monkeypatch.setattr("quizgen.cli._run", lambda _names: pytest.fail("they were parsed"))
    assert run() == second
    assert first[0] == second[0]


def test_the_same_words_in_another_folder_are_another_build(run, monkeypatch, tmp_path):
    run()
    (tmp_path / "other" / "notes").mkdir(parents=True)
    (tmp_path / "other" / "notes" / "a.md").write_bytes((tmp_path / "notes" / "a.md").read_bytes())
    monkeypatch.chdir(tmp_path / "other")
    assert SAID not in run()[1]


def test_a_folder_that_became_a_set_is_not_told_straight(run, tmp_path):
    run()
    (tmp_path / "notes" / "deck.yaml").write_bytes(b"format: quizgen-deck\n")
    assert SAID not in run()[1]


def test_what_it_leaves_alone_is_what_a_build_would_write(run, tmp_path):
    run()
    left = (tmp_path / "a.apkg").read_bytes(), (tmp_path / "a.json").read_bytes()
    assert SAID not in run("--no-cache")[1]
    assert ((tmp_path / "a.apkg").read_bytes(), (tmp_path / "a.json").read_bytes()) == left


CHANGES = {
    "a page": lambda folder: (folder / "notes/a.md").write_bytes(file_of("The resting potential is -80 mV.")),
    "one page more": lambda folder: (folder / "notes/b.md").write_bytes(file_of("A pump is a protein.")),
    "a page's name": lambda folder: (folder / "notes/a.md").rename(folder / "notes/z.md"),
    "a file that is gone": lambda folder: (folder / "a.json").unlink(),
    "a file that was edited": lambda folder: (folder / "a.json").write_bytes(b"{}"),
    "a cache that is gone": lambda folder: [path.unlink() for path in folder.glob("cache/**/*.json")],
    "a cache that is damaged": lambda folder: [path.write_bytes(b"{") for path in folder.glob("cache/**/*.json")],
    "a cache that lies": lambda folder: [path.write_bytes(b'{"files": 1}') for path in folder.glob("cache/**/*.json")],
    "a cache cut short": lambda folder: [
        path.write_bytes(path.read_bytes()[:99]) for path in folder.glob("cache/**/*.json")
    ],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_is_not_as_it_was_is_built_anew(run, tmp_path, change):
    run()
    assert SAID in run()[1]
    change(tmp_path)
    assert SAID not in run()[1]
    assert SAID in run()[1]


@pytest.mark.parametrize(
    "more",
    [("--title", "Other"), ("--strict",), ("--types", "all"), ("--per-fact", "1"), ("--choice",), ("--no-cache",)],
)
def test_other_settings_are_another_build(run, more):
    run()
    assert SAID not in run(*more)[1]


def test_other_code_is_another_build(run, monkeypatch):
    run()
    monkeypatch.setattr(unchanged, "__version__", "0.0.0")
    assert SAID not in run()[1]


def test_a_plan_is_always_made(run):
    run()
    assert SAID not in run("--plan")[1]


def test_a_cache_that_cannot_be_written_is_no_fault(run, tmp_path):
    (tmp_path / "cache").write_bytes(b"a file where the folder should be")
    assert run()[0] == 0
    assert SAID not in run()[1]


def test_old_builds_are_forgotten(run, monkeypatch, tmp_path):
    monkeypatch.setattr(unchanged, "MOST_KEPT", 2)
    for title in "abcd":
        run("--title", title)
    assert len(list(tmp_path.glob("cache/**/*.json"))) == 2


@pytest.mark.parametrize("pieces", [(), (b"",), (b"a", b"", b"bc")])
def test_what_passes_has_the_digest_of_the_whole(pieces):
    passing = unchanged.Passing(pieces)
    assert b"".join(passing) == b"".join(pieces)
    assert passing.digest == unchanged.digest(b"".join(pieces))
