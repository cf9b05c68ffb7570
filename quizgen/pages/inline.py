"""Markdown's inline tokens -> a run of plain text with marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model.page import Mark, MarkKind, Span
from quizgen.pages.html import script, tag_of
from quizgen.pages.run import Run
from quizgen.pages.shield import FOLD, STAND_IN, Shielded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.token import Token

_SPACE = re.compile(r"[ \t\n\r\f\v\xa0]{2,}|[\t\n\r\f\v\xa0]")
_PAIRS: dict[str, MarkKind] = {"strong": "bold", "em": "italic"}


def flatten(token: Token, row: int, shielded: Shielded, file_line: Callable[[int], int]) -> Run:
    """The text of an inline token.

    Args:
        token: of type "inline".
        row: the row of the shielded text on which it begins, counted from 0.
        shielded: knows the formulas.
        file_line: gives the line of the file for a row.
    """
    flat = _Flat(shielded, row, file_line)
    flat.read(token.children or ())
    return flat.run()


class _Flat:
    """Text under construction: space is folded as it comes in, so that offsets are final."""

    def __init__(self, shielded: Shielded, row: int, file_line: Callable[[int], int]) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.spaced = True
        self.marks: list[Mark] = []
        self.displays: list[Span] = []
        self.open: list[int] = []
        self.script = ""
        self.shielded, self.row, self.file_line = shielded, row, file_line
        self.lines = [(0, file_line(row))]

    def read(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            kind, _, side = token.type.rpartition("_")
            if token.type == "text":
                self.add_rows(token.content)
            elif side == "open" and kind in _PAIRS:
                self.open.append(self.length)
            elif side == "close" and kind in _PAIRS:
                self.mark(self.open.pop(), self.length, _PAIRS[kind])
            elif token.type == "code_inline":
                self.add_fixed(token.content, "code")
                self.row += token.content.count(FOLD)
            elif token.type in {"softbreak", "hardbreak"}:
                self.add_break()
            elif token.type == "image":
                self.read(token.children or ())
            elif token.type == "html_inline":
                self.add_html(token.content)

    def add(self, text: str) -> None:
        text = _SPACE.sub(" ", text)
        text = text.lstrip(" ") if self.spaced else text
        if text:
            self.parts.append(text)
            self.length += len(text)
            self.spaced = text.endswith(" ")

    def add_rows(self, text: str) -> None:
        first, *others = text.split(FOLD)
        self.add_text(first)
        for row in others:
            self.add_break()
            self.add_text(row)

    def add_text(self, text: str) -> None:
        if self.script:
            text = script(text, self.script)
        at = 0
        for found in STAND_IN.finditer(text):
            self.add(text[at : found.start()])
            formula = self.shielded.formula(found[0])
            start = self.length
            self.add_fixed(formula.latex, "math")
            if formula.display:
                self.displays.append(Span(start, self.length))
            at = found.end()
        self.add(text[at:])

    def add_fixed(self, text: str, kind: MarkKind) -> None:
        text = self.shielded.bare(text.strip()) if kind == "code" else text
        if text:
            start = self.length
            self.parts.append(text)
            self.length += len(text)
            self.spaced = False
            self.marks.append(Mark(start, self.length, kind))

    def add_break(self) -> None:
        self.add(" ")
        self.row += 1
        self.lines.append((self.length, self.file_line(self.row)))

    def add_html(self, content: str) -> None:
        tag = tag_of(content)
        if tag is None:
            self.add(content)
        elif tag.lstrip("/") in {"sup", "sub"}:
            self.script = "" if tag.startswith("/") else tag
        elif tag == "br":
            self.add(" ")

    def mark(self, start: int, end: int, kind: MarkKind) -> None:
        if start < end:
            self.marks.append(Mark(start, end, kind))

    def run(self) -> Run:
        text = "".join(self.parts).rstrip()
        marks = sorted(trimmed for mark in self.marks if (trimmed := _trimmed(mark, text)))
        lines = tuple(pair for pair in self.lines if pair[0] < len(text) or pair[0] == 0)
        return Run(text, tuple(marks), lines[-1:] if not text else lines, tuple(self.displays))


def _trimmed(mark: Mark, text: str) -> Mark | None:
    """The mark without the space at its ends; None where it holds nothing else."""
    start, end = mark.start, min(mark.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Mark(start, end, mark.kind) if start < end else None
