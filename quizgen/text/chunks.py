"""Chunks of a sentence: runs of content words, as ranges of token numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import words
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Ranges of token numbers that hold content words only, in order."""
    start = None
    for number, token in enumerate(tokens):
        if token.part is Part.CONTENT:
            start = number if start is None else start
        elif start is not None:
            yield start, number
            start = None
    if start is not None:
        yield start, len(tokens)


def trim(tokens: Sequence[Token], first: int, end: int) -> tuple[int, int]:
    """The range without plain adjectives at its ends ("crucial membrane protein", "sodium low")."""
    while first < end - 1 and plain(tokens[first]) and not tokens[first + 1].text[0].isupper():
        first += 1
    while first < end - 1 and _follows_its_noun(tokens, end):
        end -= 1
    return first, end


def _follows_its_noun(tokens: Sequence[Token], end: int) -> bool:
    """True where the word before `end` is said of the noun before it: "keep sodium low", "findings applicable to"."""
    last = tokens[end - 1].text.lower()
    following = tokens[end].text.lower() if end < len(tokens) else ""
    return last in words.AFTER_NOUNS or (last.endswith(("able", "ible")) and following in ("to", "for", "from", "in"))


def plain(token: Token) -> bool:
    """True for an adjective that says little: "important", "many"."""
    return token.text.lower() in words.PLAIN_ADJECTIVES


def skippable(token: Token) -> bool:
    """True for what may stand before a noun without being part of its name."""
    return token.part is Part.DETERMINER or token.text.lower() in words.PLAIN_ADJECTIVES


def span_of(tokens: Sequence[Token], first: int, end: int) -> Span:
    """The span of the text that a range of tokens covers."""
    return Span(tokens[first].start, tokens[end - 1].end)
