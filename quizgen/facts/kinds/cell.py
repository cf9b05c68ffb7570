"""Table cells: what stands where a row and a column meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, extended
from quizgen.facts.kind import Kind
from quizgen.facts.questions import asking, stems
from quizgen.facts.statements.statement import A_BLOCK, Statement
from quizgen.model import Body, Mark, Option, Passage, Sentence, Span, Table
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.view import View
    from quizgen.items.pool import Pool

MOST_WORDS = 10
MOST_CELLS, MOST_WIDE = 1_000, 40  # of a larger table nobody learns each cell
_EMPTY = frozenset(("", "-", "–", "—", "n/a", "none", "na", "?", "…", "..."))
_RANGE = re.compile(r"\d ?[-–] ?\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFact(Fact):
    """A cell; `others` are the other cells of its column, each with the head of its row."""

    others: tuple[tuple[str, str], ...]


def find(view: View) -> Iterator[Fact]:
    """A fact for each cell of a table but those of the first column."""
    for number, block in enumerate(view.page.blocks):
        if isinstance(block, Table) and block.header and _has_heads(block):
            for place, row in enumerate(block.rows):
                for column in range(1, min(len(row), len(block.header))):
                    if _told(row[column]):
                        yield _fact(view, block, row, column, A_BLOCK * number + place)


def _has_heads(table: Table) -> bool:
    """True where every row has a head of its own, so that a row can be named, and there are not too many."""
    if len(table.header) * len(table.rows) > MOST_CELLS or len(table.header) > MOST_WIDE:
        return False
    heads = [row[0].text.strip().lower() for row in table.rows if row]
    return len(set(heads)) == len(heads) and not set(heads) & _EMPTY


def _told(cell: Sentence) -> bool:
    text = cell.text.strip()
    return text.lower() not in _EMPTY and len(text.split()) <= MOST_WORDS


def _fact(view: View, table: Table, row: tuple[Sentence, ...], column: int, place: int) -> CellFact:
    pieces = (row[0], Sentence(" – "), table.header[column], Sentence(": "), row[column])
    text = "".join(piece.text for piece in pieces)
    marks = tuple(_shifted(pieces))
    start = len(text) - len(row[column].text)
    quote = f"{_line(table.header)}\n{_line(row)}"
    section = table.section
    statement = Statement(
        text=text, marks=marks, quote=quote, passage=Passage((), row[0].line, section),
        line=row[0].line, place=place, context=section[-1] if section else view.topic,
    )  # fmt: skip
    about = f"{terms.key(view.topic)}:{terms.key(row[0].text)}", terms.key(table.header[column].text)
    base = view.fact("cell", statement, Span(start, len(text)), about, "cell")
    others = tuple(
        (inline.render(other[column].text, other[column].marks), inline.render(other[0].text, other[0].marks))
        for other in table.rows
        if len(other) > column and other is not row and _told(other[column])
    )
    return extended(base, CellFact, others=others, repeats=True)


def _line(cells: tuple[Sentence, ...]) -> str:
    return " | ".join(inline.render(cell.text, cell.marks) for cell in cells)


def _shifted(pieces: tuple[Sentence, ...]) -> Iterator[Mark]:
    at = 0
    for piece in pieces:
        yield from (Mark(m.start + at, m.end + at, m.kind) for m in piece.marks)
        at += len(piece.text)


def ask(fact: Fact, _pool: Pool) -> Iterable[Body]:
    """A cloze of the cell, and a choice among the cells of its column: ranges among ranges."""
    yield from asking.cloze(fact)
    if isinstance(fact, CellFact):
        wrong = (
            Option(text, f"This is the entry for {head}.")
            for text, head in fact.others
            if not terms.same(text, fact.shown) and bool(_RANGE.search(text)) == bool(_RANGE.search(fact.shown))
        )
        yield from asking.chosen(fact, stems.middle_stem(fact, "entry"), wrong)


KIND = Kind("cell", find, ask)
