"""Conditions: if, when or unless what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking
from quizgen.model import Span
from quizgen.text import reference
from quizgen.text.prefilter import Prefiltered
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View

FEWEST, MOST = 3, 10
_CLAUSE = Prefiltered(
    r"\b(?P<cue>if|when|unless|once|until|provided that|as long as|whenever|only if|after|before)\s+"
    r"(?P<clause>[^,;:.()]{8,90})(?=[,;.]|$)",
    re.IGNORECASE,
)


def find(view: View) -> Iterator[Fact]:
    """What the page says something depends on: the whole clause after "if", "when" and the like."""
    for statement in view.standing:
        for match in _CLAUSE.finditer(statement.text):
            span = Span(*match.span("clause"))
            if _is_clause(statement, span):
                yield cues.fact(view, "condition", match["cue"].lower(), statement, span)


def _is_clause(statement: Statement, span: Span) -> bool:
    """True for a few words with a subject of their own and a verb."""
    inside = [token for token in statement.tokens if span.start <= token.start and token.end <= span.end]
    if not FEWEST <= len(inside) <= MOST or reference.dangles(span.of(statement.text)):
        return False
    verbs = [token for token in inside if token.part in (Part.VERB, Part.AUXILIARY)]
    return bool(verbs) and inside[0] not in verbs and inside[0].part is not Part.PREPOSITION


KIND = Kind("condition", find, asking.gap)
