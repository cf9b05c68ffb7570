"""Writing files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import time
from typing import TYPE_CHECKING, Self

from quizgen.errors import QuizgenError
from quizgen.files import entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

STALE = 86_400  # seconds; no build takes a day


def check_target(path: Path) -> None:
    """Raise QuizgenError where `write_whole` is sure to fail: no such folder, or not a plain file."""
    target = entries.real(path)
    mode = entries.mode(target)
    if not stat.S_ISDIR(entries.mode(target.parent)):
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
        raise QuizgenError(
            f"the folder {path} cannot be made: {entries.reason(error)}", "nothing was changed"
        ) from error


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`: afterwards the file is new and whole, or as it was before.

    A file that was there keeps its mode, and a link keeps pointing where it did. Raises
    QuizgenError where the folder is missing or the disk is full or read-only.
    """
    with Drafts() as drafts:
        drafts.add(path, (data,))
        drafts.place()


class Drafts:
    """Files that are written beside their places, by pieces, and put there once all of them are whole.

    What is not put there is deleted at the end of the `with` that opens it.
    """

    def __init__(self) -> None:
        self._drafts: list[tuple[Path, Path]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_why: object) -> None:
        for _, draft in self._drafts:
            with contextlib.suppress(OSError):
                draft.unlink()

    def add(self, path: Path, pieces: Iterable[bytes]) -> None:
        """Write the draft of one more file; raises QuizgenError as `write_whole` does, and whatever `pieces` raise."""
        check_target(path)
        target = entries.real(path)
        # The same folder, so that the replacement is one step of the file system.
        draft = target.with_name(f".quizgen-{secrets.token_hex(8)}.tmp")
        _clear_away(target.parent)
        self._drafts.append((path, draft))
        with _told(path):
            _write_new(draft, pieces)

    def place(self) -> None:
        """Put the files where they belong; each is new and whole, or as it was before."""
        for path, draft in self._drafts:
            target = entries.real(path)
            with _told(path):
                if mode := entries.mode(target):
                    draft.chmod(stat.S_IMODE(mode))
                draft.replace(target)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise QuizgenError(f"{path} cannot be written: {entries.reason(error)}", "nothing of it was changed") from error


def _clear_away(folder: Path) -> None:
    """Delete the drafts of runs that were killed; one that is still being written is young."""
    for draft in folder.glob(".quizgen-*.tmp"):
        with contextlib.suppress(OSError):
            if draft.stat().st_mtime < time.time() - STALE:
                draft.unlink()


def _write_new(path: Path, pieces: Iterable[bytes]) -> None:
    with path.open("xb") as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())
