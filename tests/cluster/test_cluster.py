"""`quizgen build --cluster`: real workers, some of them killed, and the bytes of one machine."""

from __future__ import annotations

import io
import logging
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import dask
import fsspec
import pytest
from distributed import Client, LocalCluster
from pages_made import file_of

from quizgen.cluster import places
from quizgen.cluster import run as driver
from quizgen.cluster.find import Block, find, load
from quizgen.cluster.make import Part, make
from quizgen.cluster.parts import part_of
from quizgen.cluster.scratch import STALE, scratch
from quizgen.errors import QuizgenError
from quizgen.items.selection import USUAL, Selection
from quizgen.pages import read_page

SUBJECTS = ("Biology", "Physics & optics", "")
PAGES = 27
QUIET = {"dashboard_address": ":0", "silence_logs": logging.CRITICAL, "threads_per_worker": 1}


@pytest.fixture(scope="module")
def cluster():
    """The address of a cluster of two processes."""
    with LocalCluster(n_workers=2, **QUIET) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def notes(tmp_path):
    """Pages of three subjects in two folders, some of which state the same or contradict each other."""
    for number in range(PAGES):
        said = (
            f"The resting potential of cell {number // 6} is -{number % 4 + 60} mV. "
            f"A pump number {number} is a protein that moves ions. The valve {number % 5} consists of two flaps."
        )
        folder = tmp_path / "notes" / ("first", "second-part")[number % 2]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:02}.md").write_bytes(
            file_of(said, f"What of {number}?", f"pump number {number}", id=str(number), subject=SUBJECTS[number % 3])
        )
    (tmp_path / "notes" / "first" / "README.md").write_text("# No page\n")
    return tmp_path / "notes"


def alone(run, notes, tmp_path, suffix):
    """What one machine gives for the pages of each subject, by the partitions' names."""
    decks = {}
    for number, subject in enumerate(SUBJECTS):
        paths = sorted(path.relative_to(tmp_path) for path in notes.rglob("[0-9]*.md") if int(path.stem) % 3 == number)
        title = subject or "What of 2?"
        code, _, err = run("build", *paths, "-o", f"alone{number}{suffix}", "--title", title, "--no-cache")
        assert code == 0, err
        decks[part(subject)] = (tmp_path / f"alone{number}{suffix}").read_bytes()
    return decks


@pytest.fixture
def hurried(monkeypatch):
    """No cluster is waited for."""
    monkeypatch.setattr("quizgen.cluster.run.PATIENCE", 1)


def part(subject):
    page, _ = read_page(file_of("A pump is a protein.", subject=subject), "a.md")
    assert page is not None
    return part_of(page, "subject")


def written(folder, suffix):
    return {path.name.removesuffix(suffix): path.read_bytes() for path in folder.iterdir()}


def test_names_are_fit_for_files_and_subjects_that_differ_in_signs_alone_are_one():
    subjects = ("Physics & optics", "physics: Optics", "../../etc", "C++", " ", "." * 300)
    assert list(map(part, subjects)) == ["physics-optics", "physics-optics", "etc", "c++", "other", "other"]
    assert len(part("a" * 300)) < 100


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "out/all.json"], "{subject}"),
        ([], "{subject}"),
        (["-o", "out/{subject}.json", "-o", "out/{folder}.json"], "{subject}"),
        (["-o", "out/{subject}/{subject}.json"], "{subject}"),
        (["-o", "out/{subject}/deck.json"], "{subject}"),
        (["-o", "out/{subject}.docx"], ".apkg"),
        (["-o", "s3://out/{subject}.docx"], ".apkg"),
        (["-o", "out/{subject}.json", "--title", "All"], "--title"),
        (["-o", "out/{subject}.json", "--plan"], "--plan"),
    ],
)
def test_wrong_usage_is_told_before_any_work(run, notes, arguments, said):
    (notes.parent / "out").mkdir()
    code, _, err = run("build", "notes", *arguments, "--cluster", "local")
    assert code == 2
    assert said in err


