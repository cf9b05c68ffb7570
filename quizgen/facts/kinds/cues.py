"""Facts whose answer is the phrase after a cue: what most kinds have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.facts.fact import changed
from quizgen.text import chunks, phrases, terms, words
from quizgen.text.prefilter import Prefiltered, words_of
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.model import Span
    from quizgen.text.tokens import Token


_ADJECTIVE = (
    "al",
    "ive",
    "ous",
    "ic",
    "able",
    "ible",
    "ful",
    "ent",
    "ant",
    "ed",
    "ing",
    "ary",
    "ar",
    "er",
    "ong",
    "est",
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern and its name; what follows a match is the answer, up to the end of the list where `listed`.

    It is sought in a text's small letters, but in the text itself where it is `cased`.
    """

    name: str
    sought: Prefiltered
    listed: bool = False
    cased: bool = False


def cue(name: str, pattern: str, *, listed: bool = False) -> Cue:
    """A cue made of whole words; case is ignored but where the pattern says otherwise, with "(?-i:".

    Patterns are in small letters: one that ignores case itself takes several times as long.
    """
    cased = "(?-i:" in pattern
    sought = Prefiltered(rf"\b(?:{pattern})\b\s*", re.IGNORECASE if cased else re.NOFLAG)
    return Cue(name, sought, listed, cased)


def find(view: View, kind: str, cues: Iterable[Cue]) -> Iterator[Fact]:
    """A fact for each phrase that stands after one of the cues."""
    cues = tuple(cues)
    needed = _needed(cues)
    for statement in view.standing:
        known = words_of(statement.text)
        if needed.isdisjoint(known):
            continue
        low = terms.lower(statement.text)
        seen: set[Span] = set()
        for one in cues:
            if one.sought.needed.isdisjoint(known):
                continue
            for match in one.sought.pattern.finditer(statement.text if one.cased else low):
                tokens = statement.tokens
                span = phrases.after(tokens, match.end(), listed=one.listed)
                if span is None or span in seen or not phrases.whole(tokens, span) or _in_a_name(tokens, span):
                    continue
                if close(statement, match.end(), span):
                    seen.add(span)
                    yield fact(view, kind, one.name, statement, span)


def _in_a_name(tokens: Sequence[Token], span: Span) -> bool:
    """True where an article and a noun stand before a phrase, so that they are one name: "the control | center"."""
    at = phrases.starting(tokens, span.start)
    if at < 2 or tokens[at - 1].part is not Part.CONTENT or tokens[at - 2].part is not Part.DETERMINER:
        return False
    low = tokens[at - 1].text.lower()
    return not chunks.plain(tokens[at - 1]) and not low.endswith(_ADJECTIVE) and low not in words.PUFF


@lru_cache(maxsize=64)
def _needed(cues: tuple[Cue, ...]) -> frozenset[str]:
    """Words, and beginnings of words, of which one stands wherever one of the cues does."""
    return frozenset().union(*(one.sought.needed for one in cues))


def close(statement: Statement, offset: int, span: Span) -> bool:
    """True where nothing but articles and adjectives stands between an offset and a span."""
    between = statement.text[offset : span.start]
    return between == "" or (not re.search(r"[.;:!?()]", between) and len(between.split()) <= 4)


def fact(view: View, kind: str, cue_name: str, statement: Statement, answer: Span) -> Fact:
    """A fact of a kind whose identity is what its statement speaks of and what is asked for."""
    text = answer.of(statement.text)
    aspect = f"{view.co_terms(statement, text)}:{terms.key(text)}"
    return changed(view.fact(kind, statement, answer, (view.about(statement), aspect), cue_name), loose=True)
