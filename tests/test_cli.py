"""The command line: exit codes, what stands on stderr, and that nothing is half done."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from pages_made import file_of
from shipped import DECK

import quizgen
import quizgen.build
import quizgen.formats
from quizgen.build import Built
from quizgen.cli import main
from quizgen.cli.commands import module
from quizgen.cli.exits import NOTHING_DONE
from quizgen.cli.overview import COMMANDS, whole
from quizgen.errors import QuizgenError
from quizgen.model import Deck, Diagnostic

PAGES = sorted((DECK / "pages").glob("*.md"))
WARNING = Diagnostic("b.md", 3, "odd", "something is odd")
NOTE = Diagnostic("b.md", 3, "gratuitous", "an item was left out", "note")


@pytest.fixture
def remarks(monkeypatch):
    """Makes the build give these remarks and nothing else."""

    def remarks(*said, pages=2):
        def built(_known, title, *_):
            return Built(Deck(title or "A page", ()), said, pages, 0, 0)

        monkeypatch.setattr(quizgen.build, "built", built)

    return remarks


@pytest.fixture
def decks(monkeypatch):
    """Catches what would be written, under any suffix but `.bad`, whose rendering fails."""
    caught = []

    @dataclass(frozen=True)
    class Catcher:
        fails: bool
        suffix: str = ""

        def render(self, deck):
            if self.fails:
                raise QuizgenError("it cannot be done", "do something else")
            caught.append(deck)
            return b"new"

        def pieces(self, deck):
            return (self.render(deck),)

        def losses(self, _deck):
            return ()

    monkeypatch.setattr(quizgen.formats, "format_for", lambda path: Catcher(path.suffix == ".bad"))
    return caught


def started(*arguments, **options):
    return subprocess.Popen([sys.executable, "-m", "quizgen", *map(str, arguments)], **options)


def on_a_terminal(*arguments, **environment):
    """What the program shows on a terminal."""
    ours, theirs = pty.openpty()
    env = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm-256color"} | environment
    process = started(*arguments, stderr=theirs, env=env)
    os.close(theirs)
    shown = b""
    while part := read_terminal(ours):
        shown += part
    os.close(ours)
    process.wait()
    return shown.decode()


def read_terminal(handle):
    try:
        return os.read(handle, 4096)
    except OSError:  # Linux says so when the other side is closed
        return b""


# Exit codes


def test_0_and_the_files_where_all_went_well(run, tmp_path):
    result = run("build", DECK, "-o", tmp_path / "a.json", "-o", tmp_path / "a.apkg")
    assert result.code == 0
    assert result.out == ""
    *_, summary, first, second = result.err.splitlines()
    assert re.fullmatch(r"6 pages, \d+ facts, \d+ items, \d+ remarks?(, \d+ notes?)?", summary)
    assert re.fullmatch(rf"wrote {re.escape(str(tmp_path))}/a\.json", first)
    assert re.fullmatch(rf"wrote {re.escape(str(tmp_path))}/a\.apkg", second)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.apkg", "a.json"]


def test_1_and_the_files_where_a_page_was_refused(run, tmp_path):
    broken = tmp_path / "broken.md"
    broken.write_text("no front matter")
    result = run("build", DECK, broken, "-o", tmp_path / "a.json")
    assert result.code == 1
    assert f"{broken}:1: error: " in result.err
    assert "\n6 pages, 1 refused, " in result.err
    assert (tmp_path / "a.json").exists()


def test_1_and_the_files_where_a_path_is_missing(run, tmp_path):
    result = run("build", PAGES[0], tmp_path / "missing.md", "-o", tmp_path / "a.json")
    assert result.code == 1
    assert f"{tmp_path}/missing.md: error: there is no such file or folder; check its name [unreadable]" in result.err
    assert (tmp_path / "a.json").exists()


@pytest.mark.parametrize(
    ("said", "options", "code"),
    [
        ((), (), 0),
        ((), ("--strict",), 0),
        ((NOTE,), ("--strict",), 0),
        ((WARNING,), (), 0),
        ((WARNING,), ("--strict",), 1),
        ((WARNING, NOTE), ("--strict",), 1),
    ],
)
@pytest.mark.usefixtures("decks")
def test_1_for_any_remark_but_notes_if_strict(run, remarks, said, options, code):
    remarks(*said)
    assert run("build", *PAGES[:2], "-o", "a.json", *options).code == code
    assert Path("a.json").read_bytes() == b"new"


@pytest.mark.parametrize(
    "arguments",
    [
        ("build",),
        ("build", DECK),
        ("build", "-o", "a.json"),
        ("build", DECK, "-o"),
        ("build", DECK, "-o", "a.json", "--no"),
        ("bild", DECK, "-o", "a.json"),
    ],
)
def test_2_for_wrong_usage(run, arguments, tmp_path):
    result = run(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert "Error: " in result.err
    assert "pytest" not in result.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["deck.xyz", "deck", "deck.json.gz"])
def test_2_for_an_unknown_format_before_any_work(run, monkeypatch, tmp_path, name):
    monkeypatch.setattr(quizgen.build, "build", lambda *_: pytest.fail("it went to work"))
    result = run("build", DECK, "-o", tmp_path / "a.json", "-o", tmp_path / name)
    assert result.code == 2
    assert ".apkg" in result.err
    assert ".json" in result.err
    assert list(tmp_path.iterdir()) == []


def test_3_where_there_is_no_page(run, tmp_path):
    (tmp_path / "README.md").write_text("# Not a page")
    result = run("build", tmp_path, "-o", tmp_path / "a.json")
    assert result.code == 3
    assert (
        result.err
        == f"error: there is no page in {tmp_path}; a page is a .md or .txt file that begins with front matter\n"
    )


def test_3_where_no_page_could_be_read(run, tmp_path):
    (tmp_path / "broken.md").write_bytes(b"---\nid: [\n---\n")
    old = tmp_path / "a.json"
    old.write_text("old")
    result = run("build", tmp_path, tmp_path / "missing", "-o", old)
    assert result.code == 3
    *lines, last = result.err.splitlines()
    assert list(dict.fromkeys(line.split(":")[0] for line in lines)) == [
        str(tmp_path / "broken.md"),
        str(tmp_path / "missing"),
    ]
    assert last == "error: no page could be read, so nothing was done; the lines above say why"
    assert old.read_text() == "old"


def test_3_where_the_folder_to_write_to_is_missing_before_any_work(run, monkeypatch, tmp_path):
    monkeypatch.setattr(quizgen.build, "build", lambda *_: pytest.fail("it went to work"))
    result = run("build", DECK, "-o", tmp_path / "no" / "a.json")
    assert result.code == 3
    assert result.err.startswith("error: ")
    assert "there is no folder" in result.err


def test_130_where_it_was_interrupted(tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(400):  # their remarks are more than a pipe holds, so the program waits for its reader
        (pages / f"{number}-{'x' * 150}.md").write_bytes(b"---\nquestion: What is a cell?\nanswer: A cell.\n---\n")
    old = tmp_path / "a.json"
    old.write_text("old")
    process = started("build", tmp_path, "-o", old, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=listen)
    assert process.stderr.read(1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in err
    assert old.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "pages"]


def listen():
    """Heeds SIGINT even where the tests run in a shell's background, which ignores it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


