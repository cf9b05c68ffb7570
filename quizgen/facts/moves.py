"""Moves: how many of what go in or out, as a sentence tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import quantities, terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.statement import Statement
    from quizgen.text.quantities import Quantity

_OUT = re.compile(
    r"\b(?:out|outside|outward|outwards|extracellular|leaves?|exits?|export(?:s|ed)?|expel(?:s|led)?|extrude[sd]?|"
    r"eject(?:s|ed)?|from the (?:cell|inside))\b",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\b(?:in|into|inside|inward|inwards|intracellular|enters?|import(?:s|ed)?)\b(?! exchange| return| order| turn)",
    re.IGNORECASE,
)
_OUT_BEFORE = re.compile(r"\b(?:export|expel|extrud|eject|remov|out)\w*\W+(?:\w+\W+)?$", re.IGNORECASE)
_IN_BEFORE = re.compile(r"\b(?:import|admit|in)\w*\W+(?:\w+\W+)?$", re.IGNORECASE)
_EXCHANGE = re.compile(r"\b(?:in (?:exchange|return)|exchanged|swapped)\b", re.IGNORECASE)
_OPPOSITE = {"in": "out", "out": "in"}


@dataclass(frozen=True, slots=True)
class Move:
    """A count of things and the way they go: "out" or "in"."""

    count: int
    noun: str
    way: str
    span: Span

    @property
    def thing(self) -> str:
        """The identity of what moves."""
        return terms.key(self.noun)


def moves(statement: Statement) -> Iterator[Move]:
    """The counts of things that a statement sends in or out, in order."""
    text = statement.text
    counts = [q for q in quantities.find(text, statement.marks) if q.kind == "count" and q.noun and q.low == q.high]
    counts = [q for q in counts if q.low > 0 and not _is_per(text, q)]
    way = ""
    for number, found in enumerate(counts):
        stop = counts[number + 1].span.start if number + 1 < len(counts) else len(text)
        span = Span(found.number_span.start, _noun_end(text, found))
        before = text[counts[number - 1].span.end if number else 0 : span.start]
        told = _way(text[span.end : stop], before[-24:])
        way = told or (_OPPOSITE.get(way, "") if _EXCHANGE.search(before) else "")
        if way:
            yield Move(int(found.low), span.of(text)[found.number_span.end - span.start :].strip(), way, span)


def _is_per(text: str, found: Quantity) -> bool:
    """True for the one that others are counted by: "for every one molecule"."""
    return found.low == 1 and bool(re.search(r"\b(?:every|each|per)\s*$", text[: found.span.start], re.IGNORECASE))


def _noun_end(text: str, found: Quantity) -> int:
    at = text.find(found.noun, found.number_span.end)
    return at + len(found.noun) if at >= 0 else found.span.end


def _way(after: str, before: str) -> str:
    """The direction told after a count, else before it; "" where none is."""
    out, into = _OUT.search(after), _IN.search(after)
    if out and (not into or out.start() < into.start()):
        return "out"
    if into:
        return "in"
    if _OUT_BEFORE.search(before):
        return "out"
    return "in" if _IN_BEFORE.search(before) else ""
