"""The texts of Moodle questions, in whichever of Moodle's text formats they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.formats.html_read import read_html, read_plain
from quizgen.formats.html_text import clean
from quizgen.formats.marked import number
from quizgen.formats.unreadable import Unreadable
from quizgen.model import Numeric
from quizgen.text.inline_render import render

if TYPE_CHECKING:
    from quizgen.formats.xml_tree import Element

_UNIT = re.compile(r' ?<span class="quizgen-unit">\(.*?\)</span>', re.DOTALL)
_STAR = re.compile(r"\\([*])")


def typed(text: str, *, star: bool = True) -> str:
    r"""The inline CommonMark of a plain answer, in which Moodle writes `\*` for a star."""
    text = " ".join(clean(text).split())
    return render(_STAR.sub(r"\1", text) if star else text)


def read_formatted(text: str, form: str) -> tuple[str, tuple[str, ...]]:
    """The inline CommonMark of a clean text in one of Moodle's formats, and what had to be dropped from it."""
    match form:
        case "plain_text" | "plain":
            return read_plain(text), ()
        case "markdown":
            from markdown_it import MarkdownIt  # noqa: PLC0415 - few files need it

            return read_html(MarkdownIt("commonmark").render(text))
        case "moodle_auto_format" | "moodle":
            return read_html(text.strip().replace("\n", "<br>"))
        case _:
            return read_html(text)


@dataclass
class Texts:
    """Reads the texts of one question, and notes what had to be dropped from them."""

    dropped: list[str] = field(default_factory=list)

    def raw(self, element: Element | None) -> str:
        """A text as it stands in the file."""
        text = element.find("text") if element else None
        return clean(text.text) if text else ""

    def inline(self, element: Element | None) -> str:
        """A text as inline CommonMark; empty where there is none."""
        form = element.attributes.get("format", "html") if element else "html"
        text, dropped = read_formatted(self.raw(element), form)
        self.dropped += dropped
        return text

    def stem(self, question: Element) -> str:
        """The question's text; raises Unreadable where it says nothing."""
        stem = self.inline(question.find("questiontext"))
        if not stem:
            raise Unreadable("it has no text", "no-text")
        return stem

    def numeric(self, question: Element, answer: Element) -> Numeric:
        """A question for a number, with the unit that counts as one."""
        units = question.find("units")
        given = list(units.all("unit")) if units else []
        ones = [unit for unit in given if number(unit.words("multiplier") or "1") == 1] or given
        told = question.find("questiontext", "text")
        if told and given:
            told.text = _UNIT.sub("", told.text)
        unit = typed(ones[0].words("unit_name"), star=False) if ones else ""
        tolerance = abs(number(answer.words("tolerance") or "0"))
        return Numeric(self.stem(question), number(answer.words("text")), unit, tolerance)
