"""How much of a phrase the gap takes: the smallest part that carries the fact."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.gaps import pairs, sides, trimmed
from quizgen.facts.gaps.pairs import LONG
from quizgen.facts.gaps.phrase import JOINS, rarity, several, telling
from quizgen.facts.questions import asking
from quizgen.text import chunks, commonness, phrases, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.facts.fact import Fact
    from quizgen.facts.gaps.phrase import Phrase
    from quizgen.model import Span
    from quizgen.text.tokens import Token

_PHRASES = frozenset("term cause function membership definition location origin step comparison".split())
_QUALITIES = frozenset(
    "reliant dependent resistant relevant essential necessary specific unique similar equal prone subject sensitive "
    "adjacent inherent equivalent proportional due critical crucial close parallel rich free".split()
)
_JOINING = frozenset(("requiring", "using", "regarding", "involving", "concerning", "including", "containing"))
_CLAUSES = frozenset(("as", "when", "if", "once", "because", "since", "while"))
_AGAIN = re.compile(r"\b(?:these|this|such|those) ([^\W\d_]+)", re.IGNORECASE)


def narrowed(fact: Fact) -> Fact:
    """The fact asked for by the smallest part of its answer that still carries it; itself where it is small.

    "a small [amount of ATP]" becomes "amount of [ATP]", "[integrity and stability of the membrane]"
    loses its "of the membrane". What the rest of the sentence would show is left as it is.
    """
    if fact.kind not in _PHRASES or fact.also or fact.answer.start < fact.statement.lead:
        return fact
    topic = fact.sources[0].title if fact.sources else ""
    best = fact
    while (span := _part(best, topic)) is not None:
        tried = replace(best, answer=span, value=terms.key(span.of(fact.statement.text)))
        if not asking.can_be_asked(tried):
            break
        best = tried
    return best


def _part(fact: Fact, topic: str) -> Span | None:
    """A smaller part of the answer that carries it, by the first rule that finds one; None where there is none."""
    tokens = fact.statement.tokens
    first, end = phrases.starting(tokens, fact.answer.start), phrases.starting(tokens, fact.answer.end)
    inside, after = tokens[first:end], tokens[end:]
    cuts: tuple[Callable[[], Phrase], ...] = (
        lambda: _before_head(inside, fact.statement.text[fact.answer.end :]),
        lambda: _before_quality(inside, after),
        lambda: _before_verb(tokens[:first], inside, after),
        lambda: trimmed.without_verb(tokens[:first], inside, after),
        lambda: trimmed.without_adverb(inside),
        lambda: trimmed.before_aside(inside),
        lambda: trimmed.after_verb(tokens[:first], inside),
        lambda: trimmed.after_title(inside),
        lambda: _name(inside),
        lambda: trimmed.before_head(inside),
        lambda: trimmed.without_amount(inside, after),
        lambda: trimmed.without_owner(inside, topic),
        lambda: trimmed.without_count(inside),
        lambda: trimmed.without_quality(inside),
        lambda: _before_way(inside),
        lambda: pairs.by_article(inside),
        lambda: sides.unshown(inside, _rest(fact)) if any(token.text.lower() == "of" for token in inside) else (),
        lambda: sides.side(inside, topic),
        lambda: _by_participle(inside),
        lambda: pairs.member(inside),
    )
    found = next((kept for cut in cuts if (kept := cut())), ())
    if not found or len(found) == len(inside):
        return None
    span = chunks.span_of(found, 0, len(found))
    return None if terms.stands_in(span.of(fact.statement.text), topic) else span


def _name(inside: Phrase) -> Phrase:
    """The name at the end of what somebody is: "the influential leader | Pericles"."""
    if not inside or not _proper(inside[-1]):
        return ()
    at = next((n for n in range(len(inside), 0, -1) if not _proper(inside[n - 1])), 0)
    plain = all(token.part is Part.CONTENT and token.text.isalpha() for token in inside[:at])
    plain = plain and inside[at - 1].text.islower()
    return inside[at:] if 0 < at < len(inside) and plain and len(inside[-1].text) >= LONG else ()


def _proper(token: Token) -> bool:
    return token.text[0].isupper() and token.text[1:].islower()


def _before_head(inside: Phrase, after: str) -> Phrase:
    """What tells a thing from its kind, where the sentence goes on with "these enzymes"."""
    if len(inside) < 2:
        return ()
    noun = terms.stem(inside[-1].text.lower())
    again = any(terms.stem(found[1].lower()) == noun for found in _AGAIN.finditer(after))
    return inside[:-1] if again and telling(inside[:-1]) else ()


def _before_quality(inside: Phrase, after: Phrase) -> Phrase:
    """The thing without a quality that goes on: "organelles | responsible | for photosynthesis"."""
    goes_on = bool(after) and (after[0].part is Part.PREPOSITION or after[0].text.lower() == "to")
    low = inside[-1].text.lower() if inside else ""
    quality = low.endswith(("able", "ible")) or low in _QUALITIES
    joined = len(inside) > 1 and inside[-2].text.lower() in JOINS
    return inside[:-1] if goes_on and quality and not joined and telling(inside[:-1]) else ()


def _before_verb(before: Phrase, inside: Phrase, after: Phrase) -> Phrase:
    """The subject of a clause put in front whose verb ends it: "As the charge | increases |, …"."""
    at = next((number for number in range(len(before), 0, -1) if before[number - 1].text.lower() in _CLAUSES), 0)
    acts = any(token.part in (Part.VERB, Part.AUXILIARY) or token.text == "," for token in before[at:])
    ends = len(inside) > 1 and inside[-1].text in words.THIRD_PERSON and not several(inside[-2])
    return inside[:-1] if at and not acts and ends and bool(after) and after[0].text == "," else ()


def _before_way(inside: Phrase) -> Phrase:
    """What stands before a preposition other than "of", which begins a phrase of its own."""
    at = (n for n, token in enumerate(inside) if token.part is Part.PREPOSITION and token.text.lower() != "of")
    return inside[: next((number for number in at if number > 1), 0)]


def _rest(fact: Fact) -> frozenset[str]:
    """The stems of what stands beside an answer."""
    text = fact.statement.text
    return terms.content(f"{text[: fact.answer.start]} {text[fact.answer.end :]}")


def _by_participle(inside: Phrase) -> Phrase:
    """What does something, if its name tells much: "chronic conditions | requiring care"; else to what it does that."""
    for number in range(1, len(inside) - 1):
        low, rest = inside[number].text.lower(), inside[number + 1 :]
        if not low.endswith("ing") or not (low in words.VERBS or low in _JOINING):
            continue
        if len(telling(inside[:number])) > 1 and low in _JOINING and rest[0].text.isalpha():
            return inside[:number]
        if several(inside[number - 1]) or low in _JOINING:
            return rest if len(telling(rest)) > 1 or rarity(rest) <= commonness.RARE else ()
    return ()
