"""Moves: how many of what go in or out, as a sentence tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import numbers, quantities, terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.statements.statement import Statement
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
_OUT_BEFORE = re.compile(r"\b(?:export|expel|extrud|eject)\w*\s+$", re.IGNORECASE)
_IN_BEFORE = re.compile(r"\b(?:import\w*|admit\w*|(?:takes?|taking|brings?|bringing|lets?) in)\s+$", re.IGNORECASE)
_IONS = re.compile(
    r"\b(?P<count>\d{1,2}|one|two|three|four|five|six) (?:[A-Z][a-z]?\d*[⁺⁻+²³\d]*[⁺⁻+])(?: ions?)?(?!\w)"
)
_FORMULA = re.compile(r"\s\([A-Z][\w⁺⁻+-]{0,7}\)")
_EXCHANGE = re.compile(r"\b(?:in (?:exchange|return)|exchanged|swapped)\b", re.IGNORECASE)
_OPPOSITE = {"in": "out", "out": "in"}


@dataclass(frozen=True, slots=True)
class Counted:
    """A count: the span of its number, where its noun ends, its value."""

    number: Span
    end: int
    value: int


@dataclass(frozen=True, slots=True)
class Move:
    """A count of things and the way they go: "out" or "in"."""

    count: int
    noun: str
    way: str
    span: Span

    @property
    def thing(self) -> str:
        """The identity of what moves, by its name alone: "sodium ions (Na⁺)" are "sodium ions"."""
        return terms.key(_FORMULA.sub("", self.noun))


def moves(statement: Statement) -> Iterator[Move]:
    """The counts of things that a statement sends in or out, in order."""
    text = statement.text
    counts = [counted for counted in _counted(statement) if not _is_per(text, counted)]
    way = ""
    for number, found in enumerate(counts):
        stop = counts[number + 1].number.start if number + 1 < len(counts) else len(text)
        before = text[counts[number - 1].end if number else 0 : found.number.start]
        told = _way(text[found.end : stop], before[-24:])
        way = told or (_OPPOSITE.get(way, "") if _EXCHANGE.search(before) else "")
        if way:
            yield Move(
                found.value, text[found.number.end : found.end].strip(), way, Span(found.number.start, found.end)
            )


def _counted(statement: Statement) -> list[Counted]:
    """The counts of things in a statement, and those of ions by their formula, in order."""
    text = statement.text
    found = [
        Counted(quantity.number_span, _noun_end(text, quantity), int(quantity.low))
        for quantity in quantities.find(text, statement.marks)
        if quantity.kind == "count" and quantity.noun and quantity.low == quantity.high > 0
    ]
    for match in _IONS.finditer(text):
        value = numbers.parse(match["count"])
        span = Span(*match.span("count"))
        if value is not None and not any(span.overlaps(other.number) for other in found):
            found.append(Counted(span, match.end(), int(value)))
    return sorted(found, key=lambda counted: counted.number)


def _is_per(text: str, found: Counted) -> bool:
    """True for the one that others are counted by: "for every one molecule"."""
    return found.value == 1 and bool(re.search(r"\b(?:every|each|per)\s*$", text[: found.number.start], re.IGNORECASE))


def _noun_end(text: str, found: Quantity) -> int:
    at = text.find(found.noun, found.number_span.end)
    end = at + len(found.noun) if at >= 0 else found.span.end
    formula = _FORMULA.match(text, end)
    return formula.end() if formula else end


def _way(after: str, before: str) -> str:
    """The direction told by a verb right before a count, else after it; "" where none is."""
    if _OUT_BEFORE.search(before):
        return "out"
    if _IN_BEFORE.search(before):
        return "in"
    out, into = _OUT.search(after), _IN.search(after)
    if out and (not into or out.start() < into.start()):
        return "out"
    return "in" if into else ""
