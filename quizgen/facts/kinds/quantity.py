"""Quantities: measures, counts, years and other numbers that a page gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import amount, measured
from quizgen.facts.kinds.amount import AmountFact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.items.worked import Worked
    from quizgen.model import Body


def find(view: View) -> Iterator[Fact]:
    """A fact for each single value of each statement."""
    return amount.find("quantity", view, lambda found: not found.is_range)


def ask(fact: Fact, pool: Pool) -> Iterable[Body | Worked]:
    """A cloze of the statement, a choice among neighbouring values, and the number itself."""
    yield from amount.ask(fact, pool)
    if isinstance(fact, AmountFact) and not fact.told:
        yield from measured.of(fact, fact.quantity)


KIND = Kind("quantity", find, ask)
