"""A study page as it was read: blocks of sentences, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    import datetime as dt

MarkKind = Literal["math", "code", "bold", "italic"]


class Span(NamedTuple):
    """A stretch of a text, as offsets into a Python string: start included, end not; a page has hundreds."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The stretch of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """True where the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A span of a sentence that the page set as math, code, bold or italic."""

    start: int
    end: int
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a page.

    `text` is plain: Markdown's marks are gone, math stands as its LaTeX source without
    delimiters and code without backticks; `marks` say where those stand, in order.
    `line` is the line of the page's file, counted from 1.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    line: int = 1


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a list item.

    `section` holds the headings and the labels of enclosing items above it, outermost first.
    `label` is the item's own bold label ("Ionic Balance" in "**Ionic Balance**: The pump …"),
    which is not part of its sentences; an item that is empty but for its label has none.
    `label_marks` are the marks in the label's text (code or math in it).
    `lead` is the sentence that introduces the list ("the pump typically moves:").
    `number` is the item's number in an ordered list; `depth` is 0 for a paragraph, 1 for an
    item, 2 for an item of a nested list, and so on. `lists` names the list an item belongs to:
    items with the same number there are siblings; 0 for a paragraph.
    """

    sentences: tuple[Sentence, ...]
    line: int
    section: tuple[str, ...] = ()
    label: str = ""
    label_marks: tuple[Mark, ...] = ()
    lead: Sentence | None = None
    number: int | None = None
    depth: int = 0
    lists: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A pipe table: `header` has as many cells as each of `rows`; a cell is a sentence."""

    header: tuple[Sentence, ...]
    rows: tuple[tuple[Sentence, ...], ...]
    line: int
    section: tuple[str, ...] = ()
    lead: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Math:
    """A displayed equation: its LaTeX source without delimiters."""

    latex: str
    line: int
    section: tuple[str, ...] = ()
    lead: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A code block."""

    text: str
    line: int
    language: str = ""
    section: tuple[str, ...] = ()
    lead: Sentence | None = None


Block = Passage | Table | Math | Code


@dataclass(frozen=True, slots=True)
class Page:
    """A page.

    `id` is the front matter's id as text; `path` is the file's name as the user gave it.
    `terms` are the page's terms in order of appearance, without doubles: keywords, bold labels
    and phrases, abbreviations with their long forms, terms of the titles of related pages.
    `question_line` is the line of the question in the file.
    """

    id: str
    path: str
    title: str
    question: str
    subject: str
    blocks: tuple[Block, ...]
    terms: tuple[str, ...] = ()
    url: str = ""
    date: dt.date | None = None
    language: str = "en"
    question_line: int = 1

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The page's paragraphs and list items, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Passage))
