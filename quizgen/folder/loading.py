"""Reading a question set's folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.folder import places
from quizgen.folder.places import DECK, HIDDEN, LOCK, PENDING, content_of
from quizgen.model import Diagnostic
from quizgen.rebuild import EMPTY, History
from quizgen.rebuild import lock as locks
from quizgen.sets import deck_file
from quizgen.sets.rebuilt import fit, known

if TYPE_CHECKING:
    from quizgen.sets.deck_file import DeckFile


@dataclass(frozen=True, slots=True)
class Folder:
    """A question set as it stands on the disk: its file, which knows its sources, its lock, and remarks.

    `content` and `locked` are the bytes of the two, the latter None where there is no lock;
    `settled` says that the lock stands where it should.
    """

    path: Path
    file: DeckFile
    history: History
    remarks: tuple[Diagnostic, ...]
    content: bytes
    locked: bytes | None
    settled: bool = True

    @property
    def deck_path(self) -> Path:
        """Where its `deck.yaml` is."""
        return self.path / DECK

    @property
    def pages(self) -> tuple[Path, ...]:
        """Where its pages are: what the file says, otherwise a folder `pages` in the set's."""
        return tuple(_short(self.path / page) for page in self.file.pages) or (self.path / "pages",)


def load(path: Path) -> Folder | tuple[Diagnostic, ...]:
    """The question set in a folder, or the errors in its `deck.yaml`; raises QuizgenError for a broken lock."""
    content = files.read(path / DECK)
    if isinstance(content, Diagnostic):
        return (content,)
    name = str(path / DECK)
    file, remarks = deck_file.decoded(content, name)
    if file is None:
        return remarks
    locked, settled = _lock_for(path, file, content)
    if locked is None:
        return Folder(path, file, EMPTY, (*remarks, *_unlocked(file, name)), content, None)
    history = locks.parse(locked, str(path / LOCK))
    return Folder(path, known(file, history), history, remarks, content, locked, settled)


def _lock_for(path: Path, file: DeckFile, content: bytes) -> tuple[bytes | None, bool]:
    """The lock that belongs to a `deck.yaml`, and whether it stands in its place.

    Where a build was cut off and somebody edited the file since, the lock that fits it better.
    """
    waiting = content_of(places.pending(path, content))
    if waiting is not None:
        return waiting, False
    locked = content_of(path / LOCK)
    best, score = locked, fit(file, _history(locked))
    for other in sorted((path / HIDDEN).glob(PENDING)):
        found = content_of(other)
        if found is not None and fit(file, _history(found)) > score:
            best, score = found, fit(file, _history(found))
    return best, best is locked


def _history(locked: bytes | None) -> History:
    """A lock's history; none for a lock that cannot be read, which whoever uses it will be told."""
    try:
        return EMPTY if locked is None else locks.parse(locked, LOCK)
    except QuizgenError:
        return EMPTY


def _unlocked(file: DeckFile, name: str) -> tuple[Diagnostic, ...]:
    if not file.entries:
        return ()
    message = "there is no deck.lock beside this file; items that you deleted may come back; keep the two together"
    return (Diagnostic(name, 1, "no-lock", message),)


def _short(path: Path) -> Path:
    """A path without the ways up and down again that it holds, where that leads to the same place."""
    short = Path(os.path.normpath(path))
    try:
        return short if short.samefile(path) else path
    except OSError:
        return path
