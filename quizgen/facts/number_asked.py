"""Asking for a number where it stands: whether it can be, in which words, on which side others are wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts import interrogatives, number_asides, number_questions, stems
from quizgen.text import quantities

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.items.numeric import Side
    from quizgen.text.quantities import Quantity

_ONE_END, _OTHER_END = re.compile(r"\s*(?:to|–)\s*\d"), re.compile(r"\d\s*%?\s*(?:to|–)\s*$")  # of a range
_LISTED = re.compile(r"^[^.]*?(?::|—|–| namely | such as )")
_KNOWN = re.compile(r"\b(?:the|these|those|both|its|their)(?: \w+)? $", re.IGNORECASE)
_AMONG_OTHERS = re.compile(r"\b(?:such as|including|like|e\.g\.,?|for example,?)\s+(?:about )?$", re.IGNORECASE)
_WORKED = re.compile(
    r"\bsignificant figures\b|\bdecimal places?\b|\b[Rr]ound(?:s|ed|ing)?\b|\(i\.e\.[^)]*[/×*=]|\byou (?:are|have"
    r"|want|need)\b"
    r"|=[^=]*(?:\\approx|≈)"
)
_SUPPOSED = re.compile(
    r"(?:If|Suppose|Assume|Let|Consider|Imagine|Given|For (?:example|instance)|Using|Tossing|In this case)\b"
)
_NAME = re.compile(r"\d{3,}[1-9]")
_MORE = "(?:more|greater|higher|longer|larger|older|bigger|faster) than|at least|minimum of"
_LESS = "(?:less|fewer|lower|shorter|smaller|younger|slower) than|at most|maximum of|up to"
_OVER = re.compile(rf"(?:\b(?:over|above|beyond|exceed(?:s|ing|ed)?|{_MORE})|[>≥])\s*$", re.IGNORECASE)
_UNDER = re.compile(rf"(?:\b(?:under|below|within|{_LESS})|[<≤])\s*$", re.IGNORECASE)


SOON = 45  # letters of a sentence that name what it is about


def side(fact: Fact) -> Side:
    """Where other values are wrong: what is over 100 is over 50 too."""
    before = fact.statement.text[: fact.answer.start]
    if _OVER.search(before):
        return "above"
    return "below" if _UNDER.search(before) else ""


def stem(fact: Fact, own: Quantity) -> str | None:
    """A stem that asks for a number: a question where one can be made of the sentence, else it ends on the gap."""
    asked = number_questions.question(fact, own)
    if asked is None and number_asides.only_adds(fact.statement.text[: fact.answer.start]):
        return None
    if asked is None and own.kind == "number" and not interrogatives.ends_on_value(fact):
        return None
    return asked or stems.gap_stem(fact)


def _is_example(text: str, own: Quantity) -> bool:
    """True for made up numbers: a sum, a case that is only supposed."""
    others = [other for other in quantities.find(text) if other.kind in ("measure", "money", "number", "count")]
    sums = [other for other in others if other.kind in ("measure", "money")]
    supposed = _SUPPOSED.match(text) and len(others) > 1
    solved = (
        text.startswith(("A ", "An "))
        and len(sums) > 1
        and sums[0].span.start < SOON
        and own.kind in ("measure", "money", "percent")
    )
    return bool(supposed or solved) or (own.kind == "number" and own.low in (0, 1))


def given_away(fact: Fact, own: Quantity) -> bool:
    """True where the sentence gives the number away, or where others would be as right.

    It lists what is counted, gives the value in another unit, or a year of the century asked for;
    it names the value as one of several; or the number is a name, as that of an alloy.
    """
    text = fact.statement.text
    if _is_example(text, own) or (own.kind == "measure" and fact.key.lower().startswith("one ")):
        return True
    before, after = text[: fact.answer.start], text[fact.answer.end :]
    if own.kind in ("percent", "measure") and (_ONE_END.match(after) or _OTHER_END.search(before)):
        return True
    if (
        _WORKED.search(text)
        or _AMONG_OTHERS.search(before)
        or (own.kind in ("count", "number") and _NAME.fullmatch(fact.key))
    ):
        return True
    if own.kind == "count" and (own.low == 1 or _LISTED.search(after) or _KNOWN.search(before)):
        return True
    others = [other for other in quantities.find(text, fact.statement.marks) if not other.span.overlaps(own.span)]
    if own.kind == "date":
        return any(other.kind == "year" and own.low <= other.low <= own.high for other in others)
    return bool(own.unit) and any(quantities.same(own, other) for other in others if other.unit != own.unit)
