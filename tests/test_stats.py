"""`quizgen stats`: plots in the terminal, a page for the browser, parameters of one's own."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from fsrs import Scheduler

from quizgen.cli.memories import parameters_of, parameters_path
from quizgen.errors import QuizgenError
from quizgen.log import Log
from quizgen.study.fitting import FEWEST, fitted, parsed, told
from quizgen.study.journal import Entry
from quizgen.study.marking.judged import Slip

NOW = dt.datetime.now(dt.UTC)


def entry(number, verdict="wrong", days=0, item="item <1>", deed="answer"):
    slips = (Slip("K⁺", "<b>Na⁺</b>"),) if verdict == "wrong" else ()
    at = NOW - dt.timedelta(days=days)
    return Entry(at, "s", number, item, deed, verdict=verdict, wanted="K⁺", slips=slips, note="<i>odd</i>")


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "log"
    with Log(path) as opened:
        for number, days in enumerate((40, 30, 20, 10, 5)):
            opened.add(entry(number, "right" if days == 10 else "wrong", days))
        opened.add(entry(9, deed="flag"))
    return path


def stats(*arguments):
    command = [sys.executable, "-m", "quizgen", "stats", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_plots(log):
    done = stats("--log", log)
    assert (done.returncode, done.stderr) == (
        0,
        "name the quiz or question set to see its questions: quizgen stats DECK\n",
    )
    told = ("5 answers to 1 items, 20 % right", "young", "today: 1", "4 of 5 wrong    K⁺", "<b>Na⁺</b> for K⁺  4 times")
    assert [line for line in told if line not in done.stdout] == []
    assert max(map(len, done.stdout.splitlines())) <= 60


@pytest.mark.parametrize("columns", [40, 50, 60, 200])
def test_nothing_is_wider_than_the_terminal(log, columns, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(columns))
    out = stats("--log", log).stdout
    assert max(map(len, out.splitlines())) <= min(columns, 60)
    weeks = 26 if columns >= 60 else (columns - 6) // 2
    assert f"Answers a day, {weeks} weeks" in out


def test_what_will_be_due_has_dates(log):
    out = stats("--log", log).stdout
    (dates,) = [line for line in out.splitlines() if line.split() == line.split()[:2] and line.count("-") == 4]
    first, last = map(dt.date.fromisoformat, dates.split())
    assert last - first == dt.timedelta(days=27)


def test_without_answers_it_says_how_to_make_some(tmp_path, monkeypatch):
    Log(tmp_path / "log").__enter__().__exit__(None, None, None)
    for arguments in (["--log", tmp_path / "log"], []):
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "nothing"))
        monkeypatch.setenv("HOME", str(tmp_path))
        done = stats(*arguments)
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr == "error: no answers yet; take a quiz first: quizgen take PATH\n"


def test_the_page_stands_alone_and_escapes_what_it_shows(log, tmp_path):
    assert stats("--log", log, "--html", tmp_path / "page.html").returncode == 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")

    class Reader(HTMLParser):
        tags: list[str] = []  # noqa: RUF012
        texts: list[str] = []  # noqa: RUF012

        def handle_starttag(self, tag, attrs):
            self.tags.append(tag)
            assert not {"src", "href", "onclick"} & {name for name, _ in attrs}

        def handle_data(self, data):
            self.texts.append(data)

    reader = Reader()
    reader.feed(page)
    assert reader.tags.count("svg") == 3
    assert not {"script", "link", "img", "b", "i"} & set(reader.tags)
    assert "<b>Na⁺</b> for K⁺" in reader.texts
    assert "<i>odd</i>" in reader.texts


def test_without_a_log_there_is_nothing_to_show(tmp_path):
    done = stats("--log", tmp_path / "none")
    assert done.returncode == 3
    assert "take a quiz first" in done.stderr
    assert not (tmp_path / "none").exists()


def test_too_few_answers_are_not_fitted(log):
    done = stats("--log", log, "--fit")
    assert done.returncode == 3
    assert "too few to fit" in done.stderr


def test_fitting_needs_the_optimizer():
    answers = [entry(n, "right", item=str(n % 50), days=600 - n) for n in range(FEWEST)]
    try:
        import torch  # noqa: F401, PLC0415
    except ImportError:
        with pytest.raises(QuizgenError, match="optimizer is not installed"):
            fitted(answers)
    else:
        assert len(fitted(answers)) == 21


def test_parameters_of_ones_own_lie_beside_the_log(tmp_path):
    own = tuple(Scheduler().parameters)
    assert parameters_of(tmp_path / "log") == ()
    parameters_path(tmp_path / "log").write_bytes(told(own))
    assert parameters_of(tmp_path / "log") == own


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[1]", '{"parameters": [1, 2]}', '{"parameters": "x"}', json.dumps({"parameters": [True] * 21})],
)
def test_what_holds_no_parameters_is_told(content):
    with pytest.raises(QuizgenError, match="quizgen stats --fit"):
        parsed(content.encode(), "file")