# All or nothing


def test_a_rendering_that_fails_leaves_every_file_as_it_was(run, decks, tmp_path):
    good, bad = tmp_path / "a.json", tmp_path / "a.bad"
    good.write_text("old")
    result = run("build", PAGES[0], "-o", good, "-o", bad)
    assert result.code == 3
    assert result.err.endswith("error: it cannot be done; do something else\n")
    assert len(decks) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert good.read_text() == "old"


# What is shown


def test_remarks_look_like_a_compilers_in_order(run, remarks, decks, tmp_path):
    remarks(WARNING, Diagnostic("a.md", 10, "late", "m"), Diagnostic("a.md", 9, "early", "m", "error"))
    result = run("build", *PAGES[:2], "-o", tmp_path / "a.json")
    assert result.err.splitlines() == [
        "a.md:9: error: m [early]",
        "a.md:10: warning: m [late]",
        "b.md:3: warning: something is odd [odd]",
        "2 pages, 0 facts, 0 items, 3 remarks",
        f"wrote {tmp_path}/a.json",
    ]
    assert len(decks) == 1


def test_one_of_a_thing_is_counted_in_the_singular(run, remarks, decks, tmp_path):
    remarks(WARNING, pages=1)
    assert "\n1 page, 0 facts, 0 items, 1 remark\n" in run("build", PAGES[0], "-o", tmp_path / "a.json").err
    assert len(decks) == 1


