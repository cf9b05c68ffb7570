"""Quantities: measures, counts, years and other numbers that a page gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts import asking, measured, naming, number_asked
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
    from quizgen.items.pool import Pool
    from quizgen.items.worked import Worked
    from quizgen.model import Body
    from quizgen.text.quantities import Quantity

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
    spread = isinstance(fact, QuantityFact) and fact.quantity.kind == "date" and " and " in fact.key
    if isinstance(fact, QuantityFact) and not spread and not number_asked.given_away(fact, fact.quantity):
        shown = {other.low for other in quantities.find(fact.statement.text)} - {fact.quantity.low}
        wrong = numeric.distractors(
            fact.quantity, fact.key, Beside(_nearby(fact, pool), shown, fact.id, number_asked.side(fact))
        )
        distractors = [Option(_like(fact, option.text), option.why) for option in wrong]
        yield from asking.chosen(fact, number_asked.stem(fact, fact.quantity), distractors)
        yield from measured.of(fact, fact.quantity)


def _like(fact: Fact, text: str) -> str:
    """A value as inline CommonMark, set as math where the answer is, but for what stands after that."""
    found = (m for m in fact.statement.marks if m.kind == "math" and m.start <= fact.answer.start < m.end)
    inside = next(found, None)
    if inside is None:
        return inline.render(text)
    after = fact.statement.text[inside.end : fact.answer.end]
    end = len(text) - len(after) if after and text.endswith(after) else len(text)
    return inline.render(text, (Mark(0, end, "math"),))


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
