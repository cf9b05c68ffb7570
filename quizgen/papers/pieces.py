"""Text as a paper sets it: pieces in one style each, with ions and powers raised, math apart, and gaps."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizgen.text import formulas
from quizgen.text.inline import parse, replace_gaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.text.formulas import Level
    from quizgen.text.inline import Run

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"  # non-characters, which no text may hold
_GAP = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_NOT_TEXT = re.compile(f"[\0-\x08\x0b-\x1f\x7f-\x9f{_OPEN}{_CLOSE}\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one style; `math` is LaTeX, `gap` holds its number, or nothing where there is only one."""

    text: str
    kind: Literal["text", "code", "math", "gap"] = "text"
    level: Level = "line"
    strong: bool = False
    emphasis: bool = False


Line = tuple[Piece, ...]
"""Pieces that follow each other in one paragraph."""


def line(source: str) -> Line:
    """The pieces of an inline CommonMark text."""
    return tuple(piece for run in parse(_clean(source)) for piece in _pieces(run, {}))


def words(text: str) -> Line:
    """The pieces of a plain text."""
    return tuple(_lettered(_clean(text)))


def label(text: str, *, strong: bool = False, emphasis: bool = False) -> Line:
    """The paper's own words, as they are."""
    return (Piece(text, strong=strong, emphasis=emphasis),)


def gapped(source: str, labels: dict[int, str]) -> Line:
    """The pieces of a cloze's text; each gap is a piece with its label."""
    marked = replace_gaps(_clean(source), lambda number, _place: f"{_OPEN}{number}{_CLOSE}")
    return tuple(piece for run in parse(marked) for piece in _pieces(run, labels))


def is_rtl(line: Line) -> bool:
    """True where the first letter of a line with a direction is written from right to left."""
    for piece in line:
        for char in piece.text:
            direction = unicodedata.bidirectional(char)
            if direction in {"L", "R", "AL"}:
                return direction != "L"
    return False


def _clean(text: str) -> str:
    return _NOT_TEXT.sub("\ufffd", text).replace("\r", "")


def _pieces(run: Run, labels: dict[int, str]) -> Iterator[Piece]:
    if run.kind == "math":
        # A gap in math shows as a box with its number, for nothing else can stand there.
        yield Piece(_GAP.sub(lambda found: rf"\square_{{{labels.get(int(found[1]), '')}}}", run.text), "math")
        return
    for place, text in enumerate(_GAP.split(run.text)):
        if place % 2:
            yield Piece(labels.get(int(text), ""), "gap")
        elif run.kind == "code" and text:
            yield Piece(text, "code", "line", run.strong, run.emphasis)
        else:
            yield from _lettered(text, strong=run.strong, emphasis=run.emphasis)


def _lettered(text: str, *, strong: bool = False, emphasis: bool = False) -> Iterator[Piece]:
    for part in formulas.parts(text):
        yield Piece(part.text, "text", part.level, strong, emphasis)
