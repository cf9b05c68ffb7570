"""A door: the disk. Pages are found and read here, and a file is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
import time
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.model import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PAGE_SUFFIXES = frozenset({".md", ".txt"})
SIZE_LIMIT = 20 * 1024 * 1024
QUIZ_LIMIT = 200 * 1024 * 1024
_PROBE = 1024  # blank lines before the front matter are few
STALE = 600  # seconds; no file takes so long to write
_MARK = re.compile(rb"\A(?:\xef\xbb\xbf|\xff\xfe(?:\0\0)?|\xfe\xff|\0\0\xfe\xff)")


def find_pages(paths: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Diagnostic, ...]]:
    """The pages at `paths`, each file once, in the order given and sorted within a folder.

    A path is a page, a folder that is searched for `*.md` and `*.txt` with front matter, or a
    question set: a folder with a folder `pages`, which alone is searched then. What is hidden
    is left out of a search. A path that cannot be read gives an error, and the rest goes on.
    """
    pages: dict[str, Path] = {}
    remarks: list[Diagnostic] = []
    for path in paths:
        for hit in _pages_at(path):
            if isinstance(hit, Diagnostic):
                remarks.append(hit)
            else:
                pages.setdefault(os.path.realpath(hit), hit)
    return tuple(pages.values()), tuple(remarks)


def folder_name(paths: Sequence[Path]) -> str:
    """The name of the folder or question set that holds all of `paths`; empty for a single page."""
    if len(paths) == 1 and not stat.S_ISDIR(_mode(paths[0])):
        return ""
    folder = Path(os.path.commonpath([_real(path) for path in paths]))
    name = folder.parent.name if folder.name == "pages" and _is_set(folder.parent) else folder.name
    return name.strip("-_ ")


def read(path: Path, limit: int | None = None) -> bytes | Diagnostic:
    """The bytes of a file, or an error that says what hinders; a page has at most `SIZE_LIMIT` of them.

    `limit` is for what is no page: quizzes, which may be larger.
    """
    kind, limit = ("page", SIZE_LIMIT) if limit is None else ("file of this kind", limit)
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        return _refused(path, error)
    return too_large(str(path), limit, kind) if len(content) > limit else content


def too_large(path: str, limit: int, kind: str = "page") -> Diagnostic:
    """The error on a file of more than `limit` bytes."""
    message = f"the file is larger than {limit // 1024**2} MB, which no {kind} is; split it or leave it out"
    return Diagnostic(path, 1, "too-large", message, "error")


def content(path: Path) -> bytes | None:
    """The bytes of a file that a build left, None where there is none yet; raises QuizgenError if it is unreadable."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise QuizgenError(f"{path} cannot be read: {_reason(error)}", "a rebuild needs what it holds") from error


def check_target(path: Path) -> None:
    """Raise QuizgenError where `write_whole` is sure to fail: no such folder, or not a plain file."""
    target = _real(path)
    mode = _mode(target)
    if not stat.S_ISDIR(_mode(target.parent)):
        raise QuizgenError(f"{path}: there is no folder {path.parent}", "make it first, or name another file")
    if mode and not stat.S_ISREG(mode):
        raise QuizgenError(f"{path} is not a plain file", "name another file")
    if mode and not os.access(target, os.W_OK):
        raise QuizgenError(f"{path} is write-protected", "lift the protection, or name another file")


def make_folder(path: Path) -> None:
    """Make a folder with those above it, where it is not there yet; raises QuizgenError where it cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QuizgenError(f"the folder {path} cannot be made: {_reason(error)}", "nothing was changed") from error


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`: afterwards the file is new and whole, or as it was before.

    A file that was there keeps its mode, and a link keeps pointing where it did. Raises
    QuizgenError where the folder is missing or the disk is full or read-only.
    """
    check_target(path)
    target = _real(path)
    # The same folder, so that the replacement is one step of the file system.
    draft = target.with_name(f".quizgen-{secrets.token_hex(8)}.tmp")
    _clear_away(target.parent)
    try:
        _write_new(draft, data)
        if mode := _mode(target):
            draft.chmod(stat.S_IMODE(mode))
        draft.replace(target)
    except OSError as error:
        raise QuizgenError(f"{path} cannot be written: {_reason(error)}", "nothing of it was changed") from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()


def _clear_away(folder: Path) -> None:
    """Delete the drafts of runs that were killed; one that is still being written is young."""
    for draft in folder.glob(".quizgen-*.tmp"):
        with contextlib.suppress(OSError):
            if draft.stat().st_mtime < time.time() - STALE:
                draft.unlink()


def _pages_at(path: Path) -> Iterator[Path | Diagnostic]:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield _refused(path, error)
        return
    if stat.S_ISREG(mode):
        yield path
        return
    if not stat.S_ISDIR(mode):
        message = "a pipe, a socket or a device cannot be read as a page; save what it gives as a file"
        yield Diagnostic(str(path), 1, "not-a-file", message, "error")
        return
    pages = path / "pages"
    yield from _search(pages if stat.S_ISDIR(_mode(pages)) else path, set())


def _is_set(folder: Path) -> bool:
    """True for a question set: a folder with its pages, its deck.yaml and its deck.lock, and nothing else."""
    try:
        names = {entry.name for entry in folder.iterdir() if not entry.name.startswith(".")}
    except OSError:
        return False
    return names <= {"pages", "deck.yaml", "deck.lock", "README.md"} or not names.isdisjoint({"deck.yaml", "deck.lock"})


def _search(folder: Path, seen: set[str]) -> Iterator[Path | Diagnostic]:
    real = os.path.realpath(folder)
    if real in seen:  # a link back to a folder above, or a second way into one
        return
    seen.add(real)
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield _refused(folder, error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if stat.S_ISDIR(_mode(entry)):
            yield from _search(entry, seen)
        elif _is_page(entry):
            yield entry


def _is_page(path: Path) -> bool:
    """True for a page, and for what may be one but cannot be read, so that reading it says so."""
    if path.suffix.lower() not in PAGE_SUFFIXES:
        return False
    mode = _mode(path)
    if not stat.S_ISREG(mode):
        return mode == 0  # a broken link is worth a word, a pipe or socket is not
    try:
        with path.open("rb") as file:
            head = file.read(_PROBE)
    except OSError:
        return True
    return begins_as_page(head)


def begins_as_page(content: bytes) -> bool:
    """True where a file begins with front matter, in whatever encoding."""
    # In UTF-16 and UTF-32, with or without a mark, plain letters stand among zeros.
    text = _MARK.sub(b"", content[:_PROBE]).replace(b"\0", b"").decode("ascii", "replace")
    return text.replace("\r", "\n").lstrip().split("\n", 1)[0].rstrip() == "---"


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _mode(path: Path) -> int:
    """The mode of what `path` leads to, 0 where that is nothing or cannot be known."""
    try:
        return path.stat().st_mode
    except OSError:
        return 0


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _refused(path: Path, error: OSError) -> Diagnostic:
    return Diagnostic(str(path), 1, "unreadable", f"cannot be read: {_reason(error)}", "error")


def _reason(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "there is no such file or folder"
        case PermissionError():
            return "permission denied"
        case _:
            return (error.strerror or str(error)).lower()
