"""A quote drawn for a terminal: rows of a table in columns, other lines as they are."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH = 54
"""Columns of a table at most, so that it fits beside a border on a terminal of 60; a wider one is told row by row."""

_BETWEEN = " | "


def drawn(text: str) -> str:
    """The text with its tables drawn; what holds none comes back as it is."""
    return "\n".join(line for cells, rows in groupby(text.split("\n"), _cells) for line in _part(cells, list(rows)))


def is_table(text: str) -> bool:
    """True where every line of several is a row of one table."""
    return "\n" in text and len({_cells(line) for line in text.split("\n")}) == 1 and _cells(text) > 1


def quoted(quote: str) -> str:
    """A quote in quotation marks, or the table that it is, drawn."""
    return drawn(quote) if is_table(quote) else f"“{drawn(quote)}”"


def _cells(line: str) -> int:
    return line.count(_BETWEEN) + 1


def _part(cells: int, rows: Sequence[str]) -> Iterator[str]:
    if cells == 1 or len(rows) == 1:
        yield from rows
        return
    table = [[cell.strip() for cell in row.split(_BETWEEN)] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    if sum(widths) + 3 * (cells - 1) <= WIDTH:
        yield from _columns(table, widths)
    else:
        yield from _pairs(table)


def _columns(table: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    for number, row in enumerate(table):
        padded = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        yield " │ ".join(padded).rstrip()
        if number == 0:
            yield "─┼─".join("─" * width for width in widths)


def _pairs(table: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each row under the next, as "heading: cell"."""
    head, *rows = table
    for number, row in enumerate(rows):
        if number:
            yield ""
        yield from (f"{name}: {cell}" if name else cell for name, cell in zip(head, row, strict=True))


def _width(text: str) -> int:
    """The columns that a text takes on a terminal."""
    return sum(0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF") for char in text)