def test_nothing_in_a_page_can_command_the_terminal(run, remarks, decks, tmp_path):
    remarks(
        Diagnostic("a\x1b[2J\udcff.md", 1, "odd", "see \x1b]0;x\x07\r\u202eexe\u2028 [bold]Na⁺[/bold] می\u200cخواهم")
    )
    line = run("build", *PAGES[:2], "-o", tmp_path / "a.json").err.splitlines()[0]
    assert line == (
        r"a\x1b[2J\udcff.md:1: warning: see \x1b]0;x\x07\r\u202eexe\u2028 [bold]Na⁺[/bold] می" "\u200cخواهم [odd]"
    )
    assert len(decks) == 1


def test_the_real_pages_give_no_escape_in_a_pipe(tmp_path):
    process = started("build", *PAGES, tmp_path / "no", "-o", tmp_path / "a.json", stderr=subprocess.PIPE)
    _, err = process.communicate()
    assert process.returncode == 1
    assert b"\x1b" not in err
    assert b"Traceback" not in err


def test_colour_is_for_a_terminal_and_those_who_want_it(tmp_path):
    arguments = ("build", tmp_path / "no", "-o", tmp_path / "a.json")
    assert "\x1b[31m\x1b[1merror:" in on_a_terminal(*arguments)
    assert "\x1b" not in on_a_terminal(*arguments, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(*arguments, TERM="dumb")


def test_long_work_shows_a_bar_on_a_terminal_and_none_in_a_pipe(tmp_path):
    for number in range(60):
        (tmp_path / f"{number}.md").write_bytes(b"---\nid: [\n---\n")
    arguments = ("build", tmp_path, "-o", tmp_path / "a.json")
    assert "Reading pages" in on_a_terminal(*arguments)
    _, err = started(*arguments, stderr=subprocess.PIPE).communicate()
    assert b"Reading pages" not in err
    assert b"nothing was done" in err


# The deck's title


@pytest.mark.parametrize(
    ("arguments", "title"),
    [
        ([DECK], "Sodium-potassium pump"),
        ([DECK / "pages"], "Sodium-potassium pump"),
        (PAGES[:2], "Sodium-potassium pump"),
        ([DECK, "--title", "My deck"], "My deck"),
        ([PAGES[-1]], "What is the sodium-potassium pump and how does it work?"),
    ],
)
def test_the_title_is_what_was_said_or_what_the_pages_are_about(run, decks, arguments, title):
    assert run("build", *arguments, "-o", "a.json").code == 0
    assert [deck.title for deck in decks] == [title]


@pytest.mark.parametrize(
    ("folder", "title"),
    [("exam_2", "Exam 2"), ("Year 1", "Year 1"), ("été", "Été"), ("a.b+(c", "A.b+(c"), ("---", "A page")],
)
def test_a_folder_that_the_pages_do_not_speak_of_is_made_readable(run, remarks, decks, folder, title):
    remarks()
    Path(folder).mkdir()
    Path(folder, "a.md").write_bytes(b"---\n")
    assert run("build", "./" + folder, "-o", "a.json").code == 0
    assert [deck.title for deck in decks] == [title]


# The rest


def test_the_version(run):
    assert run("--version") == (0, f"quizgen {quizgen.__version__}\n", "")


@pytest.mark.parametrize("arguments", [("--help",), ("build", "--help"), ("build", "-h")])
def test_the_help_has_examples_and_the_exit_codes(run, arguments):
    result = run(*arguments)
    assert result.code == 0
    assert "  quizgen build decks/sodium-potassium-pump -o pump.apkg -o pump.json\n" in result.out
    assert "  3    nothing could be done\n" in result.out


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_names_values_plainly_and_only_its_own_exit_codes(run, command):
    told = run(command, "--help").out
    assert not re.search(r" <\w", told)
    assert "default: (" not in told
    assert told.count("--strict") != 1


def test_help_and_version_load_nothing_slow():
    slow = {"typer", "typing", "dataclasses", "yaml", "markdown_it", "genanki", "orjson", "rich", "pint", "ftfy"}
    code = f"import sys, quizgen.cli; print({slow} & {{*sys.modules}})"
    assert subprocess.check_output([sys.executable, "-c", code]) == b"set()\n"


@pytest.mark.parametrize("buffering", [{}, {"PYTHONUNBUFFERED": "1"}])
@pytest.mark.parametrize(
    ("arguments", "stream"), [(("--help",), "stdout"), (("build", DECK, "-o", "a.json"), "stderr")]
)
def test_a_reader_that_has_gone_is_no_error(tmp_path, arguments, stream, buffering):
    reader, writer = os.pipe()
    os.close(reader)
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | {stream: writer}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"} | buffering
    process = started(*arguments, cwd=tmp_path, env=environment, **streams)
    os.close(writer)
    out, err = process.communicate()
    assert (process.returncode, out or b"", err or b"") == (0, b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == ([] if stream == "stdout" else ["a.json"])


def test_a_page_that_refuses_its_question_gives_an_empty_deck_and_a_remark(run, tmp_path):
    (tmp_path / "r.md").write_bytes(file_of("I'm sorry, but I don't have information on that topic."))
    result = run("build", "r.md", "-o", "r.json")
    assert result.code == 0
    assert "[unanswered]" in result.err
    assert json.loads((tmp_path / "r.json").read_bytes())["items"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows any bytes in a file's name")
def test_a_file_whose_name_is_not_utf8_builds_like_any_other(run, tmp_path):
    page = file_of("A catalyst is a substance that speeds up a chemical reaction.").replace(b'id: "1"\n', b"")
    (tmp_path / "u").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path / "u") + b"/k\xff.md")).write_bytes(page)
    result = run("build", "u", "-o", "u.json", "-o", "u.apkg")
    assert result.code == 0
    assert json.loads((tmp_path / "u.json").read_bytes())["items"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_stdout_is_told_in_one_line():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "quizgen", "--version"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == NOTHING_DONE
    assert len(done.stderr.decode().splitlines()) == 1


@pytest.mark.parametrize("twice", [("a.json", "a.json"), ("a.json", "./a.json"), ("a.json", "link.json")])
def test_a_file_that_is_named_twice_is_wrong_usage(run, tmp_path, twice):
    (tmp_path / "link.json").symlink_to("a.json")
    result = run("build", PAGES[0], "-o", twice[0], "-o", twice[1])
    assert result.code == 2
    assert "twice" in result.err
    assert not (tmp_path / "a.json").exists()


def test_the_overview_is_what_typer_would_say():
    shown = subprocess.check_output([sys.executable, "-m", "quizgen", "--show-completion", "--help"], text=True)
    assert shown.split() == whole().split()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_overview_says_what_each_command_says(name):
    found = module(name)
    about = getattr(found, found.__name__.rpartition(".")[2]).__doc__
    assert about.splitlines()[0] == COMMANDS[name]


def test_a_file_that_a_bug_does_not_find_is_no_missing_folder(monkeypatch, tmp_path):
    def fault(_known, *_):
        return (tmp_path / "a file of quizgen's own").read_bytes()

    monkeypatch.setattr(quizgen.build, "built", fault)
    monkeypatch.setattr(sys, "argv", ["quizgen", "build", str(PAGES[0]), "-o", str(tmp_path / "a.json")])
    with pytest.raises(FileNotFoundError):
        main()
