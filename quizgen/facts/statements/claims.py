"""Claims: what a sentence says of a number, so that another page that says it of another number is found.

A name (see `naming`) tells few numbers; most stand in a clause that names what they are of somewhere
in it: "Newton published his laws of motion in 1687". Two pages make one claim where these clauses have
the same words, in one order, but for the number, hedges, articles and the commonest prepositions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import commonness, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.facts.statements.statement import Statement
    from quizgen.text.quantities import Quantity
    from quizgen.text.tokens import Token

FEWEST = 4  # words that make a clause say one thing
_BREAKS = frozenset(", ; : ) — – . ? ! which who while whereas although and but".split())
_BRACKET = re.compile(r"\([^()]*\)")
_LITTLE = frozenset("of in on at for by with about around during it its their this that".split())
_NOT_OF_ALL = re.compile(  # invented cases, single studies, and what changes with the day
    r"\b(?:suppose|imagine|assume|consider|your?|example|instance|study|survey|reports?|"
    r"recent|recently|reported|current|currently|today|now|costs?|price)\b",
    re.IGNORECASE,
)


def claim(statement: Statement, found: Quantity) -> str:
    """The key of what a statement says of a quantity; "" where that might mean something else on another page."""
    if statement.weak or statement.fragment or statement.leans or _NOT_OF_ALL.search(statement.text):
        return ""
    told = _told(statement, found)
    kept = [token for token in told if _tells(token)]
    if sum(token.part is Part.CONTENT for token in kept) < FEWEST - 1 or len(kept) < FEWEST or not _specific(kept):
        return ""
    place = sum(token.start < found.span.start for token in kept)
    return f"{found.kind} {place}: {' '.join(terms.key(token.text) for token in kept)}"


def _told(statement: Statement, found: Quantity) -> Sequence[Token]:
    """What a sentence says up to the end of the clause that gives a quantity, without that and what is in brackets.

    What stands before it is kept whole, for it may say under which conditions the value holds; where
    that has no verb, as in "By 1630, …", the next clause belongs to it.
    """
    closed = [span for span in _brackets(statement.text) if not span.overlaps(found.span)]
    own = [t for t in statement.tokens if t.start >= statement.borrowed and not any(_in(t, span) for span in closed)]
    ends = (n for n, t in enumerate(own) if t.start >= found.span.end and t.text.lower() in _BREAKS)
    clauses = ([token for token in own[:end] if not _in(token, found.span)] for end in (*ends, len(own)))
    return next((clause for clause in clauses if any(t.part in (Part.VERB, Part.AUXILIARY) for t in clause)), [])


def _brackets(text: str) -> Iterable[Span]:
    return (Span(*match.span()) for match in _BRACKET.finditer(text))


def _in(token: Token, span: Span) -> bool:
    return span.start <= token.start < span.end


def _tells(token: Token) -> bool:
    low = token.text.lower()
    if token.part in (Part.DETERMINER, Part.PRONOUN, Part.ADVERB, Part.STOP, Part.AUXILIARY):
        return low in ("no", "not", "never", "without") or (token.part is Part.STOP and low in "<>=≈")
    return low not in _LITTLE and low not in words.HEDGES


def _specific(tokens: Sequence[Token]) -> bool:
    """True where a proper name or a word of few subjects' own says what the clause is about."""
    return any(_is_own(token, first=number == 0) for number, token in enumerate(tokens))


def _is_own(token: Token, *, first: bool) -> bool:
    if token.part is not Part.CONTENT or not token.text[:1].isalpha():
        return False
    if token.text[:1].isupper() and not first:
        return True
    levels = commonness.levels(token.text)
    return bool(levels) and min(levels) <= commonness.RARE and len(token.text) > len("ATP")
