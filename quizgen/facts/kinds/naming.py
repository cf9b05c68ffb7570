"""What a quantity is the value of, where its sentence says so: the name by which pages are held together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.text import chunks, commonness, phrases, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.statements.statement import Statement
    from quizgen.text.quantities import Quantity
    from quizgen.text.tokens import Token

LONG_NAME = 3  # words that name one quantity without saying of what: "resting membrane potential"
SHORT_SUBJECT = 6
_VALUED = frozenset(("measure", "percent", "money", "number"))
_LINK = re.compile(
    r"(?P<link>,? ?(?:which|that)? ?(?:is|are|was|were|of|at|equals?|reaches|averages|=|,|:)"
    r"(?: (?:about|around|set|equal|up|to|at|typically|usually|approximately|generally|"
    r"normally|roughly|often|estimated|nearly|only|just|a|an|value|of))*)\s*$",
    re.IGNORECASE,
)
_OWNS = frozenset("has have had".split())
_HOLDS = re.compile(r"\b(?:has|have|contains?|consists? of|is made up of|comprises?) (?:exactly |a total of )?$")
_HAPPENED = re.compile(r"\b(?:was|were) (?:first )?(?P<verb>\w+(?:ed|en|nd|wn|ght|ilt)) (?:in|on) (?:the year )?$")


@dataclass(frozen=True, slots=True)
class Name:
    """The key of a quantity's name, and that of what has it where this is no part of the name."""

    name: str
    owner: str = ""


def name(statement: Statement, found: Quantity) -> Name | None:
    """The name of a quantity of a statement; None where it is not given, or would mean other things elsewhere."""
    before = statement.text[: found.span.start]
    if found.hedge and before.lower().rstrip().endswith(found.hedge.lower()):
        before = before.rstrip()[: -len(found.hedge)]
    if found.kind in _VALUED:
        return _of_value(statement, before)
    if found.kind == "year" and (match := _HAPPENED.search(before)):
        return _with_owner(match["verb"], _subject(statement, match.start()))
    if found.kind == "count" and found.noun and (match := _HOLDS.search(before)):
        return _with_owner(f"count of {terms.key(found.noun)}", _subject(statement, match.start()))
    return None


def _of_value(statement: Statement, before: str) -> Name | None:
    link = _LINK.search(before)
    chain = chain_before(statement, link.start("link")) if link else []
    if not chain:
        return None
    owner = " of ".join(chain[1:])
    if not owner:
        at = statement.text.rfind(chain[0], 0, len(before))
        lead = [token for token in statement.tokens if token.end <= at and token.part is not Part.DETERMINER]
        while lead and lead[-1].text.lower() in words.PLAIN_ADJECTIVES:
            lead.pop()
        if lead and lead[-1].text.lower() in _OWNS:
            owner = _subject(statement, lead[-1].start)
    if len(chain[0].split()) >= LONG_NAME:
        return Name(terms.key(chain[0]), terms.key(owner) if owner else "")
    return _with_owner(terms.key(chain[0]), owner)


def _with_owner(what: str, owner: str) -> Name | None:
    return Name(f"{what} of {terms.key(owner)}") if owner and _specific(owner) else None


def _specific(owner: str) -> bool:
    """True for what is one thing on every page: a proper name, or a phrase with a word that few subjects use."""
    levels = commonness.levels(owner)
    proper = any(word[:1].isupper() for word in owner.split()[1:])
    return bool(levels) and (proper or min(levels) == 0)


def _subject(statement: Statement, end: int) -> str:
    """The noun phrase with which a sentence begins, where its verb follows at `end`; "" for anything longer."""
    tokens = [token for token in statement.tokens if token.end <= end]
    if not tokens or phrases.subject_end(statement.tokens) is None or len(tokens) > SHORT_SUBJECT:
        return ""
    if any(token.part not in (Part.CONTENT, Part.DETERMINER) and token.text.lower() != "of" for token in tokens):
        return ""
    inside = [token for token in tokens if token.part is not Part.DETERMINER]
    return statement.text[inside[0].start : inside[-1].end] if inside else ""


def chain_before(statement: Statement, end: int) -> list[str]:
    """The content phrases joined by "of" that end at an offset, first to last."""
    tokens = [t for t in statement.tokens if t.end <= end]
    found = [chunks.trim(tokens, *run) for run in chunks.runs(tokens)]
    if not found or found[-1][1] != len(tokens):
        return []
    chain = [found[-1]]
    for run in reversed(found[:-1]):
        if not _joined(tokens[run[1] : chain[0][0]]):
            break
        chain.insert(0, run)
    return [statement.text[tokens[first].start : tokens[stop - 1].end] for first, stop in chain]


def _joined(between: Sequence[Token]) -> bool:
    """True for "of" with nothing but articles after it."""
    return (
        bool(between)
        and between[0].text.lower() == "of"
        and all(token.text.lower() in words.DETERMINERS for token in between[1:])
    )
