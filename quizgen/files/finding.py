"""Finding pages: in the files, folders and question sets that the user names."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.files import entries
from quizgen.model import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PAGE_SUFFIXES = frozenset({".md", ".txt"})
_PROBE = 1024  # blank lines before the front matter are few
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
    if len(paths) == 1 and not stat.S_ISDIR(entries.mode(paths[0])):
        return ""
    folder = Path(os.path.commonpath([entries.real(path) for path in paths]))
    name = folder.parent.name if folder.name == "pages" and _is_set(folder.parent) else folder.name
    return name.strip("-_ ")


def begins_as_page(content: bytes) -> bool:
    """True where a file begins with front matter, in whatever encoding."""
    # In UTF-16 and UTF-32, with or without a mark, plain letters stand among zeros.
    text = _MARK.sub(b"", content[:_PROBE]).replace(b"\0", b"").decode("ascii", "replace")
    return text.replace("\r", "\n").lstrip().split("\n", 1)[0].rstrip() == "---"


def _pages_at(path: Path) -> Iterator[Path | Diagnostic]:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield entries.refused(path, error)
        return
    if stat.S_ISREG(mode):
        yield path
        return
    if not stat.S_ISDIR(mode):
        yield entries.special(path)
        return
    pages = path / "pages"
    yield from _search(pages if stat.S_ISDIR(entries.mode(pages)) else path, set())


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
        inside = sorted(folder.iterdir())
    except OSError as error:
        yield entries.refused(folder, error)
        return
    for entry in inside:
        if entry.name.startswith("."):
            continue
        if stat.S_ISDIR(entries.mode(entry)):
            yield from _search(entry, seen)
        elif _is_page(entry):
            yield entry


def _is_page(path: Path) -> bool:
    """True for a page, and for what may be one but cannot be read, so that reading it says so."""
    if path.suffix.lower() not in PAGE_SUFFIXES:
        return False
    mode = entries.mode(path)
    if not stat.S_ISREG(mode):
        return mode == 0  # a broken link is worth a word, a pipe or socket is not
    try:
        with path.open("rb") as file:
            head = file.read(_PROBE)
    except OSError:
        return True
    return begins_as_page(head)
