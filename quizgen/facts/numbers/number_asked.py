"""Asking for a number where it stands: whether it can be, in which words, on which side others are wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.numbers import number_questions, number_worth
from quizgen.facts.questions import unnamed
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
SHORT, NEAR_END = 20, 8  # words of a sentence that asks in the place of its number, and behind it


def side(fact: Fact) -> Side:
    """Where other values are wrong: what is over 100 is over 50 too."""
    before = fact.statement.text[: fact.answer.start]
    if _OVER.search(before):
        return "above"
    return "below" if _UNDER.search(before) else ""


_PLAIN = re.compile(
    r"^(?:[^,?]{2,60}, )?(?:(?:about|approximately|around|roughly|nearly|almost|at|in|by|for|to|with|within|after"
    r"|before|since|until|during|from|under|of|above|below|between|least|most|up|over|more|than)"
    r" ){0,3}(?:how|what|which)\b",
    re.IGNORECASE,
)
_STIFF = re.compile(
    r"^In the context of |what length of time|what (?:value|length|amount|energy) (?:of|per)\b"
    r"|^(?:A|The) \w+ of what|, with\b.*(?:what|how)|, (?:\w+ly )?\w+ing\b[^?]*\b(?:what|how)\b|\b(?:an?|the)\?$"
    r"|\bwhat value(?:,| or\b)|\bof what value\?$"
    r"|\d,? (?:and|or) what|^[\w ]{0,30}\b[A-Z]{2,} what|are there \d|to prefer|hovers?\b|, while\b"
    r"|\bit is\b|\b(?:is|are|was|were) what \w+\?$|are there \w+ed\b"
)
_IMPERATIVE = re.compile(
    r"(?:Typically|Usually|Generally|Take|Use|Give|Keep|Add|Place|Apply|Push|Has|Have|Is|Are) (?!how|what)"
)
_IN_PLACE = re.compile(r"(?:how \w+|what \w+)(?P<rest>[^,?]*)\?$")


def stem(fact: Fact, own: Quantity) -> str | None:
    """A question for a number that a teacher would ask about; None where none can be made that reads well.

    Such a number is not asked for by options in a sentence with a gap: a cloze does that better.
    """
    if not number_worth.is_worth_asking(fact, own):
        return None
    asked = number_questions.question(fact, own)
    return asked if asked and _reads_well(asked, own) else None


def _reads_well(asked: str, own: Quantity) -> bool:
    """True for a question that opens with what is sought, and for a short sentence that asks near its end."""
    if _STIFF.search(asked) or unnamed.speaks_of_what_is_at_hand(asked):
        return False
    if _PLAIN.match(asked):
        return True
    if _IMPERATIVE.match(asked) or (own.kind == "measure" and asked.startswith("What a")):
        return False
    found = _IN_PLACE.search(asked)
    timed = own.kind in ("year", "date")
    return found is not None and not timed and len(asked.split()) <= SHORT and len(found["rest"].split()) <= NEAR_END


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
