"""Amounts: what a value and a range have in common, how they are found, held against each other and asked."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, extended
from quizgen.facts.kinds import naming
from quizgen.facts.numbers import number_asked, number_worth
from quizgen.facts.questions import asking
from quizgen.facts.statements import claims
from quizgen.items import numeric
from quizgen.items.numeric import Beside
from quizgen.model import Mark, Option
from quizgen.text import inline, numbers, quantities, terms
from quizgen.text.units import convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from quizgen.facts.kinds.naming import Name
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.model import Body
    from quizgen.text.quantities import Quantity

BOUNDS = ("up", "at ", "over", "more", "less")


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountFact(Fact):
    """A fact whose answer is a quantity: a value, or a range of values."""

    quantity: Quantity
    owner: str = ""

    @property
    def identity(self) -> tuple[str, str, str]:
        """What facts are merged by: a value and a range of one thing are held against each other."""
        return "quantity", self.subject, self.aspect

    @property
    def told(self) -> bool:
        """True where the sentence gives the amount away, or where others would be as right."""
        spread = self.quantity.kind == "date" and " and " in self.key
        return spread or number_asked.given_away(self, self.quantity)

    def agrees(self, other: Fact) -> bool:
        """True where both give one amount, whatever the unit or the form of the number."""
        return isinstance(other, AmountFact) and quantities.same(self.quantity, other.quantity)

    def clashes(self, other: Fact) -> bool:
        """True where both cannot be right, being amounts of one thing that are apart beyond rounding."""
        if not isinstance(other, AmountFact):
            return False
        named = self.owner == other.owner and self.exclusive and other.exclusive
        elsewhere = self.sources[0].page != other.sources[0].page  # a page gives values of several examples
        claimed = self.claim != "" and self.claim == other.claim and elsewhere
        return (named or claimed) and _apart(self.quantity, other.quantity)


def _apart(one: Quantity, other: Quantity) -> bool:
    """True where nothing that two amounts may have been rounded from is the same, as it is for 5 and 4 to 6."""
    low, high = _ends(one)
    least, most = (convert(end, other.unit, one.unit) for end in _ends(other))
    return least is not None and most is not None and (most <= low or high <= least)


def _ends(one: Quantity) -> tuple[Decimal, Decimal]:
    """The least and the greatest value that are written so when rounded to as many decimals."""
    off = [Decimal(5).scaleb(_exponent(value) - 1) for value in (one.low, one.high)]
    return one.low - off[0], one.high + off[1]


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def find(kind: str, view: View, wanted: Callable[[Quantity], bool]) -> Iterator[Fact]:
    """A fact for each wanted quantity of each statement."""
    told = [
        (statement, found, number, naming.name(statement, found))
        for statement in view.standing
        for number, found in enumerate(quantities.find(statement.text, statement.marks))
    ]
    for statement, found, number, name in told:
        if wanted(found):
            values = [other for _, other, _, same in told if same == name]
            sure = all(quantities.same(found, other) for other in values)
            yield _fact(kind, view, statement, (found, number), name if sure else None)


def _fact(kind: str, view: View, statement: Statement, nth: tuple[Quantity, int], name: Name | None) -> AmountFact:
    found, number = nth
    span = found.number_span if found.kind == "count" else found.span
    text = span.of(statement.text)
    if name:
        subject, aspect = name.name, "value"
    else:
        subject = view.about(statement)
        what = terms.key(found.noun) or found.unit
        aspect = f"{view.co_terms(statement, text)}:{what}:{number}"
    base = view.fact(kind, statement, span, (subject, aspect), found.kind)
    return extended(
        base,
        AmountFact,
        quantity=found,
        repeats=True,
        loose=name is None,
        owner=name.owner if name else "",
        claim="" if name or found.hedge.startswith(BOUNDS) else claims.claim(statement, found),
        exclusive=name is not None and not found.hedge.startswith(BOUNDS),
        accept=tuple(spelling for spelling in _spellings(found) if spelling != text),
    )


def _spellings(found: Quantity) -> tuple[str, ...]:
    if found.kind == "count" and found.low == found.high:
        return numbers.spellings(found.low)
    return ()


def ask(fact: Fact, pool: Pool) -> Iterable[Body]:
    """A cloze of the statement, and a choice among neighbouring amounts where others can be wrong."""
    yield from asking.cloze(fact)
    if isinstance(fact, AmountFact) and not fact.told:
        shown = {other.low for other in quantities.find(fact.statement.text)} - {fact.quantity.low}
        side = "" if number_worth.is_threshold(fact, fact.quantity) else number_asked.side(fact)
        wrong = numeric.distractors(fact.quantity, fact.key, Beside(_nearby(fact, pool), shown, fact.id, side))
        joined = " and " in fact.key  # "between 20 and 30"
        distractors = [
            Option(_like(fact, option.text.replace(" to ", " and ") if joined else option.text), option.why)
            for option in wrong
        ]
        yield from asking.chosen(fact, number_asked.stem(fact, fact.quantity), distractors)


def _like(fact: Fact, text: str) -> str:
    """A value as inline CommonMark, set as math where the answer is, but for what stands after that."""
    found = (m for m in fact.statement.marks if m.kind == "math" and m.start <= fact.answer.start < m.end)
    inside = next(found, None)
    if inside is None:
        return inline.render(text)
    after = fact.statement.text[inside.end : fact.answer.end]
    end = len(text) - len(after) if after and text.endswith(after) else len(text)
    return inline.render(text, (Mark(0, end, "math"),))


def _nearby(fact: AmountFact, pool: Pool) -> tuple[tuple[Decimal, str], ...]:
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
