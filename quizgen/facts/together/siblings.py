"""Facts of one sentence that belong together, so that one cloze asks for them: the two values of a comparison."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from quizgen.facts.kinds.amount import AmountFact
from quizgen.facts.questions.context import context
from quizgen.items import gaps, shape
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact

MOST = 3
FEWEST_WORDS = 4  # what the gaps leave must still say what is asked for
NEAR = 3  # words by which two answers of a contrast may differ in length
_CONTRAST = re.compile(r"\b(?:while|whereas|whilst|in contrast|compared (?:to|with)|versus|unlike)\b")
_PAIRED = frozenset(("alias", "definition", "comparison"))  # of these two of one pattern are told in pairs


def together(facts: Iterable[Fact]) -> dict[str, tuple[Fact, ...]]:
    """The groups of facts that one cloze can ask for, by the id of each of their facts; `facts` stand in order."""
    found: dict[str, tuple[Fact, ...]] = {}
    for _, same in groupby(facts, key=lambda fact: (fact.statement.text, fact.sources)):
        for group in _groups(tuple(same)):
            found.update((fact.id, group) for fact in group)
    return found


def _groups(facts: Sequence[Fact]) -> Iterator[tuple[Fact, ...]]:
    left = [fact for fact in facts if not fact.also]
    while left:
        first, *rest = sorted(left, key=lambda fact: fact.answer)
        group = (first, *(other for other in rest if _alike(first, other)))[:MOST]
        left = [fact for fact in rest if fact not in group]
        if len(group) > 1 and _can_be_asked(group):
            yield group


def _alike(one: Fact, other: Fact) -> bool:
    """True for two values of one kind, and for two answers of one kind with a contrast between them."""
    if one.kind != other.kind or one.answer.overlaps(other.answer):
        return False
    if isinstance(one, AmountFact) and isinstance(other, AmountFact):
        mine, theirs = one.quantity, other.quantity
        return (mine.kind, mine.unit) == (theirs.kind, theirs.unit) and mine.low != theirs.low
    between = one.statement.text[one.answer.end : other.answer.start]
    lengths = [len(fact.key.split()) for fact in (one, other)]
    same = shape.of(one.key).plural == shape.of(other.key).plural and abs(lengths[0] - lengths[1]) < NEAR
    shared = terms.content(one.key) & terms.content(other.key)
    parted = one.kind in _PAIRED or bool(_CONTRAST.search(between))
    return same and one.cue == other.cue and parted and not shared


def _can_be_asked(group: Sequence[Fact]) -> bool:
    """True where each answer stands once, and what is left names what they are the answers to."""
    text, marks = group[0].statement.text, group[0].statement.marks
    if any(len(gaps.mentions(text, fact.answer)) > 1 for fact in group) or len({context(fact) for fact in group}) > 1:
        return False
    spans = [fact.answer for fact in group]
    shown = gaps.with_gaps(text, marks, spans)
    inside = any(
        m.kind in ("math", "code")
        and m.start < s.end
        and s.start < m.end
        and not (s.start <= m.start and m.end <= s.end)
        for s in spans
        for m in marks
    )
    return shown is not None and not inside and len(terms.content(re.sub(r"\{\{\d\}\}", " ", shown))) >= FEWEST_WORDS
