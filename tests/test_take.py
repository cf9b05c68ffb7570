"""`quizgen take` in a pipe: one line of input for each question, and what comes of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from formats.decks import small

from quizgen.formats import quiz_json
from quizgen.log import Log
from quizgen.study.showing import rights

RIGHT = ["3; 2; 10", "3 Na+", "Na+, K+", "-70 mV", "ATP binds, Na+ leaves, K+ enters", "{match}", "ATP", "false"]


@pytest.fixture
def quiz(tmp_path):
    """The quiz with one item of each type, as a file of anybody's making: with fields nobody knows."""
    told = json.loads(quiz_json.render(small()))
    told["made_by"] = {"name": "somebody"}
    for item in told["items"]:
        item["difficulty"] = 0.4
    path = tmp_path / "quiz.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


@pytest.fixture
def take(tmp_path, quiz):
    def take(*arguments, lines=(), path=quiz, log=tmp_path / "log"):
        command = [sys.executable, "-m", "quizgen", "take", str(path), "--log", str(log), *map(str, arguments)]
        given = "\n".join(lines) + ("\n" if lines else "")
        env = os.environ | {"PYTHONIOENCODING": "utf-8"}
        return subprocess.run(command, input=given.encode(), capture_output=True, check=False, env=env)

    return take


def right_lines():
    (item,) = [item for item in small().items if item.id == "item-6"]
    pairs = " ".join(
        f"{number}{'ab'[rights(item).index(right)]}" for number, (_, right) in enumerate(item.body.pairs, 1)
    )
    return [pairs if line == "{match}" else line for line in RIGHT]


def test_every_type_answered_right(take, tmp_path):
    done = take("--in-order", "--json", tmp_path / "r.json", lines=right_lines())
    assert (done.returncode, done.stderr) == (0, b"")
    out = done.stdout.decode()
    assert out.splitlines()[-1] == "Score: 8 of 8 right (100 %)"
    assert [line for line in out.splitlines() if line in ("right", "wrong")] == ["right"] * 8
    told = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert told["score"] == 1
    assert [answer["item"] for answer in told["answers"]] == [f"item-{number}" for number in range(1, 9)]
    assert {answer["verdict"] for answer in told["answers"]} == {"right"}
    assert [answer["typed"] for answer in told["answers"]] == right_lines()


def test_an_empty_line_skips_and_the_end_of_input_skips_the_rest(take, tmp_path):
    done = take("--in-order", "--json", tmp_path / "r.json", lines=["", "3 Na+"])
    assert done.stdout.decode().splitlines()[-1] == "Score: 1 of 8 right (12 %), 7 skipped"
    told = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [answer["verdict"] for answer in told["answers"]] == ["skipped", "right", *["skipped"] * 6]


def test_no_input_at_all(take):
    assert take().stdout.decode().splitlines()[-1] == "Score: 0 of 8 right (0 %), 8 skipped"


def test_a_wrong_answer_is_told_with_its_reason(take):
    out = take("--in-order", "--types", "choice", lines=["2 Na+"]).stdout.decode()
    assert "wrong: the answer is 3 Na+" in out
    assert "That is the number of potassium ions." in out
    assert (
        "“The pump moves 3 Na+ ions out and 2 K+ ions in.” (Sodium-potassium pump › Transport › Ionic Balance)" in out
    )


def test_in_an_exam_all_is_told_at_the_end(take):
    out = take("--in-order", "--exam", "--types", "choice,truefalse", lines=["2 Na+", "false"]).stdout.decode()
    assert out.index("wrong: the answer") > out.index("2/2")
    assert out.splitlines()[-1] == "Score: 1 of 2 right (50 %)"


def test_a_seed_gives_one_order_and_count_cuts_it(take):
    lines = ["a", "a", "a"]
    one, other = (take("--seed", 5, "--count", 3, lines=lines).stdout for _ in range(2))
    assert one == other
    assert b"3/3" in one
    assert one != take("--seed", 6, "--count", 3, lines=lines).stdout


