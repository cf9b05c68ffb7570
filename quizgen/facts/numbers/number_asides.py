"""Numbers in what a sentence only adds of a thing: the addition as a sentence of its own, that can be asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.questions import stems
from quizgen.facts.questions.inversion import lowered
from quizgen.items import shape
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity

_CLAUSE = re.compile(r"^(?P<thing>[^,;:]{4,90}), (?:which|who) (?P<told>[^,;:]+)$")
_DONE = re.compile(
    r"^(?P<thing>[^,;:]{4,90}), (?P<told>(?:first |originally |officially )?[a-z]{4,}(?:ed|en|wn|lt|nt|ght|de|nd) "
    r"[^,;:]+)$"
)
_WHERE = re.compile(r"^.* (?P<place>(?:in|at|on) the [^,;:()]{4,60}), where (?P<told>[^,;:]*)$")
_FIRST = re.compile(
    r"^(?P<told>(?:(?:First|Originally|Initially|Officially) )?(?:Found|Establish|Launch|Introduc|Invent|Publish|Creat"
    r"|Open|Develop|Propos|Formulat|Discover|Initiat|Sign|Pass|Adopt|Enact|Ratifi|Design|Complet|Organiz|Coin)ed"
    r"(?: by [^,;:()]{3,50})? in (?:the )?)$|^(?P<built>(?:Built|Written|Begun)(?: by [^,;:()]{3,50})? in (?:the )?)$"
)
_GOES_ON = re.compile(r"^, (?P<thing>(?:the )?[A-Z][^,;:]{2,80})")
_END = re.compile(r"^(?P<rest>[^,;:()]*)(?:,|[ .]*$)")
_SYMBOL = re.compile(
    r"^(?P<symbol>\$[^$]{1,20}\$) is (?P<told>(?:the |[A-Z][\w’'-]+ )[^,;:()]{3,60})"
    r"(?:, | \()(?:about |approximately )?$"
)
_PLACED = re.compile(r"^(?: (?:in|at|for|on) [^,;:]{3,60})?\)?$")
_DATED = re.compile(
    r"^(?P<thing>(?=The |.* v\. |\w+ (?:Act|Treaty|Code)\b)[\w“\"][^,;:()]{0,60}\b(?:Act|Law|Treaty|Convention|Code"
    r"|Declaration|Constitution|Amendment"
    r"|Bill|Report|Charter|Agreement|Accords?|Edict|Battle|War|Revolution|Rebellion|Congress|Conference|decision|case|ruling"
    r"|v\.)\b[^,;:()]{0,40}) \($"
)
_CITED = re.compile(
    r"^\) (?:\w+ly )?(?:found|argue[sd]?|show(?:s|ed)|suggest(?:s|ed)|report(?:s|ed)|propose[sd]|note[sd]|et)\b"
)


def lifted(fact: Fact, own: Quantity, opening: str, rest: str) -> tuple[str, str] | None:
    """What stands before and after a number in the addition that holds it, as a sentence; None where it is in none.

    "The ship, which sank in ____, was new" gives "The ship sank in " and "".
    """
    after = _END.match(rest)
    if own.kind in ("year", "date") and (found := _FIRST.match(opening)) and (subject := _subject(rest)):
        told = found["told"] or found["built"]
        return f"{subject} {told[:1].lower()}{told[1:]}", ""
    if after is None:
        return None
    if place := _WHERE.match(opening):
        where = place["place"]
        return f"{where[:1].upper()}{where[1:]}, {place['told']}", after["rest"].rstrip(" .")
    if not rest[after.end("rest") :].startswith(","):
        return None
    if (found := _CLAUSE.match(opening)) and _is_told(fact, found["thing"]):
        return f"{found['thing']} {found['told']}", after["rest"]
    if own.kind in ("year", "date") and (found := _DONE.match(opening)) and _is_told(fact, found["thing"]):
        be = "were" if shape.of(found["thing"].split(" (")[0]).plural else "was"
        return f"{found['thing']} {be} {found['told']}", after["rest"]
    return None


def _subject(rest: str) -> str:
    """The subject of the sentence that goes on after a comma, where that is a name, with "was" or "were" as it needs.

    ", the Fram is a ship" gives "the Fram was".
    """
    found = _GOES_ON.match(rest)
    tokens = tokenise(found["thing"], ()) if found else ()
    verb = next(
        (token for token, after in zip(tokens, (*tokens[1:], None), strict=False) if stems.finite(token, after)), None
    )
    if found is None or verb is None:
        return ""
    many = verb.text.lower() in ("are", "were", "have") or (
        verb.part is not Part.AUXILIARY and not verb.text.endswith(("s", "ed"))
    )
    return f"{found['thing'][: verb.start].rstrip()} {'were' if many else 'was'}"


def valued(opening: str, rest: str) -> str | None:
    """A question for a value that is added to the name of a symbol: "$R$ is the gas constant, ____"."""
    found = _SYMBOL.match(opening)
    if not found or not _PLACED.match(rest.rstrip(" .")):
        return None
    after = rest.rstrip(" .)")
    return f"what is the value of {found['symbol']}, {found['told']}{',' if after else ''}{after}"


def dated(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """A question for the year that stands in brackets behind the name of a thing: "The Mines Act (1842) …"."""
    found = _DATED.match(opening)
    if not found or own.kind != "year" or own.low != own.high or not rest.startswith(") ") or _CITED.match(rest):
        return None
    return f"from which year does {lowered(found['thing'])} date" if _is_told(fact, found["thing"]) else None


def only_adds(opening: str) -> bool:
    """True for a number beside another in what a comma adds: "$T$ is the temperature, 310 K in a body at ____"."""
    before, _, after = opening.rpartition(", ")
    return after[:1].isdigit() and _has_verb(before) and not _has_verb(after)


def _has_verb(text: str) -> bool:
    tokens = tokenise(text, ())
    return any(map(stems.finite, tokens, (*tokens[1:], None)))


def _is_told(fact: Fact, thing: str) -> bool:
    """True for a noun phrase that says which thing it means: a name, a noun with "of", what its page is about."""
    tokens = tokenise(thing)
    small = [token for token in tokens if not token.text[:1].isupper()]
    if any(stems.finite(token, after) for token, after in zip(small, (*small[1:], None), strict=False)):
        return False
    first, *others = thing.split()
    named = any(word.strip('(“"')[:1].isupper() for word in others) or (not others and first[:1].isupper())
    return named or " of " in thing or stems.tells_topic(fact, thing)
