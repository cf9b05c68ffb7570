"""What a careless user types: each is told in one line, with its exit code, and no file is changed by it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from formats.decks import small
from pages_made import file_of
from shipped import DECK

from quizgen.files import SIZE_LIMIT
from quizgen.formats import gift, quiz_json

PAGE = file_of("The resting potential of a neuron is -70 mV. The pump moves three sodium ions out of the cell.")

WRONG_USAGE = [
    ("build notes", "name a file to write"),
    ("build notes -o notes", "notes is a folder; name a file in it, such as notes/quiz.json"),
    ("build notes -o -", "no format has this suffix"),
    ("build notes -o json", "no format has this suffix"),
    ("build notes/a.md -o notes/a.md", "no format has this suffix"),
    ("build notes -o a.json -o ./a.json", "a file is named twice"),
    ("build notes -o a.json --jobs 0", "it must be 1 or more"),
    ("build notes -o a.json --jobs two", "it must be a number"),
    ("build notes -o a.json --types clozze", "there is no type 'clozze'"),
    ("build notes -o a.json --types ,", "name at least one type"),
    ("build notes -o a.json --per-fact 0", "it must be 1 or more"),
    ("build notes -o a.json --cluster local", "each file is named by {subject} or by {folder}"),
    ("build notes -o {nonsense}.json --cluster local", "each file is named by {subject} or by {folder}"),
    ("build", "Missing argument"),
    ("export q.json -o a.xyz", "no format has this suffix"),
    ("export q.json -o a.txt --format nonsense", "there is no format nonsense"),
    ("export q.json -o a.gift -o a.gift", "a file is named twice"),
    ("export q.json -o q.json", "q.json is what is read; name another file"),
    ("export notes/a.md -o notes/a.md --format gift", "notes/a.md is what is read"),
    ("export notes -o notes/a.md --format gift", "notes/a.md is what is read"),
    ("export link.json -o q.json", "q.json is what is read"),
    ("import q.gift -o q.gift", "q.gift is what is read"),
    ("import q.json -o ./q.json", "q.json is what is read"),
    ("import q.json -o a.txt", "no format has this suffix"),
    ("facts notes --kind nonsense", "there is no kind 'nonsense'"),
    ("facts notes --kind term --coverage", "--coverage goes through every sentence"),
    ("facts notes --contradictions --coverage", "ask for one of them"),
    ("take q.json --count 0", "it must be 1 or more"),
    ("take q.json --time soon", "soon is no time"),
    ("take q.json --time 0m", "0m is no time"),
    ("take q.json --types nonsense", "there is no type 'nonsense'"),
    ("take q.json --json q.json", "q.json is what is read"),
    ("take q.json --json ./q.json --log log", "q.json is what is read"),
    ("take notes --json notes/a.md", "notes/a.md is what is read"),
    ("take q.json --log log --json log", "log is what is read"),
    ("paper q.json", "Missing option"),
    ("paper q.json -o a.txt", "a paper cannot be written so"),
    ("paper q.json -o a.html -o a.html", "a file is named twice"),
    ("paper q.json -o a.html --key ./a.html", "a file is named twice"),
    ("paper q.json -o a.html --items 0", "it must be 1 or more"),
    ("paper q.json -o a.html --versions A,A", "different short names"),
    ("paper q.json -o a.html --items 5 --blueprint type=choice:9", "asks for 9 items by type"),
    ("paper q.json -o a.html --blueprint nonsense", "is no part of a blueprint"),
    ("new", "Missing argument"),
    ("new <nothing> --pages notes", "say what the set is called"),
    ("stats q.json --html q.json", "q.json is what is read"),
    ("frobnicate", "No such command"),
]
NOTHING_DONE = [
    ("build nowhere -o a.json", "there is no such file or folder"),
    ("build q.json -o a.json", "q.json: error: this is no page but a quiz; `quizgen export`"),
    ("build q.gift -o a.json", "this is no page but GIFT; `quizgen import` makes"),
    ("build text.apkg -o a.json", "(Anki deck); name the pages that it was made from"),
    ("build text.pdf -o a.json", "text.pdf: error: this is no page; a page is a text file"),
    ("build deck.yaml -o a.json", "name the folder that it stands in"),
    ("build large.json -o a.json", "this is no page but a quiz"),
    ("build notes -o nowhere/a.json", "there is no folder nowhere"),
    ("build notes -o folder.json", "is not a plain file"),
    ("build empty -o a.json", "there is no page in empty"),
    ("build notes -o text.apkg", "it is no Anki package that can be read"),
    ("export nowhere.json -o a.gift", "there is no such file or folder"),
    ("export text.apkg -o a.gift", "quizgen does not read files with this suffix"),
    ("import nowhere.gift -o a.json", "there is no such file or folder"),
    ("import notes -o a.json", "is a directory"),
    ("import notes/a.md -o a.json", "quizgen does not read files with this suffix"),
    ("import empty.gift -o a.json", "there is no question to import"),
    ("import text.json -o a.json", "text.json"),
    ("check large.json", "large.json"),
    ("facts q.json", "this is no page but a quiz"),
    ("facts nowhere", "there is no such file or folder"),
    ("check nowhere.json", "there is no such file or folder"),
    ("check q.json --log nowhere.sqlite", "there is no log at nowhere.sqlite"),
    ("check q.json --log notes", "the log cannot be opened"),
    ("check q.json --log notes/a.md", "notes/a.md is no log, and was left as it is"),
    ("take q.json --log notes/a.md", "notes/a.md is no log, and was left as it is"),
    ("take q.json --log q.json", "q.json is no log, and was left as it is"),
    ("stats --log notes/a.md", "notes/a.md is no log, and was left as it is"),
    ("stats --log nowhere", "there is no log at nowhere"),
    ("take nowhere.json", "there is no such file or folder"),
    ("take q.json --log nowhere/a.sqlite", "nowhere/a.sqlite: there is no folder nowhere; make it first"),
    ("take q.json --json nowhere/a.json", "there is no folder nowhere"),
    ("paper q.json -o a.html --items 200", "the set has"),
    ("paper q.json -o a.html --key nowhere/k.html", "there is no folder nowhere"),
    ("new fresh --pages nowhere", "there is no such file or folder"),
    ("review nowhere", "is no question set that can be reviewed"),
    ("review notes", "is no question set that can be reviewed"),
]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with a page, quizzes, and files that are not what they are called."""
    for name in ("notes", "empty", "folder.json"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes" / "a.md").write_bytes(PAGE)
    (tmp_path / "q.json").write_bytes(quiz_json.render(small()))
    (tmp_path / "link.json").symlink_to("q.json")
    (tmp_path / "q.gift").write_bytes(b"// my own remark\n" + gift.render(small()))
    (tmp_path / "empty.gift").write_bytes(b"")
    (tmp_path / "large.json").write_bytes(b" " * (SIZE_LIMIT + 1))
    for name in ("text.apkg", "text.json", "text.pdf", "deck.yaml"):
        (tmp_path / name).write_bytes(b"This is a text.\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def there(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def told(run, line):
    return run(*("" if word == "<nothing>" else word for word in line.split()))


@pytest.mark.parametrize(("line", "said"), WRONG_USAGE)
def test_wrong_usage_is_told_and_changes_nothing(run, place, line, said):
    before = there(place)
    result = told(run, line)
    assert result.code == 2
    *_, last = result.err.splitlines()
    assert last.startswith("Error: ")
    assert said in last
    assert there(place) == before


@pytest.mark.parametrize(("line", "said"), NOTHING_DONE)
def test_what_cannot_be_done_is_told_and_changes_nothing(run, place, line, said):
    before = there(place)
    result = told(run, line)
    assert result.code == 3
    errors = [text for text in result.err.splitlines() if "error: " in text]
    assert len(errors) <= 2
    assert any(said in text for text in errors)
    assert there(place) == before


def test_a_file_in_the_folder_that_is_read_is_no_page_the_next_time(run, place):
    for _ in range(2):
        assert run("build", "notes", "-o", "notes/x.json").code == 0
    assert {path.name for path in (place / "notes").iterdir()} == {"a.md", "x.json"}


def test_pages_that_are_known_already_are_built_by_any_number_of_processes(run, place):
    shutil.copytree(DECK / "pages", place / "more")
    for number in range(2):
        assert run("build", "more", "-o", f"{number}.json", "--jobs", "1000000000").code == 0
    assert Path("0.json").read_bytes() == Path("1.json").read_bytes()
