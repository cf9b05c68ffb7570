"""Files that are no pages, named where pages are read: what they are, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.folder.places import DECK
from quizgen.formats import format_for, reader_for
from quizgen.model import Diagnostic

if TYPE_CHECKING:
    from pathlib import Path


def foreign(path: Path, content: bytes | Diagnostic) -> Diagnostic | None:
    """The error on a file that is no page by its suffix, nor by its content; None for what may be one."""
    if path.suffix.lower() in files.PAGE_SUFFIXES or (isinstance(content, bytes) and files.begins_as_page(content)):
        return None
    if isinstance(content, Diagnostic) and content.code != "too-large":
        return None
    return Diagnostic(str(path), 0, "not-a-page", _told(path), "error")


def _told(path: Path) -> str:
    if path.name == DECK:
        return "this is no page but a question set; name the folder that it stands in"
    try:
        reader = reader_for(path)
    except QuizgenError:
        return _written(path)
    if ".json" in reader.suffixes:
        return "this is no page but a quiz; `quizgen export`, `take`, `paper` and `check` read it as it is"
    return f"this is no page but {reader.name}; `quizgen import` makes a quiz or a question set of it"


def _written(path: Path) -> str:
    """What to say of a file that is not read at all."""
    try:
        name = format_for(path).name
    except QuizgenError:
        return "this is no page; a page is a text file that begins with front matter, a line `---` and fields"
    return f"this is no page but what quizgen makes of pages ({name}); name the pages that it was made from"
