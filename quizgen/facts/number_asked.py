"""Asking for a number where it stands: whether it can be, in which words, on which side others are wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from quizgen.facts import stems
from quizgen.facts.context import context
from quizgen.items import gaps
from quizgen.text import quantities
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.items.numeric import Side
    from quizgen.text.quantities import Quantity

_LISTED = re.compile(r"^[^.]*?(?::|—|–| namely | such as )")
_KNOWN = re.compile(r"\b(?:the|these|those|both|its|their)(?: \w+)? $", re.IGNORECASE)
_AMONG_OTHERS = re.compile(r"\b(?:such as|including|like|e\.g\.,?|for example,?)\s+(?:about )?$", re.IGNORECASE)
_CLOSE = re.compile(r"(?:\b(?:late|early|mid|middle|first|second|every)[ -]|\w, )$", re.IGNORECASE)
_WORKED = re.compile(r"\(i\.e\.[^)]*[/×*=]|\byou (?:are|have|want|need)\b|=[^=]*(?:\\approx|≈)")
_IN = re.compile(r"(?:^|(?<=[\w)]) )[Ii]n (?:the )?____(?=[,.]? |[,.]?$)(?! (?:and|or|to|when|as|for)\b)")
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


def stem(fact: Fact, own: Quantity) -> str | None:
    """A stem that asks for a number: it ends on the gap, or calls the number "a certain value" and asks which."""
    if (asked := _when(fact, own)) is not None:
        return asked
    noun = _called(fact, own)[1].removeprefix("Which ").removesuffix("?").replace("How many", "number")
    asked = stems.middle_stem(fact, noun)
    if asked is None or stems.GAP in asked or " does " not in asked:
        return asked
    return _certain(fact, own) or asked


def _when(fact: Fact, own: Quantity) -> str | None:
    """The statement without its "in 1936", after the question when that was; None where it ends there or has none."""
    text = gaps.with_gap(fact.statement.text, fact.statement.marks, fact.answer, stems.GAP, neutral=True)
    before = context(fact)
    if (
        own.kind not in ("year", "date")
        or (own.low != own.high and own.kind == "year")
        or text is None
        or before is None
    ):
        return None
    found = _IN.search(text)
    if found is None or text.count(stems.GAP) != 1 or not text[found.end() :].strip(" ."):
        return None
    rest = text[: found.start()] + (text[found.end() :].lstrip(", ") if not found.start() else text[found.end() :])
    noun = _called(fact, own)[1].removeprefix("Which ").removesuffix("?")
    return f"In which {noun} was this? {before}{rest[:1].upper()}{rest[1:]}"


def _certain(fact: Fact, own: Quantity) -> str | None:
    """The statement with "a certain value" for its number, and the question for it; None where that does not fit."""
    text = gaps.with_gap(fact.statement.text, fact.statement.marks, fact.answer, stems.GAP, neutral=True)
    before = context(fact)
    if text is None or before is None or text.count(stems.GAP) != 1 or "-" in fact.key.lstrip("-"):
        return None
    called, asked = _called(fact, own)
    opening, rest = text.split(stems.GAP)
    counted = own.kind == "count" and called.endswith(" of")
    after = next((token for token in fact.statement.tokens if token.start >= fact.answer.end), None)
    if (after is not None and after.part is Part.CONTENT) != counted or not re.match(r"[\s,;.)]", rest):
        return None
    if _CLOSE.search(opening):
        return None
    opening = re.sub(r"\b(?:a\(n\)|an?|the) $", "", opening, flags=re.IGNORECASE)
    ended = f"{before}{opening}{called}{rest}".rstrip(" .")
    return f"{ended[:1].upper()}{ended[1:]}. {asked}"


def _called(fact: Fact, own: Quantity) -> tuple[str, str]:
    """What a number is called where it is not told, and the question for it."""
    match own.kind:
        case "year":
            return ("a certain year", "Which year?")
        case "date":
            last = fact.key.lower().split()[-1]
            noun = last if last.startswith("centur") else "decade"
            return (
                (f"certain {noun}", f"Which {noun}?")
                if noun == "centuries"
                else (f"a certain {noun}", f"Which {noun}?")
            )
        case "percent":
            return ("a certain percentage", "Which percentage?")
        case "money":
            return ("a certain amount", "Which amount?")
        case "count":
            return ("a certain number of", "How many?")
        case "number":
            return ("a certain number", "Which number?")
        case "measure":
            return ("a certain value", "Which value?")
        case _:
            assert_never(own.kind)


def given_away(fact: Fact, own: Quantity) -> bool:
    """True where the sentence gives the number away, or where others would be as right.

    It lists what is counted, gives the value in another unit, or a year of the century asked for;
    it names the value as one of several; or the number is a name, as that of an alloy.
    """
    text = fact.statement.text
    before, after = text[: fact.answer.start], text[fact.answer.end :]
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
