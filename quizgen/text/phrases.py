"""Phrases of a sentence: what stands between its function words and verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import words
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINKS = frozenset(("of",))
_JOINS = frozenset(("and", "or"))
_WAYS = frozenset("in into out from to onto through toward towards across at on".split())
_TORN = frozenset(("of", "out", "up", "off", "away"))


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
    while first < end - 1 and _plain(tokens[first]) and not tokens[first + 1].text[0].isupper():
        first += 1
    while first < end - 1 and _follows_its_noun(tokens, end):
        end -= 1
    return first, end


def _follows_its_noun(tokens: Sequence[Token], end: int) -> bool:
    """True where the word before `end` is said of the noun before it: "keep sodium low", "findings applicable to"."""
    last = tokens[end - 1].text.lower()
    following = tokens[end].text.lower() if end < len(tokens) else ""
    return last in words.AFTER_NOUNS or (last.endswith(("able", "ible")) and following in ("to", "for", "from", "in"))


def _plain(token: Token) -> bool:
    return token.text.lower() in words.PLAIN_ADJECTIVES


def whole(tokens: Sequence[Token], span: Span) -> bool:
    """True for a phrase that is not torn from what belongs to it: an "of …", a participle, a particle."""
    inside = [token for token in tokens if span.start <= token.start and token.end <= span.end]
    after = next((token for token in tokens if token.start >= span.end), None)
    if not inside or any(token.part in (Part.VERB, Part.AUXILIARY) for token in inside):
        return False
    last = inside[-1].text
    if len(inside) > 1 and last.islower() and last.endswith("ed") and "-" not in last:
        return False
    alone = not any(token.text.lower() in _JOINS for token in inside)
    if alone and after is not None and after.text.lower() in _JOINS and _sister(tokens, after):
        return False
    return after is None or after.text.lower() not in _TORN or _leads_on(tokens, after)


def _leads_on(tokens: Sequence[Token], particle: Token) -> bool:
    """True for "out of", "up to" and the like, which begin a phrase of their own."""
    following = next((token for token in tokens if token.start >= particle.end), None)
    return particle.text.lower() != "of" and following is not None and following.text.lower() in ("of", "to", "from")


def _sister(tokens: Sequence[Token], join: Token) -> bool:
    """True where the words after "and" or "or" are a noun phrase that no verb follows: the other half of a pair."""
    rest = [token for token in tokens if token.start >= join.end]
    if rest and rest[0].text.lower().endswith("ly"):  # "and inversely proportional"
        return False
    rest = [token for token in rest if token.part is not Part.ADVERB]
    words_after = [token for token in rest if not _skippable(token)]
    if not words_after or words_after[0].part is not Part.CONTENT:
        return False
    end = next((token for token in words_after if token.part is not Part.CONTENT), None)
    return end is None or end.part not in (Part.VERB, Part.AUXILIARY)


def nouns(tokens: Sequence[Token]) -> Iterator[Span]:
    """Every content phrase, alone and with the "of …" that follows it, and lists of such."""
    found = [trim(tokens, first, end) for first, end in runs(tokens)]
    for first, end in found:
        yield _span(tokens, first, end)
    yield from _chains(tokens, found)
    for span in series(tokens, found):
        yield span
        yield from _with_complement(tokens, span)
    for first, end in found:
        linked = end < len(tokens) and tokens[end].text.lower() in _LINKS
        full = after(tokens, tokens[first].start) if linked else None
        if full is not None and full != after(tokens, tokens[first].start, joined=False):
            yield full


def _with_complement(tokens: Sequence[Token], span: Span) -> Iterator[Span]:
    """The span with the "of …" that follows it: "genotypes and phenotypes of their offspring"."""
    end = next((number for number, token in enumerate(tokens) if token.start >= span.end), len(tokens))
    reached = _linked_end(tokens, end)
    if reached > end:
        yield Span(span.start, tokens[reached - 1].end)


def _chains(tokens: Sequence[Token], found: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Phrases joined by "of": "rate of change", "change of the field" and the whole of them."""
    for number, (first, end) in enumerate(found):
        reached = end
        for following in found[number + 1 :]:
            between = tokens[reached : following[0]]
            if not between or between[0].text.lower() not in _LINKS or not all(map(_skippable, between[1:])):
                break
            reached = following[1]
            yield _span(tokens, first, reached)


def _skippable(token: Token) -> bool:
    return token.part is Part.DETERMINER or token.text.lower() in words.PLAIN_ADJECTIVES


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
    if all(_plain(token) or token.text.lower().endswith("er") for token in tokens[slice(*last)]):
        return
    opening = tokens[first[0] - 1] if first[0] else None
    following = tokens[last[1]] if last[1] < len(tokens) else None
    if pair and opening is not None and following is not None:
        outer, inner = _before_article(tokens, first[0]), tokens[last[0] - 1]
        ways = following.text.lower() in _WAYS
        if ways and outer is not None and outer.text.lower() in _WAYS:
            return
        if outer is not None and outer.text.lower() == "of" and inner.part is Part.DETERMINER and opening is outer:
            head = next((run for run in runs(tokens) if tokens[run[1] :][:1] == (outer,)), None)
            if head is not None:
                yield _span(tokens, trim(tokens, *head)[0], last[1])
            return
    yield _span(tokens, first[0], last[1])


def _before_article(tokens: Sequence[Token], number: int) -> Token | None:
    """The token before a phrase, articles left out."""
    while number and _skippable(tokens[number - 1]):
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
    texts = [t.text.lower() for t in between if not _skippable(t)]
    if texts in (["and"], ["or"], [",", "and"], [",", "or"], ["and/or"]):
        return "and"
    return "," if texts == [","] else None


def after(tokens: Sequence[Token], offset: int, *, joined: bool = True, listed: bool = False) -> Span | None:
    """The phrase that begins at `offset`: articles skipped, with its "of …" and, if it ends there, its "and …".

    What is `listed` ends with its list even where a verb follows. None where no content word comes first.
    """
    number = next((n for n, t in enumerate(tokens) if t.start >= offset), len(tokens))
    while number < len(tokens) and (_skippable(tokens[number]) or tokens[number].part is Part.ADVERB):
        number += 1
    start = number
    end = _run_end(tokens, number)
    if end == start:
        return None
    end = _linked_end(tokens, end)
    if joined:
        end = _linked_end(tokens, _joined_end(tokens, end, listed=listed))
    return _span(tokens, start, end)


def _linked_end(tokens: Sequence[Token], end: int) -> int:
    """Where the "of …" that goes on at `end` ends; `end` itself where none does."""
    while end + 1 < len(tokens) and tokens[end].text.lower() in _LINKS:
        more = end + 1
        while more < len(tokens) and _skippable(tokens[more]):
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
        while more < len(tokens) and _skippable(tokens[more]):
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


def _span(tokens: Sequence[Token], first: int, end: int) -> Span:
    return Span(tokens[first].start, tokens[end - 1].end)


def subject_end(tokens: Sequence[Token]) -> int | None:
    """The offset where the first finite verb begins; None where there is none."""
    for number, token in enumerate(tokens):
        if token.part is Part.AUXILIARY or (token.part is Part.VERB and not token.text.lower().endswith("ing")):
            return token.start if number else None
    return None
