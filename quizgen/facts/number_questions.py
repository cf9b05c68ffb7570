"""Plain questions for a number where it stands: "The heart has how many chambers?"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from quizgen.facts import stems
from quizgen.facts.inversion import inverted, lowered
from quizgen.items import gaps
from quizgen.text import inline, reference, terms
from quizgen.text.tokens import Part, tokenise
from quizgen.text.units import convert

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity
    from quizgen.text.tokens import Token

LONGEST = 34  # words of a question
_CASE = re.compile(r"^(?:If|When|Suppose|Given)\b")
_PRESENT = ("is ", "are ", "has ", "have ", "can ", "does ", "do ", "may ", "will ")
_DEEP = re.compile(r"\b(?:that|which|who|where|when|if|because|while|particularly|especially|and)\b|,")
_COPULA = re.compile(
    r"^(?P<subject>[^,;:()]{8,90}?) (?P<be>is|was)(?: (?:typically|usually|about|around|approximately|roughly|only"
    r"|generally)){0,2} $"
)
_BARE_ARTICLE = re.compile(r"\b(?:an?|a\(n\)|the|its|their|this|these|those|every|each|another) $", re.IGNORECASE)
_ESTIMATED = re.compile(r"\b(?:a\(n\)|an?) (estimated|approximate|average of|total of|staggering|mere|additional) $")
_PREPOSITION = re.compile(
    r"\b(?P<prep>in|by|since|until|before|after|of|from|during|throughout) (?:about |around )?(?:the )?$", re.IGNORECASE
)
_ADDED = re.compile(
    r"(?:[;:—–]|,? (?:which|where|who|whom|whose|while|whereas|although|though|making|leading|allowing|including"
    r"|indicating|resulting|reflecting|causing|highlighting|such as|so that|because|but|as (?:it|they|well as))\b"
    r"|, (?:with|and|averaging|from|primarily|depending|significantly|particularly|especially|marking|\w+ing)\b).*$",
    re.DOTALL,
)
_BRACKET = re.compile(r"^\s*\([^()]*\)")
_ASIDE = re.compile(r", (?:which|who|whose|where|when)\b[^,]*$")
_HOW = re.compile(r"^ (long|wide|tall|high|deep|thick|old|apart|away|ago|later|earlier)\b")
_FAR = {"apart": "far apart", "away": "far away", "ago": "long ago", "later": "long later", "earlier": "long earlier"}
_NAMED = re.compile(
    r"\b(?:an?|the) ((?:\w+ )?(?:length|width|height|depth|thickness|diameter|radius|mass|weight|volume|size"
    r"|temperature|pressure"
    r"|speed|frequency|wavelength|age|area|density|voltage|concentration)) of $"
)
_AFTER = re.compile(r"^ (?:east|west|north|south)\b")
_AGED = re.compile(
    r"\b(?:wom[ae]n|m[ae]n|adults?|children|people|patients|individuals|persons) (?:over|under|above|below|aged) $"
)
_VALUED = re.compile(
    r"\b(?:is|was|are|of|to|at|than|below|above|exceeds?|equals?|reach(?:es|ed)?)(?: about| around| approximately)? $"
)
_LASTS = re.compile(
    r"\b(?:for|lasts?|lasted|takes?|took|within|after|over)(?: about| around| approximately| up to| at least)? $"
)
_LONG = "what length of time"
_MEASURES = (
    ("s", _LONG), ("K", "what temperature"), ("V", "what voltage"), ("m", "what length"),
    ("kg", "what mass"), ("L", "what volume"), ("Pa", "what pressure"), ("J", "how much energy"), ("W", "what power"),
    ("Hz", "what frequency"), ("°", "what angle"), ("mol", "what amount"), ("M", "what concentration"),
    ("m/s", "what speed"), ("N", "what force"), ("A", "what current"), ("Ω", "what resistance"),
)  # fmt: skip
_MADE_OF = frozenset(("what mass", "what volume", "what amount", _LONG))


def question(fact: Fact, own: Quantity) -> str | None:
    """The statement as a question for its number; None where none would read well."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, stems.GAP, neutral=True)
    named = stems.named(fact)
    if text is None or named is None or text.count(stems.GAP) != 1 or statement.fragment:
        return None
    tokens = statement.tokens
    if not any(map(stems.finite, tokens[1:], (*tokens[2:], None))):
        return None
    before = inline.render(statement.text, statement.marks, 0, statement.borrowed)
    opening, rest = text[len(before) :].split(stems.GAP)
    if opening.count("(") > opening.count(")") or not _may_be_cut(fact, opening, rest):
        return None
    rest = _ADDED.sub("", _BRACKET.sub("", rest)).rstrip(" .")
    made = _when(fact, own, opening, rest) or _what(own, opening, rest) or _replaced(fact, own, opening, rest)
    if made is None or len(made.split()) > LONGEST or (named and reference.dangles(made)):
        return None
    if before or not named:
        return f"{before}{made[:1].upper()}{made[1:]}?"
    return f"{stems.setting(named)}{lowered(made)}?"


