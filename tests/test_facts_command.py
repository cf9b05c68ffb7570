"""`quizgen facts`: what stands on stdout, for people and for programs, and its exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from pages_made import file_of

if TYPE_CHECKING:
    from pathlib import Path

Run = "Callable[..., subprocess.CompletedProcess[str]]"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    pages = tmp_path / "pages"
    pages.mkdir()
    told = {
        "one": "The resting membrane potential of a neuron is about -70 mV. It depends on leak channels.",
        "two": "The resting membrane potential of a neuron is about -0.07 V. Radium was discovered by Marie Curie.",
        "three": "The boiling point of xenon gas is -108 °C. What is it for?",
        "four": "The boiling point of xenon gas is -90 °C.",
    }
    for name, text in told.items():
        (pages / f"{name}.md").write_bytes(file_of(text, id=name))

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "quizgen", "facts", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    return run


def test_facts_stand_by_subject_with_their_places(run):
    done = run("pages")
    assert done.returncode == 0
    assert "[-70 mV]" in done.stdout
    line = next(number for number, text in enumerate(done.stdout.splitlines()) if "[-70 mV]" in text)
    places = done.stdout.splitlines()[line + 1]
    assert "pages/one.md:" in places
    assert "pages/two.md:" in places


def test_only_one_kind(run):
    done = run("pages", "--kind", "origin")
    assert "[Marie Curie]" in done.stdout
    assert "-70 mV" not in done.stdout


def test_a_kind_that_there_is_not_is_wrong_usage(run):
    done = run("pages", "--kind", "opinion")
    assert done.returncode == 2
    assert "quantity" in done.stderr


def test_contradictions_name_both_places(run):
    done = run("pages", "--contradictions")
    assert [line.split() for line in done.stdout.splitlines()] == [
        ["Contradictions"],
        "quantity -90 °C or -108 °C".split(),
        "pages/four.md:10: The boiling point of xenon gas is -90 °C.".split(),
        "pages/three.md:10: The boiling point of xenon gas is -108 °C.".split(),
    ]
    assert done.stderr == "4 pages, 1 contradiction; nothing asks for these until the pages agree\n"
    whole = run("pages").stdout
    assert whole.startswith(done.stdout)  # what matters most comes first
    assert "[-108 °C]" not in whole  # what is contested is no fact


def test_what_is_no_contradiction_is_not_told_among_them(run, tmp_path):
    (tmp_path / "pages" / "three.md").unlink()
    (tmp_path / "pages" / "odd.md").write_bytes(file_of("A cat’s paw.", date="soon"))
    assert "[bad-date]" in run("pages").stderr
    done = run("pages", "--contradictions")
    assert (done.stdout, done.stderr) == ("", "4 pages, no contradictions\n")
    assert json.loads(run("pages", "--contradictions", "--json").stdout) == {"contradictions": []}
    (tmp_path / "pages" / "odd.md").write_bytes(b"---\nid: 1\n---\n")
    done = run("pages", "--contradictions")
    assert (done.returncode, done.stdout) == (1, "")
    assert "error: the question is missing" in done.stderr  # that a page was not read matters here too


def test_contradictions_are_of_the_kind_that_is_asked_for(run):
    assert run("pages", "--contradictions", "--kind", "quantity").stdout
    assert not run("pages", "--contradictions", "--kind", "origin").stdout


def test_that_nothing_was_found_is_told(run):
    done = run("pages", "--kind", "step")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith("4 pages, no facts of the kind step; --coverage tells what is asked of each sentence\n")


def test_coverage_tells_why_nothing_is_asked(run):
    done = run("pages", "--coverage")
    lines = done.stdout.splitlines()
    question = next(number for number, text in enumerate(lines) if "What is it for?" in text)
    assert lines[question].lstrip().startswith("- ")
    assert "question" in lines[question + 1]
    assert any(text.startswith("      asked for: ") and "-70 mV" in text for text in lines)
    assert lines[-1].startswith("asked about ")


def test_json_tells_the_same(run):
    told = json.loads(run("pages", "--json", "--coverage").stdout)
    facts = [fact for subject in told["subjects"] for fact in subject["facts"]]
    potential = next(fact for fact in facts if "-70 mV" in fact["answers"])
    assert {source["page"] for source in potential["sources"]} == {"one", "two"}
    (clash,) = told["contradictions"]
    assert [(side["says"], side["sources"][0]["page"]) for side in clash["sides"]] == [
        ("-90 °C", "four"),
        ("-108 °C", "three"),
    ]
    assert {sheet["file"] for sheet in told["coverage"]} == {f"pages/{n}.md" for n in ("one", "two", "three", "four")}
    assert any(one["why_not"] for sheet in told["coverage"] for one in sheet["sentences"])


def test_nothing_to_read(run, tmp_path):
    (tmp_path / "empty").mkdir()
    done = run("empty")
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert not done.stdout
