"""Choosing: from all that a page could be asked, what is worth a learner's time."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts import fitness
from quizgen.facts.kinds import KINDS
from quizgen.facts.worth import rate
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.model import Span

PER_SENTENCE = 3
LEAST_WORTH = -0.94
LEAST_ALONE = -2.2


def found(view: View) -> tuple[Fact, ...]:
    """All facts of a page with their worth; of those with one answer in one sentence, the first kind's."""
    facts: dict[tuple[str, Span], Fact] = {}
    for kind in KINDS:
        for fact in kind.find(view):
            if fact.answer.start < fact.statement.borrowed:
                continue
            place = (fact.statement.text, fact.answer)
            first = facts.get(place)
            facts[place] = (
                fact if first is None else replace(first, other_cues=(*first.other_cues, f"{fact.kind} {fact.cue}"))
            )
    return tuple(sorted((rate(fact, view) for fact in facts.values()), key=lambda f: (f.statement.place, f.answer)))


def chosen(facts: Iterable[Fact], least: float = LEAST_WORTH) -> tuple[Fact, ...]:
    """The facts worth asking about, in the page's order: the best of each sentence, none asked twice.

    Of a page that has none, the best one, unless that is not much worth either.
    """
    facts = tuple(facts)
    return _best(facts, least) or tuple(sorted(_best(facts, LEAST_ALONE), key=lambda f: -f.worth)[:1])


def _best(facts: Iterable[Fact], least: float) -> tuple[Fact, ...]:
    ranked = sorted(facts, key=lambda f: (-f.worth, f.statement.place, f.answer))
    kept: list[Fact] = []
    beside: defaultdict[int, list[Fact]] = defaultdict(list)
    per_sentence: Counter[frozenset[int]] = Counter()
    asked: set[str] = set()
    for fact in ranked:
        if fact.worth < least:
            break
        place, answer = fact.places, fact.token
        if per_sentence[place] >= PER_SENTENCE or (answer in asked and not fact.repeats) or _overlaps(fact, beside):
            continue
        if fitness.why_not(fact):
            continue
        kept.append(fact)
        for one in place:
            beside[one].append(fact)
        per_sentence[place] += 1
        if not fact.repeats:
            asked.add(answer)
    return tuple(sorted(kept, key=lambda f: (f.statement.place, f.answer)))


def _overlaps(fact: Fact, beside: Mapping[int, Sequence[Fact]]) -> bool:
    """True where a fact shares its answer with one that is kept of the same sentences."""
    own = terms.content(fact.key)
    return any(
        bool(own & terms.content(other.key)) or bool(fact.also or other.also) or _crosses(fact, other)
        for place in fact.places
        for other in beside.get(place, ())
    )


def _crosses(one: Fact, other: Fact) -> bool:
    return one.statement.text == other.statement.text and one.answer.overlaps(other.answer)
