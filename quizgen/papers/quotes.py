"""What a page says, as an answer key quotes it: without the label that names its place already, and no bare table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model import Source

_NUMBER = re.compile(r"\d{1,3}[.)]\s+")
_CELLS = re.compile(r"(?:^|\s+)\|(?:\s+|$)")
_ROWS = 2  # a quote of a table is the row of names and the row that it is about


def quoted(source: Source) -> str:
    """The quote of a source; a row of a table as "Iron: density 7.9, melts at 1538"."""
    rows = [_CELLS.split(row.strip()) for row in source.quote.strip().split("\n")]
    if len(rows) == _ROWS and len(rows[0]) == len(rows[1]) > 1:
        names, cells = rows
        told = ", ".join(f"{name} {cell}".strip() for name, cell in zip(names[1:], cells[1:], strict=True))
        return f"{cells[0]}: {told}"
    return _unlabelled(source)


def _unlabelled(source: Source) -> str:
    quote = source.quote
    label = source.section[-1].rstrip(": ") if source.section else ""
    start = found.end() if (found := _NUMBER.match(quote)) else 0
    if label and quote.startswith(f"{label}:", start) and (rest := quote[start + len(label) + 1 :].strip()):
        return rest
    return quote
