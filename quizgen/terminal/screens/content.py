"""Inline CommonMark as styled text on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from textual.content import Content

from quizgen.terminal.lines import visible
from quizgen.text import inline
from quizgen.text.latex import readable

if TYPE_CHECKING:
    from quizgen.model import Item
    from quizgen.text.inline import Run


def content(source: str, item: Item) -> Content:
    """A text of an item with emphasis, math in Unicode, and code in the colours of its language, where that is known.

    The language is the one that the code shows of itself, or else the one that the item's source names.
    """
    return Content.assemble(*(_shown(run, item) for run in inline.parse(source)))


def _shown(run: Run, item: Item) -> Content:
    language = _language(run.text, item) if run.kind == "code" else ""
    if not language:
        return Content.styled(_told(run), _style(run))
    from quizgen.terminal.screens.code import highlighted  # noqa: PLC0415 - slow to load, and few items hold code

    return highlighted(_told(run), language).stylize_before(_style(run))


def _language(code: str, item: Item) -> str:
    from quizgen.study.languages import language_by_signs, language_of  # noqa: PLC0415 - as above

    return language_by_signs(code) or language_of(item)


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
