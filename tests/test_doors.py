"""`quizgen export` and `quizgen import`, as a user runs them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from formats.decks import small
from shipped import copy_to

from quizgen.formats import FORMATS, quiz_json

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def quiz(tmp_path):
    path = tmp_path / "small.json"
    path.write_bytes(quiz_json.render(small()))
    return path


def quizgen(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "quizgen", *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_an_unknown_format_is_wrong_usage(quiz, tmp_path):
    for arguments in (["-o", tmp_path / "x.docx"], ["-o", tmp_path / "x.json", "--format", "docx"]):
        result = quizgen("export", quiz, *arguments)
        assert result.returncode == 2
        assert ".apkg (Anki deck)" in result.stderr or "apkg (Anki deck)" in result.stderr


def test_the_help_names_every_format():
    told = quizgen("export", "--help").stdout
    assert [known.suffix for known in FORMATS if f" {known.suffix}" not in " ".join(told.split())] == []


def test_a_missing_set_is_told_in_one_line(tmp_path):
    for command in ("export", "import"):
        result = quizgen(command, tmp_path / "none.json", "-o", tmp_path / "x.json")
        assert (result.returncode, result.stdout) == (3, "")
        assert result.stderr.count("\n") == 1
        assert "none.json" in result.stderr


def test_exports_a_quiz_and_tells_what_is_lost(quiz, tmp_path):
    result = quizgen("export", quiz, "-o", tmp_path / "x.apkg", "-o", tmp_path / "x.json")
    assert (result.returncode, result.stdout) == (0, "")
    assert f"{tmp_path}/x.apkg: warning: 1 item: left out unless --choice asks for them: " in result.stderr
    assert "[anki-choice]" in result.stderr
    assert (tmp_path / "x.json").read_bytes() == quiz.read_bytes()
    assert quizgen("export", quiz, "-o", tmp_path / "x.apkg", "--strict").returncode == 1
    assert quizgen("export", quiz, "-o", tmp_path / "x.json", "--strict").returncode == 0


def test_format_says_what_the_suffix_does_not(quiz, tmp_path):
    result = quizgen("export", quiz, "-o", tmp_path / "x.txt", "--format", "json")
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "x.txt").read_bytes() == quiz.read_bytes()


def test_a_suffix_that_names_a_format_says_more_than_format_does(quiz, tmp_path):
    result = quizgen("export", quiz, "-o", tmp_path / "x.xml", "-o", tmp_path / "y.gift", "--format", "moodle.xml")
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "x.xml").read_bytes().startswith(b"<?xml")
    assert (tmp_path / "y.gift").read_bytes().startswith(b"// language")


def test_exports_pages(tmp_path):
    result = quizgen("export", "decks/sodium-potassium-pump", "-o", tmp_path / "x.json")
    assert result.returncode == 0, result.stderr
    assert json.loads((tmp_path / "x.json").read_text("utf-8"))["title"] == "Sodium-potassium pump"


def test_imports_a_quiz_under_another_title(quiz, tmp_path):
    result = quizgen("import", quiz, "-o", tmp_path / "x.json", "--title", "Other")
    assert result.returncode == 0, result.stderr
    assert json.loads((tmp_path / "x.json").read_text("utf-8"))["title"] == "Other"
    assert "8 items" in result.stderr


@pytest.mark.parametrize("content", [b"", b"{}", b"::a:: what {", b"<quiz></quiz>"])
def test_a_failed_import_leaves_no_folder(tmp_path, content):
    for suffix in (".json", ".gift", ".xml"):
        (tmp_path / f"bad{suffix}").write_bytes(content)
        assert quizgen("import", tmp_path / f"bad{suffix}", "-o", tmp_path / "decks" / "new").returncode == 3
        assert not (tmp_path / "decks").exists()


def test_a_set_is_made_with_its_folder(quiz, tmp_path):
    result = quizgen("import", quiz, "-o", tmp_path / "decks" / "new")
    assert result.returncode == 0, result.stderr
    assert [path.name for path in (tmp_path / "decks" / "new").iterdir()] == ["deck.yaml"]
    (tmp_path / "file").write_text("")
    result = quizgen("import", quiz, "-o", tmp_path / "file" / "new")
    assert (result.returncode, result.stderr.count("\n")) == (3, 1)


def test_what_became_of_cards_is_told_for_cards_alone(tmp_path):
    copy_to(tmp_path)
    deck = tmp_path / "decks" / "sodium-potassium-pump"
    assert quizgen("build", deck, "-o", tmp_path / "x.json").returncode == 0
    assert "as they were" not in quizgen("export", deck, "-o", tmp_path / "x.gift").stderr
    assert "as they were" in quizgen("export", deck, "-o", tmp_path / "x.apkg").stderr
