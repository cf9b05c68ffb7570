"""A page's file -> Page, with remarks on what was mended or why it cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.page import Page
from quizgen.pages.blocks import read_blocks
from quizgen.pages.decode import decode
from quizgen.pages.fences import FrontMatter, find_front_matter
from quizgen.pages.lines import line_finder, mark_folds
from quizgen.pages.record import Record, read_record
from quizgen.pages.refusal import is_refusal
from quizgen.pages.remarks import Remarks, UnusableError
from quizgen.pages.terms import find_terms

if TYPE_CHECKING:
    from quizgen.model.diagnostic import Diagnostic


def read_page(data: bytes, path: str) -> tuple[Page | None, tuple[Diagnostic, ...]]:
    """The page in a file.

    Args:
        data: the file's bytes.
        path: its name, for remarks.

    Returns:
        the page, or None where there is none to use; and what is to be said about the file, by
        line. A file that was refused has an error; a page without an answer to its question a warning.
    """
    remarks = Remarks(path)
    try:
        page = _page(data, remarks)
    except UnusableError:
        page = None
    return page, tuple(sorted(remarks.found))


def _page(data: bytes, remarks: Remarks) -> Page | None:
    front = find_front_matter(decode(data, remarks), remarks)
    record = read_record(front, remarks)
    if record.no_index or is_refusal(record.answer.value):
        line = record.home.first_line + record.answer.first
        remarks.warn(line, "unanswered", "the page says that it has no answer to its question; it was skipped")
        return None
    return _from_record(record, front, remarks.path)


def _from_record(record: Record, front: FrontMatter, path: str) -> Page:
    answer, home = record.answer, record.home
    blocks = read_blocks(mark_folds(answer, home), line_finder(answer, home))
    return Page(
        id=record.id,
        path=path,
        title=record.title,
        question=" ".join(record.question.value.split()),
        subject=record.subject,
        blocks=blocks,
        terms=find_terms(record.keywords, blocks),
        url=record.url,
        date=record.date,
        language=record.language,
        question_line=line_finder(record.question, front)(0),
    )
