"""A gap that does not stand at the end of the stem."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

_BLANK = re.compile(
    r"_{2,}(?:\s*_{2,})*|\[\s*(?:blank|gap|_+|\.{2,}|…)?\s*\](?!\()|\(\s*(?:blank|gap|_+|\.{3,}|…)\s*\)|\.{4,}|-{4,}"
    r"|(?<=\s)(?:…|\.{3})(?=\s+[a-zA-Z])"
    r"|^(?:…|\.{3})(?=\s*[a-z])|\{\{\d+\}\}|<blank>",
    re.IGNORECASE,
)
_END = re.compile(
    r"[\s.,;:!?)\]\"'”’*_]*(?:[°%℃Ω$€£]?[A-Za-zµΩ°%]{0,3}(?:[/·][A-Za-zµΩ]{1,3}[²³]?)?[²³]?)?[\s.,;:!?)\"'”’]*$"
)


def blank_in_middle(question: Question) -> str | None:
    """The stem of a choice must be a question, or end on its blank: a reader must not hold two halves in mind."""
    if not question.answers:
        return None
    found = [match for match in _BLANK.finditer(question.prose) if not _ends(question.prose, match.end())]
    return "the blank stands in the middle of the stem: ask a question, or end on the blank" if found else None


def _ends(stem: str, at: int) -> bool:
    return bool(_END.match(stem, at))
