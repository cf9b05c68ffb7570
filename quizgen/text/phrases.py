"""Phrases of a sentence: what stands between its function words and verbs."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import chunks, words
from quizgen.text import series as lists
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_START = attrgetter("start")
_LINKS = frozenset(("of",))
_JOINS = frozenset(("and", "or"))
_OPENING = frozenset("([{\"'“‘«—–-/")
_ADJECTIVE = ("ed", "ing", "ive", "al", "ic", "ous", "ent", "ant", "able", "ible", "ile", "ary", "ar", "ful", "less")
_OWNED = frozenset(("his", "her", "our", "your", "my"))  # "reflection of her dedication" leans
_TORN = frozenset(("of", "out", "up", "off", "away"))


def starting(tokens: Sequence[Token], offset: int) -> int:
    """The number of the first token that starts at an offset or behind it; that of all where none does."""
    return bisect_left(tokens, offset, key=_START)


def whole(tokens: Sequence[Token], span: Span) -> bool:
    """True for a phrase that is not torn from what belongs to it: an "of …", a participle, a particle."""
    first, end = starting(tokens, span.start), starting(tokens, span.end)
    inside = [token for token in tokens[first:end] if token.end <= span.end]
    after = tokens[end] if end < len(tokens) else None
    if not inside:
        return False
    for token in inside:
        if token.part is Part.VERB or token.part is Part.AUXILIARY or token.text in _OWNED:
            return False
    before = tokens[first - 1] if first else None
    if before is not None and before.end == span.start and before.text not in _OPENING:  # "4 °|C overnight"
        return False
    if _hangs(tokens, first) or _qualified(tokens, first, inside) or _one_of_adjectives(tokens, first, inside):
        return False
    last = inside[-1].text
    if len(inside) > 1 and last.islower() and last.endswith("ed") and "-" not in last:
        return False
    if after is None:
        return True
    following = after.text.lower()
    if following in _JOINS and not any(token.text.lower() in _JOINS for token in inside) and _sister(tokens[end + 1 :]):
        return False
    return not _goes_on(inside, after) and (following not in _TORN or _leads_on(tokens, after))


def _hangs(tokens: Sequence[Token], at: int) -> bool:
    """True behind the sign of a bond, "(-| OH |)", and for "one- or | two-letter words |"."""
    if at < 2:
        return False
    earlier, before = tokens[at - 2], tokens[at - 1]
    bond = before.text == "-" and before.end == tokens[at].start and (earlier.text == "(" or earlier.end < before.start)
    return bond or (earlier.text == "-" and before.text.lower() in (*_JOINS, "to"))


def _goes_on(inside: Sequence[Token], after: Token) -> bool:
    """True for "| Na+ | - K+ pump", "| gained 70 | %" and "keeps | salt low and sugar | high"."""
    if after.text == "%" and inside[-1].text[-1].isdigit():
        return True
    if after.text == "-" and inside[-1].text[-1] in "+-⁺⁻":
        return True
    said = after.text in words.AFTER_NOUNS and any(token.text in words.AFTER_NOUNS for token in inside[1:])
    return said and any(token.text in _JOINS for token in inside)


def _qualified(tokens: Sequence[Token], at: int, inside: Sequence[Token]) -> bool:
    """True where an adverb before a phrase belongs to its first word: "mutually | exclusive events"."""
    if not at or tokens[at - 1].part is not Part.ADVERB or len(inside) < 2:
        return False
    low = tokens[at - 1].text.lower()
    return low.endswith("ly") and low not in words.HEDGES and inside[0].text.lower().endswith(_ADJECTIVE)


def _one_of_adjectives(tokens: Sequence[Token], at: int, inside: Sequence[Token]) -> bool:
    """True for the first of several adjectives: "into | smaller |, manageable functions"."""
    end = at + len(inside)
    if not at or end + 2 >= len(tokens) or tokens[end].text != "," or tokens[end + 1].part is not Part.CONTENT:
        return False
    rest = tokens[end:]
    before = tokens[at - 1]
    if before.part is not Part.DETERMINER and (before.part is not Part.PREPOSITION or at == 1):
        return False
    run = next((n for n, token in enumerate(rest[1:], 1) if token.part is not Part.CONTENT), len(rest))
    listed = run < len(rest) and (rest[run].text == "," or rest[run].text.lower() in _JOINS)
    low = inside[-1].text.lower()
    adjective = low in words.PLAIN_ADJECTIVES or low.endswith(_ADJECTIVE)
    return run > 2 and not listed and adjective


def _leads_on(tokens: Sequence[Token], particle: Token) -> bool:
    """True for "out of", "up to" and the like, which begin a phrase of their own."""
    following = tokens[starting(tokens, particle.end) :][:1]
    return particle.text.lower() != "of" and any(token.text.lower() in ("of", "to", "from") for token in following)


def _sister(rest: Sequence[Token]) -> bool:
    """True where the words after "and" or "or" are a noun phrase that no verb follows: the other half of a pair."""
    if rest and rest[0].text.lower().endswith("ly"):  # "and inversely proportional"
        return False
    begun = False
    for token in rest:
        if token.part is Part.ADVERB or chunks.skippable(token):
            continue
        if token.part is not Part.CONTENT:
            return begun and token.part is not Part.VERB and token.part is not Part.AUXILIARY
        begun = True
    return begun


def nouns(tokens: Sequence[Token]) -> Iterator[Span]:
    """Every content phrase, alone and with the "of …" that follows it, and lists of such."""
    found = [chunks.trim(tokens, first, end) for first, end in chunks.runs(tokens)]
    for first, end in found:
        yield chunks.span_of(tokens, first, end)
    yield from _chains(tokens, found)
    for span in lists.series(tokens, found):
        yield span
        yield from _with_complement(tokens, span)
    for first, end in found:
        linked = end < len(tokens) and tokens[end].text.lower() in _LINKS
        full = after(tokens, tokens[first].start) if linked else None
        if full is not None and full != after(tokens, tokens[first].start, joined=False):
            yield full


def _with_complement(tokens: Sequence[Token], span: Span) -> Iterator[Span]:
    """The span with the "of …" that follows it: "genotypes and phenotypes of their offspring"."""
    end = starting(tokens, span.end)
    reached = _linked_end(tokens, end)
    if reached > end:
        yield Span(span.start, tokens[reached - 1].end)


def _chains(tokens: Sequence[Token], found: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Phrases joined by "of": "rate of change", "change of the field" and the whole of them."""
    for number, (first, end) in enumerate(found):
        reached = end
        for following in found[number + 1 :]:
            between = tokens[reached : following[0]]
            if not between or between[0].text.lower() not in _LINKS or not all(map(chunks.skippable, between[1:])):
                break
            reached = following[1]
            yield chunks.span_of(tokens, first, reached)


