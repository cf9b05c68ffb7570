"""Writing a question set's folder: nothing is lost, and what is there is always whole."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.folder import places
from quizgen.folder.places import DECK, HIDDEN, LOCK, PENDING, content_of, is_set
from quizgen.rebuild import lock as locks

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from quizgen.folder.loading import Folder
    from quizgen.rebuild import History

_BOM = "\ufeff".encode()


def save(folder: Folder, text: str, history: History, now: dt.datetime) -> tuple[Path, ...]:
    """Replace the file and the lock, if they differ from what is there; gives those whose bytes changed.

    What is replaced is kept in a backup named by `now`. Raises QuizgenError where the disk refuses,
    or where somebody changed the file since it was loaded; then nothing is changed.
    """
    bom = _BOM if folder.content.startswith(_BOM) else b""
    content, locked = bom + text.encode(), locks.render(history)
    if content == folder.content and locked == folder.locked and folder.settled:
        return ()
    _check_unchanged(folder)
    lock = () if locked == content_of(folder.path / LOCK) else (folder.path / LOCK,)
    if content == folder.content:
        files.write_whole(folder.path / LOCK, locked)
        _forget_pending(folder.path)
        return lock
    back_up(folder, now)
    _replace(folder.path, content, locked)
    return (folder.deck_path, *lock)


def rewrite(folder: Folder, text: str) -> None:
    """Replace the file alone, as an editor does; raises QuizgenError where somebody else changed it since."""
    bom = _BOM if folder.content.startswith(_BOM) else b""
    _check_unchanged(folder)
    files.write_whole(folder.deck_path, bom + text.encode())


def create(path: Path, text: str, history: History) -> None:
    """Write the first `deck.yaml` of a set; raises QuizgenError where there is one or the disk refuses."""
    if is_set(path):
        raise QuizgenError(f"{path} is a question set already", f"bring it up to date with: quizgen build {path}")
    files.make_folder(path)
    _replace(path, text.encode(), locks.render(history))


def _replace(path: Path, content: bytes, locked: bytes) -> None:
    """Put a `deck.yaml` and its lock in place, in the order that the package's docstring tells."""
    _hidden(path)
    files.write_whole(places.pending(path, content), locked)
    files.write_whole(path / DECK, content)
    files.write_whole(path / LOCK, locked)
    _forget_pending(path)


def back_up(folder: Folder, now: dt.datetime) -> Path:
    """Keep the file and the lock as they are in a folder of their own, named by the time; gives that folder."""
    stamp = now.strftime("%Y-%m-%dT%H-%M-%S")
    parent = _hidden(folder.path) / "backups"
    number, backup = 1, parent / stamp
    while backup.exists():
        number += 1
        backup = parent / f"{stamp}-{number}"
    files.make_folder(backup)
    files.write_whole(backup / DECK, folder.content)
    if folder.locked is not None:
        files.write_whole(backup / LOCK, folder.locked)
    return backup


def _check_unchanged(folder: Folder) -> None:
    if content_of(folder.deck_path) != folder.content:
        raise QuizgenError(f"{folder.deck_path} was changed by another program", "run the command again")


def _hidden(path: Path) -> Path:
    """The folder for what people need not see, which Git is told to pass over."""
    hidden = path / HIDDEN
    files.make_folder(hidden)
    ignore = hidden / ".gitignore"
    if not ignore.exists():
        files.write_whole(ignore, b"*\n")
    return hidden


def _forget_pending(path: Path) -> None:
    for left in (path / HIDDEN).glob(PENDING):
        with contextlib.suppress(OSError):
            left.unlink()
