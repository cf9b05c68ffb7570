"""How much of a phrase the gap takes: the smallest part that carries the fact."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts import asking
from quizgen.text import chunks, commonness, phrases, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.model import Span
    from quizgen.text.tokens import Token

    Phrase = Sequence[Token]

LONG = 4  # words that a learner still recalls as one phrase
RARE = 1  # the commonness up to which a single word is worth a gap
_PHRASES = frozenset("term cause function membership definition location origin step comparison".split())
_JOINS = frozenset(("and", "or"))
_POINTING = frozenset(("these", "this", "those", "that", "such", "each", "all", "both"))
_TAKE_OF = frozenset(("capable", "full", "aware", "independent", "one", "all", "none", "regardless"))
_QUALITIES = frozenset(
    "reliant dependent resistant relevant essential necessary specific unique similar equal prone subject sensitive "
    "adjacent inherent equivalent proportional due critical crucial close parallel rich free".split()
)
_JOINING = frozenset(("requiring", "using", "regarding", "involving", "concerning", "including", "containing"))
_AGAIN = re.compile(r"\b(?:these|this|such|those) ([^\W\d_]+)", re.IGNORECASE)
_SHARED = ("ic", "al", "ive", "ous", "ary", "ar", "ent", "ant")  # ends of adjectives, which need the noun after "and"
_REST = frozenset(("other", "any", "another", "more"))
_SIGNS = frozenset((",", "(", ")", "/", ";"))
_LIGHT = frozenset(
    "part portion component measure measurement understanding implication content copy confirmation example case "
    "instance amount number quantity level degree "
    "presence absence formation release opening closing establishment development "
    "introduction use usage movement proliferation production enhancement promotion provision creation occurrence "
    "diagnosis concentration dose series variety range form type kind process act concept lack loss existence "
    "availability identification accumulation transfer transport uptake increase decrease reduction".split()
)


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
    """A smaller part of the answer that carries it; None where there is none."""
    tokens = fact.statement.tokens
    first, end = phrases.starting(tokens, fact.answer.start), phrases.starting(tokens, fact.answer.end)
    inside = tokens[first:end]
    found = _before_head(inside, fact.statement.text[fact.answer.end :]) or _before_quality(
        inside, tokens[end : end + 1]
    )
    found = found or _name(inside) or _before_way(inside)
    found = (
        found
        or _by_article(inside)
        or _unshown(inside, _rest(fact))
        or _of(inside, topic)
        or _by_participle(inside)
        or _member(inside)
    )
    if not found or len(found) == len(inside):
        return None
    span = chunks.span_of(found, 0, len(found))
    return None if terms.stands_in(span.of(fact.statement.text), topic) else span


def _name(inside: Phrase) -> Phrase:
    """The name at the end of what somebody is: "the influential leader | Pericles"."""
    at = next((n for n in range(len(inside), 0, -1) if not _proper(inside[n - 1])), 0)
    plain = all(token.part is Part.CONTENT and token.text.islower() for token in inside[:at])
    return inside[at:] if 0 < at < len(inside) and plain and len(inside[-1].text) >= LONG else ()


def _proper(token: Token) -> bool:
    return token.text[0].isupper() and token.text[1:].islower()


def _before_head(inside: Phrase, after: str) -> Phrase:
    """What tells a thing from its kind, where the sentence goes on with "these enzymes"."""
    noun = terms.stem(inside[-1].text.lower()) if inside else ""
    again = any(terms.stem(found[1].lower()) == noun for found in _AGAIN.finditer(after))
    return inside[:-1] if again and len(inside) > 1 and _telling(inside[:-1]) else ()


def _before_quality(inside: Phrase, after: Phrase) -> Phrase:
    """The thing without a quality that goes on: "organelles | responsible | for photosynthesis"."""
    goes_on = bool(after) and (after[0].part is Part.PREPOSITION or after[0].text.lower() == "to")
    low = inside[-1].text.lower() if inside else ""
    quality = low.endswith(("able", "ible")) or low in _QUALITIES
    return inside[:-1] if goes_on and quality and len(inside) > 1 and _telling(inside[:-1]) else ()


def _before_way(inside: Phrase) -> Phrase:
    """What stands before a preposition other than "of", which begins a phrase of its own."""
    at = (n for n, token in enumerate(inside) if token.part is Part.PREPOSITION and token.text.lower() != "of")
    return inside[: next((number for number in at if number > 1), 0)]


def _by_article(inside: Phrase) -> Phrase:
    """A member of "… and the …", "… and other …", whose members need not belong to the same words."""
    for number in range(1, len(inside) - 1):
        after = inside[number + 1]
        if inside[number].text.lower() not in _JOINS:
            continue
        if after.text.lower() in _REST:
            return _last(inside[:number])
        if after.part is Part.DETERMINER:
            return _more_telling(_last(_after_of(inside[:number])), inside[number + 1 :])
    return ()


def _after_of(inside: Phrase) -> Phrase:
    """What stands after the last "of": "the pull of the | Moon | and the Sun"."""
    at = next((number for number in range(len(inside) - 1, 0, -1) if inside[number].text.lower() == "of"), 0)
    return _lean(inside[at + 1 :]) if at else inside


def _last(listed: Phrase) -> Phrase:
    """The last member of a list."""
    while listed and listed[-1].text in _SIGNS:
        listed = listed[:-1]
    commas = [number for number, token in enumerate(listed) if token.text == ","]
    return _lean(listed[commas[-1] + 1 :]) if commas else listed


def _rest(fact: Fact) -> frozenset[str]:
    """The stems of what stands beside an answer."""
    text = fact.statement.text
    return terms.content(f"{text[: fact.answer.start]} {text[fact.answer.end :]}")


def _unshown(inside: Phrase, shown: frozenset[str]) -> Phrase:
    """The side of an "of" that the sentence does not show elsewhere, where it shows the other one."""
    at = next((number for number, token in enumerate(inside) if token.text.lower() == "of"), 0)
    head, rest = inside[:at], _lean(inside[at + 1 :])
    if not _telling(head) or not _telling(rest) or _halves(inside) is not None:
        return ()
    told = [{terms.stem(word.lower()) for word in _telling(side)} <= shown for side in (head, rest)]
    if told == [False, True] and terms.stem(head[-1].text.lower()) not in _LIGHT:
        return head if len(_telling(head)) > 1 else ()
    return rest if told == [True, False] and _rarity(rest) <= RARE else ()


def _of(inside: Phrase, topic: str) -> Phrase:
    """One side of an "of": what it is an amount of, what is said of two things, else the more telling side."""
    at = next((number for number, token in enumerate(inside) if token.text.lower() == "of"), 0)
    head, rest = inside[:at], _lean(inside[at + 1 :])
    if not head or not _telling(rest) or any(token.text in _SIGNS for token in inside):
        return ()
    if rest[0].text[0].isupper() and head[-1].text[0].isupper():  # a name: "Law of Universal Gravitation"
        return ()
    if head[-1].text.lower() in _TAKE_OF:
        return ()
    pointing = rest[0].text.lower() in _POINTING
    worthy = len(_telling(rest)) > 1 or _rarity(rest) <= RARE
    if (halves := _halves(head)) is not None:
        return head if _alike(*halves) else halves[0]
    if terms.stem(head[-1].text.lower()) in _LIGHT and not pointing and worthy:
        return rest
    if len(inside) <= LONG:
        return ()
    if len(rest) > 3 and rest[1].text.lower() in _JOINS and not (_several(rest[0]) or _several(rest[-1])):
        return inside[: inside.index(rest[1])]  # "shortness of breath | and chest pain"
    shown = terms.stands_in(rest[-1].text, topic)
    if pointing or shown or len(_telling(rest)) < 2:
        return head if len(_telling(head)) > 1 else ()
    return rest if len(head) == 1 or _rarity(rest) <= _rarity(head) else head


def _by_participle(inside: Phrase) -> Phrase:
    """What does something, if its name tells much: "chronic conditions | requiring care"; else to what it does that."""
    for number in range(1, len(inside) - 1):
        low, rest = inside[number].text.lower(), inside[number + 1 :]
        if not low.endswith("ing") or low not in words.VERBS | _JOINING:
            continue
        if len(_telling(inside[:number])) > 1 and low in _JOINING and rest[0].text.isalpha():
            return inside[:number]
        if _several(inside[number - 1]) or low in _JOINING:
            return rest if len(_telling(rest)) > 1 or _rarity(rest) <= RARE else ()
    return ()


def _member(inside: Phrase) -> Phrase:
    """The more telling half of a long pair."""
    halves = _halves(inside)
    if halves is None and len(inside) > LONG + 3:
        return _of_list(inside)
    if halves is None or len(inside) <= LONG:
        return ()
    torn = any(token.text.lower() == "of" for token in halves[0]) or halves[0][-1].text.lower().endswith("ed")
    if torn or not _telling(halves[0]) or not _telling(halves[1]):
        return ()
    alone = len(halves[1]) == 1 or _several(halves[0][-1])  # else both may share a noun: "plant and animal remains"
    return _more_telling(*halves) if alone else halves[1]


def _of_list(inside: Phrase) -> Phrase:
    """The member of a list with the rarest word."""
    ends = [number for number, token in enumerate(inside) if token.text == "," or token.text.lower() in _JOINS]
    bounds = zip((-1, *ends), (*ends, len(inside)), strict=True)
    members = [_lean(inside[start + 1 : end]) for start, end in bounds if end > start + 1]
    telling = [member for member in members if _telling(member)]
    return min(telling, key=_rarity) if len(telling) > 2 else ()


def _more_telling(one: Phrase, other: Phrase) -> Phrase:
    """The member with the rarest word, else that with more telling ones; none where one of them tells nothing."""
    if not _telling(one) or not _telling(other):
        return ()
    best = min(other, one, key=lambda half: (_rarity(half), -len(_telling(half))))
    return best[1:] if best[0].part is Part.DETERMINER else best


def _halves(inside: Phrase) -> tuple[Phrase, Phrase] | None:
    """What stands before and after the only "and" or "or"; None where there is none, or a list."""
    joins = [number for number, token in enumerate(inside) if token.text.lower() in _JOINS]
    if len(joins) != 1 or any(token.text in _SIGNS for token in inside):
        return None
    return inside[: joins[0]], inside[joins[0] + 1 :]


def _alike(one: Phrase, other: Phrase) -> bool:
    """True for two halves that are said of the same: of one length, or an adjective and one with its noun."""
    adjectives = sum(token.text.lower().endswith(_SHARED) for token in one)
    return len(one) == len(other) or adjectives == len(one) or len(one) - adjectives == len(other)


def _several(token: Token) -> bool:
    """True for a noun in the plural."""
    low = token.text.lower()
    return terms.stem(low) != low


def _lean(inside: Phrase) -> Phrase:
    """Without articles and plain adjectives at its start."""
    while inside and _opens(inside[0]):
        inside = inside[1:]
    return inside


def _opens(token: Token) -> bool:
    """True for an article, a possessive or a plain adjective."""
    return (chunks.skippable(token) or token.part is Part.PRONOUN) and token.text.lower() not in _POINTING


def _telling(tokens: Phrase) -> list[str]:
    return [token.text for token in tokens if token.part is Part.CONTENT and token.text.lower() not in words.VAGUE]


def _rarity(tokens: Phrase) -> int:
    """How common the rarest word is; signs and formulas are rare."""
    names = [token.text for token in tokens if token.part is Part.CONTENT]
    return min(min(commonness.levels(name), default=0) for name in names) if names else commonness.COMMONEST
