"""Whether a number can be asked for where it stands, and on which side of it other numbers are wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.text import quantities

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.items.numeric import Side
    from quizgen.text.quantities import Quantity

_LISTED = re.compile(r"^[^.]*?(?::|—|–| namely | such as )")
_KNOWN = re.compile(r"\b(?:the|these|those|both|its|their)(?: \w+)? $", re.IGNORECASE)
_AMONG_OTHERS = re.compile(r"\b(?:such as|including|like|e\.g\.,?|for example,?)\s+(?:about )?$", re.IGNORECASE)
_NAME = re.compile(r"\d{3,}[1-9]")
_MORE = "(?:more|greater|higher|longer|larger|older|bigger|faster) than|at least|minimum of"
_LESS = "(?:less|fewer|lower|shorter|smaller|younger|slower) than|at most|maximum of|up to"
_OVER = re.compile(rf"(?:\b(?:over|above|beyond|exceed(?:s|ing|ed)?|{_MORE})|[>≥])\s*$", re.IGNORECASE)
_UNDER = re.compile(rf"(?:\b(?:under|below|within|{_LESS})|[<≤])\s*$", re.IGNORECASE)


def side(fact: Fact) -> Side:
    """Where other values are wrong: what is over 100 is over 50 too."""
    before = fact.statement.text[: fact.answer.start]
    if _OVER.search(before):
        return "above"
    return "below" if _UNDER.search(before) else ""


def given_away(fact: Fact, own: Quantity) -> bool:
    """True where the sentence gives the number away, or where others would be as right.

    It lists what is counted, gives the value in another unit, or a year of the century asked for;
    it names the value as one of several; or the number is a name, as that of an alloy.
    """
    text = fact.statement.text
    before, after = text[: fact.answer.start], text[fact.answer.end :]
    if _AMONG_OTHERS.search(before) or (own.kind in ("count", "number") and _NAME.fullmatch(fact.key)):
        return True
    if own.kind == "count" and (own.low == 1 or _LISTED.search(after) or _KNOWN.search(before)):
        return True
    others = [other for other in quantities.find(text, fact.statement.marks) if not other.span.overlaps(own.span)]
    if own.kind == "date":
        return any(other.kind == "year" and own.low <= other.low <= own.high for other in others)
    return bool(own.unit) and any(quantities.same(own, other) for other in others if other.unit != own.unit)
