"""Inline CommonMark as styled text on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from textual.content import Content

from quizgen.terminal.lines import visible
from quizgen.text import inline
from quizgen.text.latex import readable

if TYPE_CHECKING:
    from quizgen.text.inline import Run


def content(source: str) -> Content:
    """The text with emphasis, code set off, and math in Unicode."""
    return Content.assemble(*((_told(run), _style(run)) for run in inline.parse(source)))


def _told(run: Run) -> str:
    text = readable(run.text) if run.kind == "math" else run.text
    return "\n".join(visible(line) for line in text.split("\n"))


def _style(run: Run) -> str:
    match run.kind:
        case "code":
            return "bold $text-primary on $surface"
        case "math":
            return "italic"
        case "text":
            return " ".join(["bold"] * run.strong + ["italic"] * run.emphasis)
        case _:
            assert_never(run.kind)
