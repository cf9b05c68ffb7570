"""`quizgen paper`, as a teacher runs it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from formats.decks import small

from quizgen.formats import quiz_json

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def quiz(tmp_path):
    path = tmp_path / "small.json"
    items = [dict(item, id=f"{item['id']}-{n}") for n in range(2) for item in _items()]
    for n, item in enumerate(items):
        item["fact"] = {"id": f"fact-{n}", "kind": item["fact"]["kind"]}
        item["sources"] = [dict(item["sources"][0], quote=f"Sentence {n}.")]
    path.write_bytes(quiz_json.render(_deck(items)))
    return path


def _items():
    return json.loads(quiz_json.render(small()))["items"]


def _deck(items):
    told = json.loads(quiz_json.render(small())) | {"items": items}
    return quiz_json.parse(json.dumps(told).encode(), "small.json")[0]


def paper(*arguments):
    command = [sys.executable, "-m", "quizgen", "paper", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-o", "x.txt"], "write one of .html, .pdf, .docx"),
        (["-o", "x.html", "--blueprint", "type:3"], "is no part of a blueprint"),
        (["-o", "x.html", "--items", "0"], "for '--items'"),
        (["-o", "x.html", "--page", "a5"], "'a4', 'letter'"),
        (["-o", "x.html", "--items", "201"], "for '--items'"),
        (["-o", "x.html", "--versions", "A,A"], "different short names"),
    ],
)
def test_wrong_usage_is_told_before_any_work(quiz, arguments, told):
    result = paper(quiz, *arguments)
    assert result.returncode == 2
    assert told in " ".join(result.stderr.split())


def test_a_blueprint_that_cannot_be_met_writes_nothing(quiz, tmp_path):
    result = paper(quiz, "-o", tmp_path / "x.html", "--items", 3, "--blueprint", "type=choice:3")
    assert result.returncode == 3
    assert result.stderr.startswith("error: type=choice lacks 1: the blueprint asks for 3, and the set has 2;")
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "x.html").exists()


def test_writes_every_format_and_the_key_apart(quiz, tmp_path):
    out = [tmp_path / name for name in ("test.html", "test.pdf", "test.docx")]
    options = ["--items", 4, "--versions", "A, B", "--seed", 7, "--key", tmp_path / "key.docx", "--title", "Test 3"]
    result = paper(quiz, *(part for path in out for part in ("-o", path)), *options)
    assert (result.returncode, result.stdout) == (0, "")
    assert "4 items" in result.stderr
    assert "versions A, B" in result.stderr
    assert all(path.stat().st_size > 1000 for path in out)
    assert "Answer key" not in (tmp_path / "test.html").read_text(encoding="utf-8")
    key = docx.Document(io.BytesIO((tmp_path / "key.docx").read_bytes()))
    assert len(key.tables) == 2
    assert [row.cells[0].text for row in key.tables[0].rows] == ["No.", "1", "2", "3", "4", ""]


def test_without_numbers_a_paper_has_as_many_items_as_the_set_allows(quiz, tmp_path):
    asked = paper(quiz, "-o", tmp_path / "x.html", "--items", "20")
    assert (asked.returncode, (tmp_path / "x.html").exists()) == (3, False)
    result = paper(quiz, "-o", tmp_path / "x.html", "--page", "A4")
    assert result.returncode == 0
    assert "note: no more than " in result.stderr


def test_first_letters_stand_on_a_paper_only_where_they_are_asked_for(quiz, tmp_path):
    told = json.loads(quiz.read_text())
    for item in told["items"]:
        for blank in item.get("blanks", {}).values():
            blank["hint"] = "xy…"
    quiz.write_text(json.dumps(told))
    for options, shown in ((), False), (("--hints",), True):
        assert paper(quiz, "-o", tmp_path / "x.html", *options).returncode == 0
        assert ("xy…" in (tmp_path / "x.html").read_text()) == shown
