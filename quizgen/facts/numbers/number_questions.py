"""Plain questions for a number where it stands: "The heart has how many chambers?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.numbers import (
    interrogatives,
    number_asides,
    number_copula,
    number_fronted,
    number_nominal,
    number_times,
)
from quizgen.facts.questions import stems
from quizgen.facts.questions.inversion import inverted, lowered, small
from quizgen.items import gaps
from quizgen.text import inline, reference, terms
from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity
    from quizgen.text.tokens import Token

LONGEST = 34  # words of a question
_CASE = re.compile(
    r"^(?:If|When|Suppose|Given|While|Although|Though|Because|Since|As|After|Before)\b(?! (?:of"
    r"|a result)\b)"
)
_SPREAD = re.compile(r"\b(rang(?:e|es|ed|ing)(?: \w+ly)?|var(?:y|ies|ied|ying)) (?:from|between) (?:about |around )?$")
_GOES_ON = re.compile(r", (?:is|are|was|were|has|have|had|can|could|may|will|do|does)\b(?![^,]*\bwhich\b)")
_SECOND = re.compile(r", (?:and|but) (?:in|by|since|from|during) (?:about )?(?:the )?$")
_PLACE = re.compile(r"(?:In|At|On) the ")
_AT = re.compile(r"^(?:At|In|By|Since|From|During|Within|After|Above|Below|Over|Up to) (?:about )?(?:the )?$")
_BARE_ARTICLE = re.compile(
    r"\b(?:first|last|next|past|an?|a\(n\)|the|its|their|this|these|those|every|each|another) $", re.IGNORECASE
)
_ESTIMATED = re.compile(r"\b(?:a\(n\)|an?) (estimated|approximate|average of|total of|staggering|mere|additional) $")
_ADDED = re.compile(
    r"(?:[;:—]| – |,? (?:which|where|who|whom|whose|while|whereas|although|though|making|leading|allowing|including"
    r"|indicating|resulting|reflecting|causing|highlighting|such as|so that|because|but|as (?:it|they|well as))\b"
    r"|, (?:with|and|averaging|from|primarily|depending|significantly|particularly|especially|marking|\w+ing)\b).*$",
    re.DOTALL,
)
_BRACKET = re.compile(r"^\s*\([^()]*\)")
_FIGURES = re.compile(r"\s*\([^()]*\d[^()]*\)\s*(?=[.]?$)")
_TOLD_OF = re.compile(
    r"(?P<thing>\b[Tt]he (?:(?!of\b|in\b|by\b|for\b|to\b|and\b|from\b|with\b)[\w'’-]+ ?){1,4}), which (?P<told>[^,]+)$"
)
_PART = re.compile(  # "A small percentage (about 2%) of"
    r"(?:the (?:vast )?majority|an? (?:\w+ )?(?:percentage|proportion|share|fraction|majority|portion)|most)"
    r" \((?P<hedge>\w+ )?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r", (?:which|who|whose|where|when)\b[^,]*$")
_HOW = re.compile(r"^ (long|wide|tall|high|deep|thick|old|apart|away|ago|later|earlier)\b")
_FAR = {"apart": "far apart", "away": "far away", "ago": "long ago", "later": "long later", "earlier": "long earlier"}
_NAMED = re.compile(
    r"\b(?:an?|the) ((?:\w+ )?(?:length|width|height|depth|thickness|diameter|radius|mass|weight|volume|size"
    r"|temperature|pressure"
    r"|speed|frequency|wavelength|age|area|density|voltage|concentration)) of $"
)


def question(fact: Fact, own: Quantity) -> str | None:
    """The statement as a question for its number; None where none would read well."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, stems.GAP, neutral=True)
    named = stems.named(fact)
    if text is None or named is None or text.count(stems.GAP) != 1 or not _is_sentence(fact, named):
        return None
    before = inline.render(statement.text, statement.marks, 0, statement.borrowed)
    opening, rest = text[len(before) :].split(stems.GAP)
    if (part := _PART.match(opening)) and rest.startswith(") of "):
        opening, rest = part["hedge"].capitalize(), rest[1:]
    if (aside := _TOLD_OF.search(opening)) and "," not in rest:  # "…, which was ratified in 1870"
        asked = number_times.question(fact, own, f"{aside['thing']} {aside['told']}", rest.rstrip(" ."))
        return f"{asked[:1].upper()}{asked[1:]}?" if asked else None
    added = number_asides.lifted(fact, own, opening, rest)
    if added and (made := _asked(fact, own, *added)) and _PLACE.match(added[0]):
        return f"{made}?"
    made = _asked(fact, own, *added) if added else number_asides.dated(fact, own, opening, rest)
    made = (
        made
        or number_nominal.question(fact, own, opening)
        or number_asides.valued(opening, rest)
        or _worded(fact, own, opening, rest)
    )
    return _led(fact, made, before, named) if made else None


