"""The disk: which pages a path stands for, and files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.files import reading
from quizgen.model import Diagnostic

FRONTED = b"---\nid: 1\n---\n\n&nbsp;"


def put(path: Path, content: bytes = FRONTED) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def names(folder: Path, *paths: Path) -> list[str]:
    found, remarks = files.find_pages(paths or [folder])
    assert remarks == ()
    return [path.relative_to(folder).as_posix() for path in found]


def test_a_folder_is_searched_all_the_way_down_in_order(tmp_path):
    for name in ("b.md", "a.txt", "sub/deep/c.MD", "sub/a.md"):
        put(tmp_path / name)
    assert names(tmp_path) == ["a.txt", "b.md", "sub/a.md", "sub/deep/c.MD"]


@pytest.mark.parametrize("name", ["a.markdown", "a.json", "md", "a.md.bak", ".a.md", ".git/a.md", "._a.txt"])
def test_a_search_leaves_other_and_hidden_files_alone(tmp_path, name):
    put(tmp_path / name)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"# Read me\n", b"text\n---\n", b"----\n", b"--- x\n", b"\xff\xfe\x00"]
)
def test_a_search_leaves_files_without_front_matter_alone(tmp_path, content):
    put(tmp_path / "README.md", content)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "content", [b"---", b"\xef\xbb\xbf---\r\nid: 1\r\n", b"\n \n---  \nid: 1\n", "---\nid: 1\n".encode("utf-16")]
)
def test_a_search_knows_front_matter_in_every_dress(tmp_path, content):
    put(tmp_path / "a.md", content)
    assert names(tmp_path) == ["a.md"]


def test_a_file_that_is_named_is_taken_whatever_it_holds(tmp_path):
    page = put(tmp_path / ".plain.rst", b"no front matter")
    assert names(tmp_path, page) == [".plain.rst"]


def test_of_a_question_set_only_the_pages_are_searched(tmp_path):
    put(tmp_path / "pages/a.md")
    put(tmp_path / "drafts/b.md")
    assert names(tmp_path) == ["pages/a.md"]


def test_each_file_comes_once_and_paths_keep_their_order(tmp_path):
    a, b = put(tmp_path / "a.md"), put(tmp_path / "b.md")
    (tmp_path / "c.md").symlink_to(a)
    assert names(tmp_path, b, tmp_path, a) == ["b.md", "a.md"]


def test_a_circle_of_links_is_walked_once(tmp_path):
    put(tmp_path / "sub/a.md")
    (tmp_path / "sub/back").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "sub/self").symlink_to("self")
    assert names(tmp_path) == ["sub/a.md"]


def test_a_linked_folder_is_searched(tmp_path):
    put(tmp_path / "elsewhere/a.md")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert names(tmp_path, tmp_path / "notes") == ["notes/link/a.md"]


def test_a_pipe_in_a_folder_is_left_alone(tmp_path):
    os.mkfifo(tmp_path / "a.md")
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["missing.md", "a.md/below", "x" * 300])
def test_a_path_that_is_not_there_gives_an_error_and_the_rest_goes_on(tmp_path, name):
    page = put(tmp_path / "a.md")
    found, remarks = files.find_pages([tmp_path / name, page])
    assert found == (page,)
    assert [(r.path, r.line, r.code, r.severity) for r in remarks] == [(str(tmp_path / name), 0, "unreadable", "error")]


def test_paths_are_shown_as_they_were_given(tmp_path, monkeypatch):
    put(tmp_path / "notes/a.md")
    monkeypatch.chdir(tmp_path / "notes")
    found, remarks = files.find_pages([Path("../notes"), Path("../no")])
    assert [str(path) for path in found] == ["../notes/a.md"]
    assert [remark.path for remark in remarks] == ["../no"]


def test_a_folder_that_may_not_be_read_gives_an_error(tmp_path, monkeypatch):
    locked = tmp_path / "locked"
    put(locked / "a.md")
    page = put(tmp_path / "z.md")
    iterdir = Path.iterdir

    def refuse(folder):
        if folder == locked:
            raise PermissionError
        return iterdir(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)  # the superuser could read it whatever its mode
    found, remarks = files.find_pages([tmp_path])
    assert found == (page,)
    assert [str(r) for r in remarks] == [f"{locked}: error: cannot be read: permission denied [unreadable]"]


@pytest.mark.parametrize(
    ("paths", "name"),
    [
        (["kidney"], "kidney"),
        (["kidney/pages"], "kidney"),
        (["lists/pages"], "pages"),
        (["kidney/pages/a.md", "kidney/pages/b.md"], "kidney"),
        (["kidney", "heart/c.md"], "notes"),
        (["./kidney/../heart"], "heart"),
        (["loop", "heart"], "notes"),
        (["-_-"], ""),
        (["heart/c.md"], ""),
        (["missing.md"], ""),
        (["/"], ""),
    ],
)
def test_what_holds_all_the_pages_gives_them_a_name(tmp_path, monkeypatch, paths, name):
    for page in ("kidney/pages/a.md", "kidney/pages/b.md", "heart/c.md", "-_-/d.md", "lists/pages/a.md", "lists/e.md"):
        put(tmp_path / "notes" / page)
    (tmp_path / "notes/loop").symlink_to("loop")
    monkeypatch.chdir(tmp_path / "notes")
    assert files.folder_name([Path(path) for path in paths]) == name


def test_a_broken_link_is_reported_when_it_is_read(tmp_path):
    link = tmp_path / "a.md"
    link.symlink_to("nowhere.md")
    assert names(tmp_path) == ["a.md"]
    remark = files.read(link)
    assert isinstance(remark, Diagnostic)
    assert remark.message == "cannot be read: there is no such file or folder"


def test_reading_gives_the_bytes_untouched(tmp_path):
    content = b"\xef\xbb\xbf---\r\n\x00\xff"
    assert files.read(put(tmp_path / "a.md", content)) == content


def test_reading_a_folder_is_an_error(tmp_path):
    remark = files.read(tmp_path)
    assert isinstance(remark, Diagnostic)
    assert remark.message == "cannot be read: is a directory"


@pytest.mark.parametrize("special", ["pipe", "device"])
def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path, special):
    path = tmp_path / "a.md"
    os.mkfifo(path) if special == "pipe" else path.symlink_to("/dev/zero")
    found, remarks = files.find_pages([path])
    assert found == ()
    assert [(remark.code, remark.severity) for remark in remarks] == [("not-a-file", "error")]


@pytest.mark.parametrize(("size", "fits"), [(99, True), (100, True), (101, False)])
def test_the_size_of_a_page_has_a_limit(tmp_path, monkeypatch, size, fits):
    monkeypatch.setattr(reading, "SIZE_LIMIT", 100)
    result = files.read(put(tmp_path / "a.md", b"x" * size))
    assert isinstance(result, bytes) == fits
    if not fits:
        assert (result.code, result.severity, result.line) == ("too-large", "error", 0)


def test_a_file_is_written_anew(tmp_path):
    files.write_whole(tmp_path / "a.json", b"{}")
    assert (tmp_path / "a.json").read_bytes() == b"{}"
    assert listing(tmp_path) == ["a.json"]


def test_a_new_file_has_the_mode_that_any_new_file_has(tmp_path):
    files.write_whole(tmp_path / "a.json", b"{}")
    assert (tmp_path / "a.json").stat().st_mode == put(tmp_path / "b.json").stat().st_mode


def test_a_file_that_was_there_is_replaced_and_keeps_its_mode(tmp_path):
    path = put(tmp_path / "a.json", b"old and longer")
    path.chmod(0o640)
    files.write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_goes_on_pointing_where_it_did(tmp_path):
    real = put(tmp_path / "real.json", b"old")
    link = tmp_path / "link.json"
    link.symlink_to(real)
    files.write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_name_of_the_greatest_length_can_be_written(tmp_path):
    path = tmp_path / ("x" * 250 + ".json")
    files.write_whole(path, b"{}")
    assert path.read_bytes() == b"{}"


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_leaves_the_old_file_and_no_litter(tmp_path, monkeypatch, step, failure):
    def fail(*_):
        raise failure

    path = put(tmp_path / "a.json", b"old")
    monkeypatch.setattr(os, step, fail)
    expected = QuizgenError if isinstance(failure, OSError) else KeyboardInterrupt
    with pytest.raises(expected) as caught:
        files.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert listing(tmp_path) == ["a.json"]
    if expected is QuizgenError:
        assert caught.value.message == f"{path} cannot be written: no space left on device"


def broken():
    yield b"half"
    raise ValueError


@pytest.mark.parametrize("last", ["b.json", "missing/b.json"])
def test_an_error_in_one_of_several_files_leaves_all_as_they_were(tmp_path, last):
    path = put(tmp_path / "a.json", b"old")
    with contextlib.suppress(ValueError, QuizgenError), files.Drafts() as drafts:
        drafts.add(path, (b"new",))
        drafts.add(tmp_path / last, broken())
        drafts.place()
    assert path.read_bytes() == b"old"
    assert listing(tmp_path) == ["a.json"]


def test_drafts_that_are_not_put_in_place_are_gone(tmp_path):
    with files.Drafts() as drafts:
        drafts.add(tmp_path / "a.json", (b"{}",))
        assert len(listing(tmp_path)) == 1
    assert listing(tmp_path) == []


def test_several_files_are_written_by_pieces_and_put_in_place_together(tmp_path):
    paths = [put(tmp_path / "a.json", b"old"), tmp_path / "b.json"]
    with files.Drafts() as drafts:
        for path in paths:
            drafts.add(path, (name for name in (b"{", b"", path.name.encode(), b"}")))
        assert paths[0].read_bytes() == b"old"
        assert not paths[1].exists()
        drafts.place()
    assert [path.read_bytes() for path in paths] == [b"{a.json}", b"{b.json}"]
    assert listing(tmp_path) == ["a.json", "b.json"]


@pytest.mark.parametrize("check", [files.check_target, lambda path: files.write_whole(path, b"{}")])
def test_a_missing_folder_is_said(tmp_path, check):
    with pytest.raises(QuizgenError, match=r"there is no folder .*missing; make it first"):
        check(tmp_path / "missing/a.json")


@pytest.mark.parametrize("check", [files.check_target, lambda path: files.write_whole(path, b"{}")])
def test_only_plain_files_are_replaced(tmp_path, check):
    (tmp_path / "a.json").mkdir()
    os.mkfifo(tmp_path / "b.json")
    for name in ("a.json", "b.json"):
        with pytest.raises(QuizgenError, match="not a plain file"):
            check(tmp_path / name)


def test_a_good_target_passes_the_check_untouched(tmp_path):
    files.check_target(tmp_path / "a.json")
    files.check_target(put(tmp_path / "b.json", b"old"))
    assert listing(tmp_path) == ["b.json"]


def test_what_is_protected_stays(tmp_path, monkeypatch):
    path = put(tmp_path / "a.json", b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser could write it whatever its mode
    with pytest.raises(QuizgenError, match="write-protected"):
        files.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
