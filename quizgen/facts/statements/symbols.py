"""What symbols stand for: "where $P$ is the principal and $r$ is the annual rate"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import phrases, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.statements.statement import Statement
    from quizgen.model import Mark

LONGEST = 24
MOST_WORDS = 14
_MEANS = re.compile(r" (?:(?:is|are) (?:the |an? )|(?:represents?|denotes?|stands for) (?:the |an? )?)")
_END = re.compile(r"[,;(]|\.(?:\s|$)|$| and (?=[$\\]|[A-Za-z]\b(?! ))|, and ")


@dataclass(frozen=True, slots=True)
class Symbol:
    """A piece of math and the phrase that says what it stands for, as spans of a statement's text."""

    math: Mark
    meaning: Span


def of(statement: Statement) -> Iterator[Symbol]:
    """The symbols that a statement explains, in order, each with the whole clause that says what it stands for."""
    starts = [mark.start for mark in statement.marks if mark.kind == "math"]
    for mark in statement.marks:
        verb = _MEANS.match(statement.text, mark.end) if mark.kind == "math" else None
        if not verb or mark.end - mark.start > LONGEST or "=" in statement.text[mark.start : mark.end]:
            continue
        stops = [found.start() for found in _END.finditer(statement.text, verb.end())]
        end = min([*stops, *(start for start in starts if start >= verb.end())], default=len(statement.text))
        text = statement.text[verb.end() : end].rstrip().removesuffix(" and").rstrip(" .")
        opens = phrases.after(statement.tokens, verb.end(), joined=False)
        whole = opens is not None and opens.start == verb.end() and opens.end <= verb.end() + len(text)
        torn = text.rsplit(maxsplit=1)[-1].lower() in words.FUNCTION if text else True
        if whole and not torn and len(text.split()) <= MOST_WORDS:
            yield Symbol(mark, Span(verb.end(), verb.end() + len(text)))