def after(tokens: Sequence[Token], offset: int, *, joined: bool = True, listed: bool = False) -> Span | None:
    """The phrase that begins at `offset`: articles skipped, with its "of …" and, if it ends there, its "and …".

    What is `listed` ends with its list even where a verb follows. None where no content word comes first.
    """
    number = starting(tokens, offset)
    while number < len(tokens) and (chunks.skippable(tokens[number]) or tokens[number].part is Part.ADVERB):
        number += 1
    start = number
    end = _run_end(tokens, number)
    if end == start:
        return None
    end = _linked_end(tokens, end)
    if joined:
        end = _linked_end(tokens, _joined_end(tokens, end, listed=listed))
    return chunks.span_of(tokens, start, end)


def _linked_end(tokens: Sequence[Token], end: int) -> int:
    """Where the "of …" that goes on at `end` ends; `end` itself where none does."""
    while end + 1 < len(tokens) and tokens[end].text.lower() in _LINKS:
        more = end + 1
        while more < len(tokens) and chunks.skippable(tokens[more]):
            more += 1
        if _run_end(tokens, more) == more:
            break
        end = _run_end(tokens, more)
    return end


def _joined_end(tokens: Sequence[Token], end: int, *, listed: bool) -> int:
    """Where the list that goes on at `end` ends; `end` itself where none does."""
    best, at = end, end
    while at < len(tokens):
        more = at
        while more < len(tokens) and (tokens[more].text == "," or tokens[more].text.lower() in _JOINS):
            more += 1
        if more == at:
            break
        closing = any(t.text.lower() in _JOINS for t in tokens[at:more])
        while more < len(tokens) and chunks.skippable(tokens[more]):
            more += 1
        next_end = _run_end(tokens, more)
        if next_end == more or (closing and at == end and tokens[at].text == ","):
            break
        at = next_end
        if closing:
            following = tokens[at] if at < len(tokens) else None
            if listed or following is None or following.part not in (Part.VERB, Part.AUXILIARY):
                best = at
            break
    return best


def _run_end(tokens: Sequence[Token], number: int) -> int:
    while number < len(tokens) and tokens[number].part is Part.CONTENT:
        number += 1
    return number


def subject_end(tokens: Sequence[Token]) -> int | None:
    """The offset where the first finite verb begins; None where there is none."""
    for number, token in enumerate(tokens):
        if token.part is Part.AUXILIARY or (token.part is Part.VERB and not token.text.lower().endswith("ing")):
            return token.start if number else None
    return None
