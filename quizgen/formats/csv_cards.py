"""CSV for Quizlet and spreadsheets: question and answer; no cell is a formula.

Source of the rules: RFC 4180, and OWASP's page on CSV injection for the characters that begin a formula.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from quizgen.formats.html_text import clean
from quizgen.formats.loss import Change, of_type
from quizgen.formats.table import question_and_answer

if TYPE_CHECKING:
    from quizgen.model import Deck, Item

_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")


def _begins_formula(item: Item) -> bool:
    return any(cell != safe(cell) for cell in question_and_answer(item))


CHANGES = (
    Change("csv-choice", "the options stand in the question", of_type("choice", "multiple")),
    Change("csv-list", "steps or pairs stand in the answer, in a row", of_type("order", "match")),
    Change("csv-formula", "a cell that could be taken for a formula gets an apostrophe in front", _begins_formula),
    Change(
        "csv-plain", "plain text, math its LaTeX; explanations, reasons, sources and ids are left out", lambda _: True
    ),
)


def render(deck: Deck) -> bytes:
    """A line for each item, in UTF-8 with its mark, so that spreadsheets read the letters right."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    for item in deck.items:
        writer.writerow(map(safe, question_and_answer(item)))
    return stream.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """A cell that no spreadsheet runs: a number stays as it is, what else begins like a formula is quoted."""
    text = clean(cell)
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
