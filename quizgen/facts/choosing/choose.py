"""Choosing: from all that a page could be asked, what is worth a learner's time."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from quizgen.facts.choosing.worth import rate
from quizgen.facts.fact import changed
from quizgen.facts.kinds import KINDS
from quizgen.facts.limits import fitness
from quizgen.text import terms
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.model import Span

_MEMBERS = (Part.CONTENT, Part.DETERMINER, Part.ADVERB)
_PARTS_OF_LISTS = frozenset((",", ";", "/", "&", "and", "or"))
PER_SENTENCE = 4
LEAST_WORTH = -1.95
LEAST_ALONE = -3.9


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
                fact if first is None else changed(first, other_cues=(*first.other_cues, f"{fact.kind} {fact.cue}"))
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
        _nested(own, terms.content(other.key))
        or bool(fact.also or other.also)
        or (fact.statement.text == other.statement.text and _beside(fact, other))
        for place in fact.places
        for other in beside.get(place, ())
    )


def _nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where all that one answer says is said by the other: "ions", "sodium ions"."""
    return bool(one and other) and (one <= other or other <= one)


def _beside(one: Fact, other: Fact) -> bool:
    """True where two answers share letters, or stand in one list: with nothing but members, commas and "and" between.

    A teacher asks once about a list, and the other members would tell the one that is asked for.
    """
    first, last = sorted((one.answer, other.answer))
    if first.overlaps(last):
        return True
    between = [t for t in one.statement.tokens if first.end <= t.start and t.end <= last.start]
    signs = {t.text.lower() for t in between if t.part not in _MEMBERS}
    return bool(signs & _PARTS_OF_LISTS) and signs <= _PARTS_OF_LISTS | {"of"}
