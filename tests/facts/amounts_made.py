"""Numbers of a sentence as tests take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.kinds.amount import AmountFact

if TYPE_CHECKING:
    from quizgen.text.quantities import Quantity


def around(text: str, key: str) -> tuple[AmountFact, Quantity, str, str]:
    """The fact of a number, its quantity, and what stands before and after it."""
    found = choose.found(view.of(page_of(text)))
    fact = next(one for one in found if isinstance(one, AmountFact) and one.key == key)
    return fact, fact.quantity, fact.statement.text[: fact.answer.start], fact.statement.text[fact.answer.end :]
