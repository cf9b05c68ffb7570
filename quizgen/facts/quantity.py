"""Quantities: measures, counts, years and other numbers that a page gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts import asking, measured, naming, stems
from quizgen.facts.fact import Fact, extended
from quizgen.facts.kind import Kind
from quizgen.items import numeric
from quizgen.items.numeric import Beside
from quizgen.model import Mark, Option
from quizgen.text import inline, numbers, quantities, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from quizgen.facts.naming import Name
    from quizgen.facts.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.numeric import Side
    from quizgen.items.pool import Pool
    from quizgen.items.worked import Worked
    from quizgen.model import Body
    from quizgen.text.quantities import Quantity

_LISTED = re.compile(r"^[^.]*?(?::|—|–| namely | such as )")
_KNOWN = re.compile(r"\b(?:the|these|those|both|its|their)(?: \w+)? $", re.IGNORECASE)
_MORE = "(?:more|greater|higher|longer|larger|older|bigger|faster) than|at least|minimum of"
_LESS = "(?:less|fewer|lower|shorter|smaller|younger|slower) than|at most|maximum of|up to"
_OVER = re.compile(rf"(?:\b(?:over|above|beyond|exceed(?:s|ing|ed)?|{_MORE})|[>≥])\s*$", re.IGNORECASE)
_UNDER = re.compile(rf"(?:\b(?:under|below|within|{_LESS})|[<≤])\s*$", re.IGNORECASE)
BOUNDS = ("up", "at ", "over", "more", "less")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityFact(Fact):
    """A fact whose answer is a quantity."""

    quantity: Quantity
    owner: str = ""

    def agrees(self, other: Fact) -> bool:
        """True where both give one value, whatever the unit or the form of the number."""
        return isinstance(other, QuantityFact) and quantities.same(self.quantity, other.quantity)

    def clashes(self, other: Fact) -> bool:
        """True where both cannot be right, being values of one thing."""
        same = isinstance(other, QuantityFact) and self.owner == other.owner
        return same and self.exclusive and other.exclusive and not self.agrees(other)


def find(view: View) -> Iterator[Fact]:
    """A fact for each quantity of each statement."""
    told = [
        (statement, found, number, naming.name(statement, found))
        for statement in view.standing
        for number, found in enumerate(quantities.find(statement.text, statement.marks))
    ]
    for statement, found, number, name in told:
        values = [other for _, other, _, same in told if same == name]
        sure = all(quantities.same(found, other) for other in values)
        yield _fact(view, statement, found, number, name if sure else None)


def _fact(view: View, statement: Statement, found: Quantity, number: int, name: Name | None) -> QuantityFact:
    span = found.number_span if found.kind == "count" else found.span
    text = span.of(statement.text)
    if name:
        subject, aspect = name.name, "value"
    else:
        subject = view.about(statement)
        what = terms.key(found.noun) or found.unit
        aspect = f"{view.co_terms(statement, text)}:{what}:{number}"
    base = view.fact("quantity", statement, span, (subject, aspect), found.kind)
    return extended(
        base,
        QuantityFact,
        quantity=found,
        repeats=True,
        owner=name.owner if name else "",
        exclusive=name is not None and not found.hedge.startswith(BOUNDS),
        accept=tuple(spelling for spelling in _spellings(found) if spelling != text),
    )


def _spellings(found: Quantity) -> tuple[str, ...]:
    if found.kind == "count" and found.low == found.high:
        return numbers.spellings(found.low)
    return ()


def ask(fact: Fact, pool: Pool) -> Iterable[Body | Worked]:
    """A cloze of the statement, a choice among neighbouring values, and the number itself."""
    yield from asking.cloze(fact)
    if isinstance(fact, QuantityFact) and not _told_by_the_rest(fact):
        shown = {other.low for other in quantities.find(fact.statement.text)} - {fact.quantity.low}
        wrong = numeric.distractors(fact.quantity, fact.key, Beside(_nearby(fact, pool), shown, fact.id, _side(fact)))
        distractors = [Option(_like(fact, option.text), option.why) for option in wrong]
        noun = "value" if fact.quantity.unit else "number"
        yield from asking.chosen(fact, stems.middle_stem(fact, noun), distractors)
        yield from measured.of(fact, fact.quantity)


def _side(fact: QuantityFact) -> Side:
    """Where other values are wrong: what is over 100 is over 50 too."""
    before = fact.statement.text[: fact.answer.start]
    if _OVER.search(before):
        return "above"
    return "below" if _UNDER.search(before) else ""


def _told_by_the_rest(fact: QuantityFact) -> bool:
    """True where the sentence gives the number away: it lists what is counted, or gives the value in another unit."""
    text, own = fact.statement.text, fact.quantity
    if own.kind == "count" and (
        own.low == 1 or _LISTED.search(text[fact.answer.end :]) or _KNOWN.search(text[: fact.answer.start])
    ):
        return True
    others = [other for other in quantities.find(text, fact.statement.marks) if not other.span.overlaps(own.span)]
    if own.kind == "date":
        return any(other.kind == "year" and own.low <= other.low <= own.high for other in others)
    return bool(own.unit) and any(quantities.same(own, other) for other in others if other.unit != own.unit)


def _like(fact: Fact, text: str) -> str:
    """A value as inline CommonMark, set as math where the answer is."""
    inside = any(m.kind == "math" and m.start <= fact.answer.start < m.end for m in fact.statement.marks)
    return inline.render(text, (Mark(0, len(text), "math"),) if inside else ())


def _nearby(fact: QuantityFact, pool: Pool) -> tuple[tuple[Decimal, str], ...]:
    """Other values of the same unit that the page gives for other things, each with the sentence that gives it."""
    found: list[tuple[Decimal, str]] = []
    told = terms.content(fact.statement.text)
    for words_in, text in pool.stated.get(fact.sources[0].page, ()):
        if len(told & words_in) * 2 > len(told):
            continue
        found += (
            (q.low, text)
            for q in quantities.find(text)
            if q.unit == fact.quantity.unit and q.kind == fact.quantity.kind and q.low == q.high
        )
    return tuple(found)


KIND = Kind("quantity", find, ask)
