"""Lists of phrases: "A and B", "A, B, and C"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.text import chunks
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.model import Span

_WAYS = frozenset("in into out from to onto through toward towards across at on".split())


def series(tokens: Sequence[Token], found: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Lists of two or more phrases: "A and B", "A, B, and C", "A, B or C"."""
    number = 0
    while number < len(found):
        last = number
        joined = False
        while last + 1 < len(found):
            between = tokens[found[last][1] : found[last + 1][0]]
            kind = _join(between)
            if kind is None or (joined and kind == ","):
                break
            joined = joined or kind == "and"
            last += 1
        if joined and last > number and _begins_clause(tokens, found[last][1]) and not _opens(tokens, found[number][0]):
            last -= 1
            joined = last > number and _join(tokens[found[last - 1][1] : found[last][0]]) == "and"
        if joined and last > number and not _of_clauses(tokens, found[number][1], last - number):
            yield from _series(tokens, found[number], found[last], pair=last - number == 1)
        number = last + 1


def _series(tokens: Sequence[Token], first: tuple[int, int], last: tuple[int, int], *, pair: bool) -> Iterator[Span]:
    """The list from its first to its last member, where those two are of one make.

    "out of the cell and potassium ions into it" is no pair, nor is "females and smaller, mobile
    sperm"; "the degrees of freedom and the level" is one of "degrees", not of "freedom".
    """
    if all(chunks.plain(token) or token.text.lower().endswith("er") for token in tokens[slice(*last)]):
        return
    opening = tokens[first[0] - 1] if first[0] else None
    following = tokens[last[1]] if last[1] < len(tokens) else None
    if pair and opening is not None and following is not None:
        outer, inner = _before_article(tokens, first[0]), tokens[last[0] - 1]
        ways = following.text.lower() in _WAYS
        if outer is not None and ((ways and outer.text.lower() in _WAYS) or _out_of(tokens, outer)):
            return
        if outer is not None and outer.text.lower() == "of" and inner.part is Part.DETERMINER and opening is outer:
            head = next((run for run in chunks.runs(tokens) if tokens[run[1] :][:1] == (outer,)), None)
            if head is not None:
                yield chunks.span_of(tokens, chunks.trim(tokens, *head)[0], last[1])
            return
    yield chunks.span_of(tokens, first[0], last[1])


def _out_of(tokens: Sequence[Token], of: Token) -> bool:
    """True for the "of" of "out of"."""
    at = tokens.index(of)
    return bool(at) and of.text.lower() == "of" and tokens[at - 1].text.lower() == "out"


def _before_article(tokens: Sequence[Token], number: int) -> Token | None:
    """The token before a phrase, articles left out."""
    while number and chunks.skippable(tokens[number - 1]):
        number -= 1
    return tokens[number - 1] if number else None


def _of_clauses(tokens: Sequence[Token], end: int, more: int) -> bool:
    """True where a comma parts just two: ", and" then joins clauses rather than the members of a list."""
    return more == 1 and tokens[end].text == ","


def _begins_clause(tokens: Sequence[Token], end: int) -> bool:
    """True where a verb follows, so that what stands before it may be its subject."""
    while end < len(tokens) and tokens[end].part is Part.ADVERB:
        end += 1
    return end < len(tokens) and tokens[end].part in (Part.VERB, Part.AUXILIARY)


def _opens(tokens: Sequence[Token], first: int) -> bool:
    """True where only articles stand before, in the sentence or since its last full stop."""
    before = [token for token in tokens[:first] if token.part is not Part.DETERMINER]
    return not before or before[-1].text in (".", ",", ":")


def _join(between: Sequence[Token]) -> str | None:
    """What joins two members of a list ("and" or ","), None for anything else."""
    texts = [t.text.lower() for t in between if not chunks.skippable(t)]
    if texts in (["and"], ["or"], [",", "and"], [",", "or"], ["and/or"]):
        return "and"
    return "," if texts == [","] else None