def _is_sentence(fact: Fact, named: str) -> bool:
    """True for a statement with a verb of its own, which behind a heading must stand after a subject."""
    tokens = fact.statement.tokens
    if fact.statement.fragment or _is_noun_phrase(tokens):
        return False
    return not named or any(map(stems.finite, tokens[1:], (*tokens[2:], None)))


def _worded(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """The sentence round the number as a question, cut before what it only adds."""
    if opening.count("(") > opening.count(")") or opening.count('"') % 2 or not _may_be_cut(fact, opening, rest):
        return None
    rest = _FIGURES.sub("", _BRACKET.sub("", rest))
    cut = _ADDED.sub("", rest)
    if _GOES_ON.search(rest, len(cut)):
        return None
    return _asked(fact, own, opening, cut.rstrip(" ."))


def _asked(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """The question that a sentence makes, of what stands before and after its number."""
    made = (
        number_times.question(fact, own, opening, rest)
        or number_copula.question(own, opening, rest)
        or _replaced(fact, own, opening, rest)
    )
    return made if made and len(made.split()) <= LONGEST else None


def _led(fact: Fact, made: str, before: str, named: str) -> str | None:
    """The question behind what has to stand before it; None where it is not clear even so: "the fort"."""
    unnamed = not before and made.lower().startswith("the ") and not stems.tells_topic(fact, f"{named}{made}")
    if named and (unnamed or reference.dangles(made)):
        return None
    if before or not named or terms.content(named) <= terms.content(made):
        return f"{before}{made[:1].upper()}{made[1:]}?"
    has = number_fronted.HAVING.match(fact.statement.text)
    if has and has.end() < fact.answer.start and made.startswith("what") and stems.tells_topic(fact, named):
        return f"For {small(named.rstrip(': '))}, {made}?"
    return f"{stems.setting(named)}{lowered(made)}?"


def _is_noun_phrase(tokens: Sequence[Token]) -> bool:
    """True for a noun with no more than clauses of its own: "contractions that push the bolus"."""
    finite = [
        n for n, token in enumerate(tokens) if stems.finite(token, tokens[n + 1] if n + 1 < len(tokens) else None)
    ]
    return len(finite) == 1 and finite[0] > 0 and tokens[finite[0] - 1].text.lower() in ("that", "which", "who")


def _may_be_cut(fact: Fact, opening: str, rest: str) -> bool:
    """True where the main verb stands before the number, or what follows holds it and is kept."""
    if _ASIDE.search(opening) or (_CASE.match(opening) and ("," in rest or "," not in opening)):
        return False
    kept = tokenise(_ADDED.sub("", rest), ())
    return stems.says_enough(fact) or kept == tokenise(rest, ()) or any(map(stems.finite, kept, (*kept[1:], None)))


def _replaced(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """The sentence with an interrogative in the number's place."""
    opening = _ESTIMATED.sub(lambda found: "about " if found[1] in ("estimated", "approximate") else "", opening)
    if own.kind == "count" and own.low != own.high:
        opening = re.sub(r"\b(?:between|from) $", "", opening)
    asks = interrogatives.asked_by(fact, own, opening, rest)
    if own.is_range and opening.endswith(("between ", "from ")) and asks and not _SPREAD.search(opening):
        several = "which years" if own.kind in ("year", "date") else "what values"
        asks, opening = several, re.sub(r"from $", "between ", opening)
    if own.is_range and _SPREAD.search(opening):
        asks, opening = "what values", _SPREAD.sub(r"\1 between ", opening)
    if own.kind == "measure" and (said := _HOW.match(rest)):
        asks, rest = f"how {_FAR.get(said[1], said[1])}", rest[said.end() :]
    elif asks and own.kind == "measure" and (made := number_fronted.fronted(asks, opening, rest)):
        return made
    elif own.kind == "measure" and (named := _NAMED.search(opening)) and not rest:
        asks, opening = f"what {named[1]}", opening[: named.start()]
    if asks is None or _SECOND.search(opening) or number_asides.only_adds(opening):
        return None
    return _put(own, asks, opening, rest) if re.match(r"(?:[\s,;.)]|$)", rest) else None


def _put(own: Quantity, asks: str, opening: str, rest: str) -> str | None:
    """The question in front where that reads well, and else in the number's place."""
    if _AT.match(opening) and rest.startswith(", "):
        asked = inverted(rest[2:])
        return f"{opening}{asks} {asked}" if asked else None
    if own.kind in ("year", "date"):
        opening = re.sub(r"\bthe $", "", opening)
    if _BARE_ARTICLE.search(opening):
        return None
    return number_fronted.fronted(asks, opening, rest) or f"{opening}{asks}{rest}"
