"""What the machine does to a build: killed, out of space, not allowed, or two at once."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pages_made import file_of

from quizgen import files
from quizgen.formats import quiz_json

KILLS = 100


def started(*arguments, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "quizgen", *map(str, arguments)], stderr=subprocess.PIPE, text=True, **options
    )


@pytest.fixture
def notes(tmp_path):
    """A folder of a few pages."""
    (tmp_path / "notes").mkdir()
    for number in range(5):
        said = f"The resting potential of cell {number} is -{number + 60} mV. A pump is a protein that moves ions."
        (tmp_path / "notes" / f"{number}.md").write_bytes(file_of(said).replace(b'id: "1"', f'id: "{number}"'.encode()))
    return tmp_path / "notes"


def test_a_file_is_whole_however_often_its_writer_is_killed(tmp_path):
    script = Path(__file__).with_name("kill_run.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path / "a.json", str(KILLS)], capture_output=True, text=True, check=True
    )
    whole, seen = map(int, done.stdout.split())
    assert whole == KILLS
    assert seen > 1  # the children did get to write


def test_what_a_killed_run_left_is_cleared_away_once_it_is_old(tmp_path):
    old, young = tmp_path / ".quizgen-0123456789abcdef.tmp", tmp_path / ".quizgen-fedcba9876543210.tmp"
    for draft in (old, young):
        draft.write_bytes(b"half")
    os.utime(old, (time.time() - files.STALE - 60,) * 2)
    files.write_whole(tmp_path / "a.json", b"{}")
    assert sorted(path.name for path in tmp_path.iterdir()) == [young.name, "a.json"]


def test_two_builds_into_one_file_leave_one_of_them_whole(notes, tmp_path):
    out = tmp_path / "a.json"
    for _ in range(3):
        builds = [started("build", notes, "-o", out, "--title", title) for title in ("One", "Other")]
        assert [build.wait(timeout=120) for build in builds] == [0, 0]
        for build in builds:
            build.communicate()
        deck, remarks = quiz_json.parse(out.read_bytes(), "a.json")
        assert deck.title in {"One", "Other"}
        assert deck.items
        assert remarks == ()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "notes"]


@pytest.mark.parametrize("room", [0, 700])
def test_on_a_full_disk_the_old_file_stays(notes, tmp_path, room):
    out = tmp_path / "a.json"
    out.write_text("old")
    build = started(
        "build", notes, "-o", out, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    )
    _, err = build.communicate(timeout=120)
    assert build.returncode == 3
    assert err.splitlines()[-1].startswith(f"error: {out} cannot be written: ")
    assert "Traceback" not in err
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "notes"]


@pytest.mark.parametrize("room", [0, 700, 60_000])
def test_where_there_is_no_room_for_a_package_nothing_is_left(notes, tmp_path, room):
    (tmp_path / "passing").mkdir()
    build = started(
        *("build", notes, "--no-cache", "-o", tmp_path / "a.apkg"),
        env=os.environ | {"TMPDIR": str(tmp_path / "passing")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )
    _, err = build.communicate(timeout=120)
    assert build.returncode == 3
    assert err.splitlines()[-1].startswith(
        "error: the Anki collection cannot be made in the folder for temporary files: "
    )
    assert "Traceback" not in err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes", "passing"]
    assert list((tmp_path / "passing").iterdir()) == []


def test_in_a_folder_that_may_not_be_written_one_line_says_so(notes, tmp_path):
    folder = Path("/proc") if os.geteuid() == 0 else tmp_path / "locked"  # the superuser may write where others may not
    if folder.parent == tmp_path:
        folder.mkdir(mode=0o555)
    build = started("build", notes, "-o", folder / "quizgen-test.json")
    _, err = build.communicate(timeout=120)
    assert build.returncode == 3
    assert err.splitlines()[-1].startswith(f"error: {folder}/quizgen-test.json cannot be written: ")
    assert "Traceback" not in err