@pytest.mark.parametrize(
    ("path", "address", "said"),
    [
        ("nothing", "local", "no page was found"),
        ("memory://nothing", "local", "no page was found"),
        ("nobody://nothing", "local", "nobody"),
        ("notes", "tcp://127.0.0.1:1", "no cluster answers"),
        ("notes", "nonsense://", "no cluster answers"),
    ],
)
@pytest.mark.usefixtures("hurried")
def test_what_cannot_be_reached_is_told(run, notes, path, address, said):
    code, _, err = run("build", path, "-o", "{subject}.json", "--cluster", address)
    assert (code, "Traceback" in err) == (3, False)
    assert said in err
    assert [path.name for path in notes.parent.iterdir()] == ["notes"]


def test_without_the_extra_it_is_named(run, notes, monkeypatch):
    monkeypatch.setitem(sys.modules, "fsspec", None)
    for module in [name for name in sys.modules if name.startswith("quizgen.cluster")]:
        monkeypatch.delitem(sys.modules, module)
    code, _, err = run("build", notes, "-o", "{subject}.json", "--cluster", "local")
    assert code == 3
    assert "quizgen[cluster]" in err


@pytest.mark.parametrize("suffix", [".json", ".apkg"])
def test_each_deck_has_the_bytes_that_one_machine_gives(run, notes, cluster, tmp_path, suffix):
    (tmp_path / "out").mkdir()
    target = f"out/{{subject}}{suffix}"
    assert run("build", "notes", "-o", target, "--cluster", cluster).code == 0
    first = written(tmp_path / "out", suffix)
    assert first == alone(run, notes, tmp_path, suffix)
    assert run("build", "notes", "-o", target, "--cluster", cluster).code == 0
    assert written(tmp_path / "out", suffix) == first  # and a package that is there already is its own history


def test_a_deck_for_each_folder_is_called_as_one_machine_calls_it(run, notes, cluster, tmp_path):
    (tmp_path / "out").mkdir()
    assert run("build", notes, "-o", "out/{folder}.json", "--cluster", cluster).code == 0
    for name in ("first", "second-part"):
        run("build", notes / name, "-o", "alone.json")
        assert (tmp_path / "out" / f"{name}.json").read_bytes() == (tmp_path / "alone.json").read_bytes()


def test_pages_that_cannot_be_read_are_told_and_the_rest_is_built(run, notes, cluster, tmp_path):
    (tmp_path / "out").mkdir()
    (notes / "first" / "broken.md").write_bytes(b"---\nid: 1\n---\n")
    code, _, err = run("build", "notes", "gone.md", "-o", "out/{subject}.json", "--cluster", cluster)
    assert code == 1
    assert "notes/first/broken.md:" in err
    assert "gone.md: error: there is no such file" in err
    assert set(written(tmp_path / "out", ".json")) == {"biology", "physics-optics", "other"}


def test_an_archive_and_memory_are_read_and_written_like_a_folder(run, notes, tmp_path):
    (tmp_path / "out").mkdir()
    store = fsspec.filesystem("memory")
    with zipfile.ZipFile(tmp_path / "notes.zip", "w") as archive:
        for path in sorted(notes.rglob("*.md")):
            archive.write(path, path.relative_to(tmp_path))
            store.pipe_file(f"/{path.relative_to(tmp_path)}", path.read_bytes())
    store.pipe_file("/notes/.hidden/1.md", b"---\n---\n")
    expected = alone(run, notes, tmp_path, ".json")
    with LocalCluster(n_workers=1, processes=False, **QUIET) as threads:
        there = threads.scheduler_address
        assert run("build", "memory://notes", "-o", "memory://out/{subject}.json", "--cluster", there).code == 0
        for url in (f"zip://notes::file://{tmp_path}/notes.zip", f"zip://::file://{tmp_path}/notes.zip"):
            assert run("build", url, "-o", "out/{subject}.json", "--cluster", there).code == 0
            assert written(tmp_path / "out", ".json") == expected
    assert {Path(name).stem: store.cat_file(name) for name in store.find("/out")} == expected


