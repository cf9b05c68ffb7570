"""What asks for a number in its place: "how many", "what voltage", "which year"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from quizgen.text import terms
from quizgen.text.tokens import Part
from quizgen.text.units import convert

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity
    from quizgen.text.tokens import Token

_AFTER = re.compile(r"^ (?:east|west|north|south)\b")
_AGED = re.compile(
    r"\b(?:wom[ae]n|m[ae]n|adults?|children|people|patients|individuals|persons) (?:over|under|above|below|aged) $"
)
_VALUED = re.compile(
    r"(?:\b(?:is|was|are|to|at|than|below|above|exceeds?|equals?|reach(?:es|ed)?)"
    r"|\b(?:value|index|score|ratio|coefficient|risk|rate|pH|level|factor|constant|exponent|probability|number)s? of)"
    r"(?: about| around| approximately)? $"
)
_PER = re.compile(r"[a-z]+s per [a-z]+")
_LASTS = re.compile(
    r"\b(?:for|lasts?|lasted|takes?|took|within|after|over)(?: about| around| approximately| up to| at least)? $"
)
_LONG = "what length of time"
_MEASURES = (
    ("s", _LONG), ("K", "what temperature"), ("V", "what voltage"), ("m", "what length"),
    ("kg", "what mass"), ("L", "what volume"), ("Pa", "what pressure"), ("J", "how much energy"), ("W", "what power"),
    ("Hz", "what frequency"), ("°", "what angle"), ("mol", "what amount"), ("M", "what concentration"),
    ("m/s", "what speed"), ("N", "what force"), ("A", "what current"), ("Ω", "what resistance"),
    ("kJ/mol", "how much energy"),
)  # fmt: skip
_MADE_OF = frozenset(("what mass", "what volume", "what amount", _LONG))
PREPOSITION = re.compile(
    r"\b(?P<prep>in|by|since|until|before|after|of|from|during|throughout) (?:about |around )?(?:the )?$", re.IGNORECASE
)


def time_noun(fact: Fact, own: Quantity) -> str | None:
    """What a time is called: a year, a century, a decade; None for several."""
    if own.kind == "year":
        return "year"
    last = fact.key.lower().removesuffix(" bc").removesuffix(" bce").removesuffix(" ad").split()[-1]
    if last.startswith("centur"):
        return "century" if last == "century" else None
    return "decade" if last.endswith("0s") and not last.endswith("00s") else None


def asked_by(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """What asks for a number of this kind in its place; None where nothing does."""
    after = next((token for token in fact.statement.tokens if token.start >= fact.answer.end), None)
    match own.kind:
        case "year" | "date":
            found, noun = PREPOSITION.search(opening), time_noun(fact, own)
            return f"which {noun}" if found and noun and not opening.lower().endswith("as of ") else None
        case "percent":
            return None if _is_noun(after) else "what percentage"
        case "money":
            return None if _is_noun(after) else "how much"
        case "count":
            return "how many" if _is_noun(after) else None
        case "number":
            return _bare(opening, rest) if not _is_noun(after) else None
        case "measure":
            return _counted(fact, own) or _measure(own, opening, rest) if not _is_noun(after) else None
        case _:
            assert_never(own.kind)


def _is_noun(token: Token | None) -> bool:
    return token is not None and token.part is Part.CONTENT


def _bare(opening: str, rest: str) -> str | None:
    if rest.startswith(" per "):
        return "how many"
    if _AGED.search(opening):
        return "what age"
    return "what value" if _VALUED.search(opening) else None


def _counted(fact: Fact, own: Quantity) -> str | None:
    """What asks for so many of something per something else: "how many cycles per second"."""
    written = own.unit_span.of(fact.statement.text).strip() if own.unit_span else ""
    named = own.unit == "bp" and written.isascii() and written.endswith("s") and written.islower()
    return f"how many {written}" if named or _PER.fullmatch(written) else None


def _measure(own: Quantity, opening: str, rest: str) -> str | None:
    if own.unit == "×":
        return "how many times"
    if own.unit in ("%", "pp", "ppm", "ppb"):
        return "what share"
    if "bit" in own.unit:
        return "what value" if terms.stands_in("rate", f"{opening} {rest}") else "what data rate"
    if re.search(r"\bage\b", opening):
        return "what age"
    called = next((name for unit, name in _MEASURES if convert(Decimal(1), own.unit, unit) is not None), "what value")
    if _AFTER.match(rest) or (rest.startswith(" of ") and called not in _MADE_OF):
        return None
    if called != _LONG and terms.stands_in(called.split()[-1], f"{opening} {rest}"):
        return "what value"
    return "how long" if called == _LONG and _LASTS.search(opening) else called
