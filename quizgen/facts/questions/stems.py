"""Stems: a statement turned into a question with options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.questions import direct
from quizgen.facts.questions.context import context
from quizgen.facts.questions.inversion import lowered, small
from quizgen.items import gaps
from quizgen.text import terms, words
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

GAP = "____"
_DETERMINED = re.compile(r"\b(?:an?|a\(n\)|the|this|its|about|ratio of(?: about)?) $", re.IGNORECASE)
_TELLING_MORE = frozenset("which who whose whom where".split())
_PARTICIPLES = frozenset("known given taken seen shown written drawn grown chosen driven".split())
TELLING = 5  # words of so many letters say what a title is about


def gap_stem(fact: Fact) -> str | None:
    """A question for a choice: the statement up to the gap as one, or one for its subject.

    None where it makes none: a statement to be completed is better asked as a cloze.
    """
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, GAP, neutral=True)
    before = named(fact)
    if text is None or before is None or f"-{GAP}" in text:
        return None
    ended = gaps.ending(text, GAP) if says_enough(fact) else None
    if ended is not None and (asked := direct.question(ended)):
        clear = not before or not statement.leans
        return asked if clear else f"{setting(before)}{lowered(asked)}"
    if ended is not None:
        return None
    asked = gaps.subject_question(text, GAP) if _is_subject(fact) else None
    return f"{before}{asked}" if asked else None


def middle_stem(fact: Fact, noun: str) -> str | None:
    """A stem for a choice that asks for the gap wherever it stands; `noun` says what is sought.

    Where the statement cannot end on the gap, it becomes a question with "which" in the gap's place.
    """
    ended = gap_stem(fact)
    text = gaps.with_gap(fact.statement.text, fact.statement.marks, fact.answer, GAP, neutral=True)
    before = named(fact)
    if ended or text is None or before is None:
        return ended
    if text.rstrip().endswith(GAP):
        return f"Which {noun} belongs in the gap? {before}{text}"
    opening, rest = text.split(GAP, 1)
    if GAP in rest or _DETERMINED.search(opening) or not re.match(r"[\s,.]", rest):
        return None
    return f"{before}{opening}which {noun}{rest.rstrip(' .')}?"


def named(fact: Fact) -> str | None:
    """What has to stand before a stem; None where that would show the answer.

    A heading is left out where the sentence is clear without it and names what its page is about.
    """
    before = context(fact)
    if not before or fact.statement.formula or fact.statement.leans:
        return before
    return "" if tells_topic(fact, fact.statement.text) else before


def tells_topic(fact: Fact, text: str) -> bool:
    """True where a text has a telling word of the title of the fact's page."""
    title = terms.content(fact.sources[0].title) & terms.content(text)
    return any(len(word) >= TELLING and word not in words.VAGUE for word in title)


def setting(named: str) -> str:
    """A heading in front of a question, as a part of it: "In the context of gluconeogenesis, "."""
    if named.endswith("? "):
        return f"In the context of “{named.rstrip()}”, "
    return f"In the context of {small(named.rstrip(': '))}, " if named.endswith(": ") else named


def _is_subject(fact: Fact) -> bool:
    """True where the answer opens the sentence, but for an article, and its verb follows at once."""
    tokens = fact.statement.tokens
    before = [token for token in tokens if token.end <= fact.answer.start]
    after = [token for token in tokens if token.start >= fact.answer.end and token.part is not Part.ADVERB]
    text = fact.statement.text[fact.answer.end :]
    if bracket := re.match(r"\s*\([^()]*\)", text):
        after = [token for token in after if token.start >= fact.answer.end + bracket.end()]
    opens = len(before) <= 1 and all(token.part is Part.DETERMINER for token in before)
    return opens and bool(after) and after[0].part in (Part.VERB, Part.AUXILIARY)


def says_enough(fact: Fact) -> bool:
    """True where the words before the answer hold the main verb, so that they can end on a gap."""
    own = fact.statement.borrowed
    before = [token for token in fact.statement.tokens if own <= token.start and token.end <= fact.answer.start]
    if not before or before[-1].text == ",":
        return False
    before = _without_asides(before)
    if before[0].part in (Part.PREPOSITION, Part.CONJUNCTION):
        commas = [number for number, token in enumerate(before) if token.text == ","]
        before = before[commas[0] :] if commas else []
    return any(finite(token, after) for token, after in zip(before, (*before[1:], None), strict=False))


def _without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without clauses between commas that only tell more of a thing: ", which was launched in 1990 …"."""
    kept: list[Token] = []
    aside = False
    for token, after in zip(tokens, (*tokens[1:], None), strict=False):
        if token.text == ",":
            aside = not aside and after is not None and after.text.lower() in _TELLING_MORE
        if not aside:
            kept.append(token)
    return kept


def finite(token: Token, after: Token | None) -> bool:
    """True for a verb that can carry a sentence, which "proposed by …" and "using …" cannot."""
    if token.part is Part.AUXILIARY:
        return True
    if token.part is not Part.VERB or token.text.lower().endswith("ing") or token.text.lower() in _PARTICIPLES:
        return False
    return not (token.text.lower().endswith("ed") and after is not None and after.part is Part.PREPOSITION)