def test_a_task_that_runs_again_changes_nothing(notes, tmp_path):
    found, _ = places.pages_at([str(notes)])
    once, again = (find(Block(0, found), "subject", str(tmp_path), USUAL) for _ in range(2))
    assert once == again
    assert len(list(tmp_path.glob("*.bucket"))) == 1
    assert sorted(number for piece in once.pieces.values() for number, _ in load(piece)) == list(range(PAGES))
    for piece in once.pieces.values():
        with pytest.raises(QuizgenError, match="damaged"):
            load(replace(piece, end=piece.end - 1))
        with pytest.raises(QuizgenError, match="not there"):
            load(replace(piece, url=f"{piece.url}s"))
    bucket = [Part(name, (piece,)) for name, piece in once.pieces.items()]
    decks = []
    for _ in range(2):
        make(bucket, "subject", Selection(), lambda deck, part: decks.append((part, deck)) or ())
    assert decks[:3] == decks[3:]


def test_workers_that_are_killed_in_the_middle_lose_and_double_nothing(run, notes, tmp_path):
    """One while facts are found and one while decks are made; what they had done may have to be done again."""
    (tmp_path / "out").mkdir()
    expected = alone(run, notes, tmp_path, ".json")
    killed: list[str] = []
    with LocalCluster(n_workers=2, **QUIET) as two, Client(two) as client:
        over = threading.Event()

        def kill(when):
            while not over.is_set() and not any(tmp_path.glob(when)):
                time.sleep(0.001)
            pid = next(iter(client.run(os.getpid).values()))
            if not over.is_set():
                os.kill(pid, signal.SIGKILL)
                killed.append(when)

        killers = [threading.Thread(target=kill, args=(when,)) for when in ("out/.q*/*.bucket", "out/*.json")]
        for killer in killers:
            killer.start()
        code, _, err = run("build", "notes", "-o", "out/{subject}.json", "--cluster", two.scheduler_address)
        over.set()
        for killer in killers:
            killer.join()
    assert (code, "Traceback" in err) == (0, False), err
    assert "out/.q*/*.bucket" in killed
    assert written(tmp_path / "out", ".json") == expected
    assert [line for line in err.splitlines() if line.startswith("wrote")] == [
        f"wrote out/{name}.json" for name in sorted(expected)
    ]


def fatal(_deck, _part):
    os._exit(1)


def test_pages_that_kill_every_worker_end_the_build_in_one_line(notes, tmp_path):
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}), LocalCluster(n_workers=1, **QUIET) as one:
        found, _ = places.pages_at([str(notes)])
        job = driver.Job(found, "subject", Selection(), fatal, str(tmp_path))
        with pytest.raises(QuizgenError, match="the same pages took 1 worker"):
            driver.run(job, one.scheduler_address, lambda _label, _steps=None: lambda: None)


def test_what_a_killed_driver_left_is_cleared_away_once_it_is_old(tmp_path):
    old, young = tmp_path / ".quizgen-0123456789abcdef.buckets", tmp_path / ".quizgen-fedcba9876543210.buckets"
    for folder in (old, young):
        folder.mkdir()
        (folder / "x.bucket").write_bytes(b"half")
    os.utime(old, (time.time() - STALE - 60,) * 2)
    with scratch(str(tmp_path / "{subject}.json")) as folder:
        assert sorted(tmp_path.iterdir()) == sorted([young, Path(folder)])
    assert list(tmp_path.iterdir()) == [young]


def test_it_works_as_a_program_on_its_own(notes, tmp_path):
    """With workers that are started anew, whose folder is that of the program."""
    command = [sys.executable, "-m", "quizgen", "build", "notes", "-o", "{folder}.json", "--cluster", "local"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert done.stderr.splitlines()[-1] == "wrote second-part.json"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.json", "notes", "second-part.json"]
    assert io.BytesIO((tmp_path / "first.json").read_bytes()).read(1) == b"{"
    assert notes.is_dir()
