"""Definitions: what something is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts import asking, cues, hints, stems
from quizgen.facts.kind import Kind
from quizgen.model import Span
from quizgen.text import phrases, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.model import Body

_HOW = r"(?:(?:typically|usually|often|generally|commonly|also|essentially|primarily) )?"
CUES = (
    cues.cue("defined", rf"(?:is|are) {_HOW}(?:defined|described|regarded|considered|characterized|seen|viewed) "
             r"(?:as|by)(?: being)?"),
    cues.cue("refers", r"refers? to|referring to|means(?: that)?|meaning|denotes?|stands? for|represents?|representing|"
             r"focus(?:es)? on|deals? with|concern(?:s|ed with)|describes?"),
    cues.cue("which-is", rf"(?:which|that) (?:is|are) {_HOW}(?:a|an|the)?"),
    cues.cue("is-a", rf"(?:is|are) {_HOW}(?:a|an|the|one of the)"),
    cues.cue("is", rf"(?:is|are|was|were) {_HOW}"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page says that something is."""
    return cues.find(view, "definition", CUES)


_POINTERS = frozenset("result example reason effect effects concern challenge issue factor goal aim".split())


def ask(fact: Fact, pool: Pool) -> Iterable[Body]:
    """A cloze that asks what the thing is, and a choice that asks which thing is that."""
    yield from asking.cloze(fact, hints.initials(fact.key))
    thing = _defined(fact)
    if thing is not None:
        named = replace(fact, kind="label", answer=thing, cue="subject", accept=())
        yield from asking.chosen(named, stems.gap_stem(named), pool.distractors(asking.wanted(named)))


def _defined(fact: Fact) -> Span | None:
    """The span of the thing that the sentence defines, where that is its whole subject but for an article."""
    tokens = fact.statement.tokens
    end = phrases.subject_end(tokens)
    inside = [token for token in tokens if end is not None and token.end <= end]
    if inside and inside[0].part is Part.DETERMINER:
        inside = inside[1:]
    if not inside or any(token.part is not Part.CONTENT for token in inside):
        return None
    if inside[-1].text.lower() in words.VAGUE or inside[-1].text.lower() in _POINTERS:
        return None
    span = Span(inside[0].start, inside[-1].end)
    return span if span.end < fact.answer.start else None


KIND = Kind("definition", find, ask)