def test_the_answers_are_in_the_log(take, tmp_path):
    take("--in-order", "--count", 2, lines=["3; 2; 10", "2 Na+"])
    with Log(tmp_path / "log") as log:
        entries = log.entries()
    assert [(e.item, e.deck, e.verdict, e.given) for e in entries] == [
        ("item-1", "Sodium-potassium pump", "right", "3; 2; 10"),
        ("item-2", "Sodium-potassium pump", "wrong", "2 Na+"),
    ]


def test_a_script_gets_the_same_quiz_on_every_visit(take):
    first = take("--in-order", lines=right_lines())
    assert take("--in-order", lines=right_lines()).stdout == first.stdout


def test_what_was_answered_today_is_not_due(take):
    take("--in-order", lines=right_lines())
    done = take("--due", lines=right_lines())
    assert b"nothing is due until" in done.stderr
    assert (done.returncode, done.stdout) == (0, b"")


def test_new_questions_beyond_the_days_number_are_told(take, tmp_path):
    deck = small()
    (item,) = [item for item in deck.items if item.id == "item-7"]
    (source, *_) = item.sources
    many = tuple(
        replace(item, id=f"i{n}", fact=replace(item.fact, id=f"f{n}"), sources=(replace(source, quote=f"Fact {n}."),))
        for n in range(23)
    )
    (tmp_path / "many.json").write_bytes(quiz_json.render(replace(deck, items=many)))
    done = take("--due", path=tmp_path / "many.json")
    assert done.stderr.decode() == "20 new questions a day; 3 more wait: --new N for more\n"
    assert done.stdout.decode().splitlines()[-1].startswith("Score: 0 of 20 right")
    more = take("--new", 22, path=tmp_path / "many.json")
    assert more.stderr.decode() == "22 new questions a day; 1 more wait: --new N for more\n"
    assert b"Score: 0 of 22 right" in more.stdout
    assert take("--new", 23, path=tmp_path / "many.json").stderr == b""
    none = take("--new", 0, "--json", tmp_path / "r.json", path=tmp_path / "many.json")
    assert (none.stdout, none.stderr) == (b"", b"0 new questions a day; 23 more wait: --new N for more\n")
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["answers"] == []


def test_all_types_are_all(take):
    assert b"Score: 0 of 8 right" in take("--types", "all").stdout


def test_a_page_a_folder_and_a_set_can_be_taken(take):
    deck = Path(__file__).resolve().parents[1] / "decks" / "sodium-potassium-pump"
    for path in (deck, deck / "pages", next((deck / "pages").glob("*.md"))):
        done = take("--count", 2, path=path)
        assert done.returncode == 0
        assert done.stdout.decode().splitlines()[-1] == "Score: 0 of 2 right (0 %), 2 skipped"
        assert b"warning" not in done.stderr or path.is_file()


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["--types", "essay"], 2, "there is no type 'essay'"),
        (["--in-order", "--seed", "4"], 2, "name one of --in-order and --seed"),
        (["--all", "--new", "4"], 2, "name one of --all and --new"),
        (["--time", "soon"], 2, "soon is no time"),
        (["--time", "0m"], 2, "is no time"),
        (["--count", "0"], 2, "count"),
        (["--json", "/nowhere/at/all.json"], 3, "there is no folder"),
        (["--log", "/dev/null/log"], 3, "there is no folder"),
    ],
)
def test_wrong_usage_is_told(take, arguments, code, told):
    done = take(*arguments)
    assert done.returncode == code
    assert told in done.stderr.decode().replace("\n", " ")
    assert b"Traceback" not in done.stderr


def test_a_file_that_is_no_quiz_is_refused(take, tmp_path):
    (tmp_path / "no.json").write_text("[]")
    done = take(path=tmp_path / "no.json")
    assert (done.returncode, done.stdout) == (3, b"")
    assert take(path=tmp_path / "missing.json").returncode == 3


def test_bytes_that_are_no_text_are_an_answer_like_any_other(quiz, tmp_path):
    command = [sys.executable, "-m", "quizgen", "take", quiz, "--log", tmp_path / "log", "--types", "short"]
    done = subprocess.run(command, input=b"\xff\xfe\n", capture_output=True, check=False)
    assert done.returncode == 0
    assert b"wrong" in done.stdout


def test_time_is_up(take):
    out = take("--time", "0.001s", lines=right_lines()).stdout.decode()
    assert "Time is up." in out
    assert "8 skipped" in out
