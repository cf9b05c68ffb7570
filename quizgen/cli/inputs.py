"""The question set that a command is given: a file that can be read as one, or pages to build it from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.folder.places import DECK, is_set
from quizgen.items.selection import USUAL, Selection
from quizgen.model import Diagnostic
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizgen.folder.loading import Folder
    from quizgen.model import Deck

Read = tuple["Deck", tuple[Diagnostic, ...]]


def deck_at(paths: Sequence[Path], title: str | None, wanted: Selection = USUAL) -> Read:
    """The deck of a quiz file, or else of what `quizgen build` takes, with the remarks on it.

    A question set with a `deck.yaml` gives what stands in that, as people left it; pages give what is `wanted`.
    """
    first = paths[0]
    if any(map(is_set, paths)) or first.name == DECK:
        if len(paths) > 1:
            raise QuizgenError("several question sets cannot be one", "name one alone")
        return _set_at(first if first.is_dir() else first.parent, title)
    if len(paths) == 1 and not first.is_dir() and first.suffix.lower() not in files.PAGE_SUFFIXES - {".txt"}:
        content = _content(first)
        if first.suffix.lower() != ".txt" or not content.lstrip(b"\xef\xbb\xbf\r\n ").startswith(b"---"):
            return read(first, content, title)
    from quizgen.cli.building import build_deck  # noqa: PLC0415 - it imports what is above

    built = build_deck(paths, title, wanted)
    return built.deck, built.remarks


def opened(path: Path) -> Folder:
    """The question set in a folder; raises QuizgenError, once its mistakes are told, where it has any."""
    from quizgen.folder.loading import Folder, load  # noqa: PLC0415 - slow to load; --help does without

    folder = load(path)
    if isinstance(folder, Folder):
        return folder
    show(folder)
    raise QuizgenError(f"{path / DECK} was left as it is and nothing was written", "mend what the lines above say")


def _set_at(path: Path, title: str | None) -> Read:
    folder = opened(path)
    deck = folder.file.deck
    return (replace(deck, title=title) if title else deck), folder.remarks


def read(path: Path, content: bytes | None = None, title: str | None = None) -> Read:
    """The deck in a file of any format that can be read; raises QuizgenError where it is none."""
    from quizgen.formats import read_deck  # noqa: PLC0415 - slow to load; --help does without

    deck, remarks = read_deck(path, _content(path) if content is None else content)
    return (replace(deck, title=title) if title else deck), remarks


def _content(path: Path) -> bytes:
    content = files.read(path, files.QUIZ_LIMIT)
    if isinstance(content, Diagnostic):
        raise QuizgenError(f"{path}: {content.message}")
    return content