def _may_be_cut(fact: Fact, opening: str, rest: str) -> bool:
    """True where the main verb stands before the number, or what follows holds it and is kept."""
    if _ASIDE.search(opening) or (_CASE.match(opening) and ("," in rest or "," not in opening)):
        return False
    kept = tokenise(_ADDED.sub("", rest), ())
    return stems.says_enough(fact) or kept == tokenise(rest, ()) or any(map(stems.finite, kept, (*kept[1:], None)))


def _when(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """A question that begins with "In which year", where the rest can be turned into one."""
    found = _PREPOSITION.search(opening)
    if own.kind not in ("year", "date") or found is None or (own.kind == "year" and own.low != own.high):
        return None
    noun = _noun(fact, own)
    before, after = opening[: found.start()].rstrip(), rest.lstrip(" ,") if found.start() == 0 else rest
    if noun is None or found["prep"].lower() in ("of", "from") or _DEEP.search(before) or before.endswith(","):
        return None
    asked = inverted(f"{before}{after}")
    if asked is None or (asked.startswith(_PRESENT) and found["prep"].lower() != "since"):
        return None
    return f"{found['prep'].lower()} which {noun} {asked}"


def _what(own: Quantity, opening: str, rest: str) -> str | None:
    """A question such as "What is the density of gold" of "The density of gold is"; None for all else."""
    found = _COPULA.match(opening)
    if own.kind not in ("measure", "percent", "money") or not found or rest or _DEEP.search(found["subject"]):
        return None
    return f"what {found['be']} {lowered(found['subject'])}"


def _noun(fact: Fact, own: Quantity) -> str | None:
    if own.kind == "year":
        return "year"
    last = fact.key.lower().removesuffix(" bc").removesuffix(" bce").removesuffix(" ad").split()[-1]
    if last.startswith("centur"):
        return "century" if last == "century" else None
    return "decade" if last.endswith("0s") and not last.endswith("00s") else None


def _replaced(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """The sentence with an interrogative in the number's place."""
    opening = _ESTIMATED.sub(lambda found: "about " if found[1] in ("estimated", "approximate") else "", opening)
    if own.kind == "count" and own.low != own.high:
        opening = re.sub(r"\b(?:between|from) $", "", opening)
    asks = _interrogative(fact, own, opening, rest)
    if own.kind == "measure" and (said := _HOW.match(rest)):
        asks, rest = f"how {_FAR.get(said[1], said[1])}", rest[said.end() :]
    elif own.kind == "measure" and (named := _NAMED.search(opening)) and not rest:
        asks, opening = f"what {named[1]}", opening[: named.start()]
    if asks is None or not re.match(r"(?:[\s,;.)]|$)", rest):
        return None
    if own.kind in ("year", "date"):
        opening = re.sub(r"\bthe $", "", opening)
    return None if _BARE_ARTICLE.search(opening) else f"{opening}{asks}{rest}"


def _interrogative(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """What asks for a number of this kind in its place; None where nothing does."""
    after = next((token for token in fact.statement.tokens if token.start >= fact.answer.end), None)
    match own.kind:
        case "year" | "date":
            found, noun = _PREPOSITION.search(opening), _noun(fact, own)
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
            return _measure(own, opening, rest) if not _is_noun(after) else None
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


def _measure(own: Quantity, opening: str, rest: str) -> str | None:
    if own.unit == "×":
        return "how many times"
    if own.unit in ("%", "pp", "ppm", "ppb"):
        return "what share"
    if re.search(r"\bage\b", opening):
        return "what age"
    called = next((name for unit, name in _MEASURES if convert(Decimal(1), own.unit, unit) is not None), "what value")
    if _AFTER.match(rest) or (rest.startswith(" of ") and called not in _MADE_OF):
        return None
    if called != _LONG and terms.stands_in(called.split()[-1], f"{opening} {rest}"):
        return "what value"
    return "how long" if called == _LONG and _LASTS.search(opening) else called
