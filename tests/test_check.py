"""`quizgen check`: what it prints, its exit codes, and what --fix writes."""

from __future__ import annotations

import json
import os

from shipped import DECK

SOURCE = {"page": "1", "title": "", "url": "", "section": [], "quote": "A page says so."}


def item(name, stem, *options):
    """A choice; the first option is the key unless one begins with a star."""
    starred = any(option.startswith("*") for option in options)
    told = [
        {"text": one.removeprefix("*"), "correct": one.startswith("*") or (not starred and not at), "why": "", "x": at}
        for at, one in enumerate(options)
    ]
    fact = {"id": name, "kind": "term"}
    return {
        "id": name,
        "type": "choice",
        "fact": fact,
        "stem": stem,
        "options": told,
        "explanation": "",
        "sources": [SOURCE],
        "tags": [],
    }


def write(path, *items, **more):
    quiz = {"format": "quizgen-quiz", "version": 1, "title": "t", "language": "en", **more, "items": list(items)}
    path.write_text(json.dumps(quiz), encoding="utf-8")


GOOD = item("good", "Which planet is the largest?", "Mars", "*Jupiter", "Venus")
NUMBERS = item("numbers", "What is 6 x 7?", "48", "*42", "54")
NEGATIVE = item("negative", "Which planet is NOT small?", "Mars", "*Jupiter", "Venus")


def test_no_flaw(run, tmp_path):
    write(tmp_path / "quiz.json", GOOD)
    done = run("check", "quiz.json")
    assert (done.code, done.out, done.err) == (0, "", "1 item, 0 remarks\n")


def test_a_line_says_file_item_flaw_code_and_what_to_do(run, tmp_path):
    write(tmp_path / "quiz.json", GOOD, NEGATIVE)
    done = run("check", "quiz.json")
    assert done.code == 1
    assert (
        done.out
        == "quiz.json:negative: negative stem [negative-stem]: “NOT” makes the stem negative: ask for what is so\n"
    )


def test_json_on_stdout(run, tmp_path):
    write(tmp_path / "quiz.json", NEGATIVE)
    done = run("check", "--json", "quiz.json")
    (remark,) = json.loads(done.out)["remarks"]
    assert remark == {"file": "quiz.json", "item": "negative", "code": "negative-stem", "message": remark["message"]}
    assert run("check", "--json", "quiz.json").out == done.out


def test_json_of_a_clean_set_is_an_empty_list(run, tmp_path):
    write(tmp_path / "quiz.json", GOOD)
    done = run("check", "quiz.json", "--json")
    assert (done.code, json.loads(done.out)) == (0, {"remarks": []})


def test_what_is_no_json_gets_one_line(run, tmp_path):
    (tmp_path / "quiz.json").write_text("{", encoding="utf-8")
    done = run("check", "quiz.json")
    assert done.code == 3
    assert done.err.splitlines()[0].startswith("error: quiz.json:1: this is not JSON")
    assert "Traceback" not in done.err


def test_a_bad_file_among_good_ones(run, tmp_path):
    (tmp_path / "bad.json").write_text("[]", encoding="utf-8")
    write(tmp_path / "good.json", GOOD)
    done = run("check", "bad.json", "good.json", "missing.json")
    assert done.code == 1
    assert done.out == ""
    assert [line.split(":")[0] for line in done.err.splitlines()] == ["error", "missing.json", "1 item, 0 remarks"]


def test_an_item_that_breaks_the_schema_gets_a_line_for_each_fault(run, tmp_path):
    write(tmp_path / "quiz.json", {"id": "bad", "type": "choice"}, NEGATIVE)
    done = run("check", "quiz.json")
    lines = done.out.splitlines()
    assert done.code == 1
    lacks = '"fact", "sources", "explanation", "tags", "stem", "options"'
    assert lines[:-1] == [f"quiz.json:1: error: item bad: lacks {lacks}; add them [schema]"]
    assert lines[-1].startswith("quiz.json:negative: ")


def test_several_right_options_are_a_flaw_and_no_fault_of_the_file(run, tmp_path):
    write(tmp_path / "quiz.json", item("a", "Which planet is large?", "*Jupiter", "*Saturn", "Mars"))
    done = run("check", "quiz.json")
    assert [line.split("[")[1].split("]")[0] for line in done.out.splitlines()] == ["more-than-one-right"]


def test_an_unknown_suffix(run, tmp_path):
    (tmp_path / "quiz.odt").write_bytes(b"x")
    done = run("check", "quiz.odt")
    assert done.code == 3
    assert "does not read files with this suffix" in done.err


def test_nothing_to_check_in_an_empty_folder(run, tmp_path):
    (tmp_path / "empty").mkdir()
    assert run("check", "empty").code == 3


def test_the_shipped_set_has_no_flaw(run):
    done = run("check", DECK)
    assert (done.code, done.out) == (0, "")


def test_fix_mends_what_is_sure_and_says_so(run, tmp_path):
    write(tmp_path / "quiz.json", GOOD, NUMBERS, NEGATIVE, mine="kept")
    done = run("check", "quiz.json", "--fix")
    assert done.code == 1
    assert done.out.startswith("quiz.json:negative: ")
    assert done.err.splitlines() == [
        "quiz.json:numbers: put the numbers in order",
        "wrote quiz.json",
        "3 items, 1 remark",
    ]
    quiz = json.loads((tmp_path / "quiz.json").read_text(encoding="utf-8"))
    assert quiz["mine"] == "kept"
    assert quiz["items"][0] == GOOD
    assert [option["text"] for option in quiz["items"][1]["options"]] == ["42", "48", "54"]
    assert [option["x"] for option in quiz["items"][1]["options"]] == [1, 0, 2]
    assert quiz["items"][2] == NEGATIVE


def test_fix_leaves_a_file_alone_where_nothing_is_sure(run, tmp_path):
    write(tmp_path / "quiz.json", GOOD, NEGATIVE)
    before = (tmp_path / "quiz.json").read_bytes()
    assert run("check", "quiz.json", "--fix").code == 1
    assert (tmp_path / "quiz.json").read_bytes() == before


def test_fix_twice_is_fix_once(run, tmp_path):
    write(tmp_path / "quiz.json", NUMBERS)
    assert run("check", "quiz.json", "--fix").code == 0
    once = (tmp_path / "quiz.json").read_bytes()
    assert run("check", "quiz.json", "--fix").err == "1 item, 0 remarks\n"
    assert (tmp_path / "quiz.json").read_bytes() == once


def test_fix_writes_nothing_where_it_may_not(run, tmp_path, monkeypatch):
    write(tmp_path / "quiz.json", NUMBERS)
    before = (tmp_path / "quiz.json").read_bytes()
    monkeypatch.setattr("quizgen.files.writing.os.access", lambda _, mode, **__: mode != os.W_OK)
    done = run("check", "quiz.json", "--fix")
    assert done.code == 3
    assert "write-protected" in done.err
    assert (tmp_path / "quiz.json").read_bytes() == before


def test_fix_on_pages_says_that_it_cannot(run):
    done = run("check", DECK, "--fix")
    assert done.code == 0
    assert "--fix leaves them as they are" in done.err
