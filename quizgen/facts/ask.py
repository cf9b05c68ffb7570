"""From facts to items: the pool of distractors, and the envelope round each body."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.facts import asking
from quizgen.facts.kinds import KINDS
from quizgen.items import envelope, pool
from quizgen.model import Choice, Cloze, FactRef, Item
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.items.candidate import Candidate
    from quizgen.items.pool import Pool
    from quizgen.model import Body

_ASK = {kind.name: kind.ask for kind in KINDS}
CANDIDATE_WORTH = -1.7


def pool_of(views: Iterable[View], facts: Sequence[Fact]) -> Pool:
    """What distractors for a build's items are taken from and held against."""
    candidates: list[Candidate] = []
    lists: dict[tuple[str, int, tuple[str, ...]], list[Fact]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.kind == "label":
            passage = fact.statement.passage
            lists[fact.sources[0].page, passage.lists, passage.section].append(fact)
        if fact.kind == "alias":
            names[fact.subject].add(fact.value)
            names[fact.value].add(fact.subject)
        if fact.worth >= CANDIDATE_WORTH:
            candidates.append(asking.candidate(fact))
    groups = {f.id: [asking.candidate(o) for o in group if o is not f] for group in lists.values() for f in group}
    stated = (
        (view.page.id, f"{s.passage.label}: {s.text}" if s.first else s.text) for view in views for s in view.statements
    )
    return pool.build(candidates, groups, stated, {k: frozenset(v) for k, v in names.items()})


def _asked(body: Body) -> tuple[str, ...]:
    """What a body asks, in a form that is alike for questions that a learner would call the same."""
    match body:
        case Cloze():
            return (*terms.words(body.text), *(terms.fold(blank.answer) for blank in body.blanks.values()))
        case Choice():
            return (*terms.words(body.stem), terms.fold(body.key.text))
        case _:
            return (repr(body),)


def items(facts: Iterable[Fact], known: Pool) -> Iterator[Item]:
    """The items that ask about the facts, in the facts' order."""
    seen: set[tuple[str, ...]] = set()
    for fact in facts:
        for body in _ASK[fact.kind](fact, known):
            if (asked := _asked(body)) in seen:
                continue
            seen.add(asked)
            yield Item(
                id=envelope.digest("item", *fact.identity, envelope.type_name(body)),
                fact=FactRef(fact.id, fact.kind),
                body=body,
                sources=fact.sources,
                explanation=asking.explanation(fact),
                tags=(envelope.tag("subject", fact.discipline), envelope.tag("kind", fact.kind)),
            )
