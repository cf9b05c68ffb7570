"""Terms: any phrase of a sentence that says something definite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking
from quizgen.model import Span
from quizgen.text import phrases, quantities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.text.tokens import Token


def find(view: View) -> Iterable[Fact]:
    """Every phrase of every statement; ranking decides which are worth asking for."""
    for statement in view.standing:
        numbers = [found.span for found in quantities.find(statement.text, statement.marks)]
        tokens = statement.tokens
        for span in _spans(statement, tokens):
            if not phrases.whole(tokens, span) or (numbers and any(_all_of(span, number) for number in numbers)):
                continue
            yield cues.fact(view, "term", _before(tokens, span), statement, span)


def _all_of(span: Span, number: Span) -> bool:
    """True where a phrase is a quantity, or a part of one."""
    return number.start <= span.start and span.end <= number.end


def _spans(statement: Statement, tokens: Sequence[Token]) -> Iterator[Span]:
    for span in phrases.nouns(tokens):
        if not _short_form(statement.text, span):
            yield span
    for mark in statement.marks:
        if mark.kind in ("italic", "bold"):
            yield Span(mark.start, mark.end)


def _short_form(text: str, span: Span) -> bool:
    """True for what stands alone in brackets as an abbreviation of the words before them."""
    bracketed = text[span.start - 1 : span.start] == "(" and text[span.end : span.end + 1] == ")"
    return bracketed and sum(c.isupper() for c in span.of(text)) * 2 >= span.end - span.start


def _before(tokens: Sequence[Token], span: Span) -> str:
    """The class of the word before a span, which tells what part it plays."""
    number = phrases.starting(tokens, span.start)
    while number and tokens[number - 1].end > span.start:  # a mark may begin inside a word
        number -= 1
    return tokens[number - 1].part.value if number else "opens"


KIND = Kind("term", find, asking.gap)
