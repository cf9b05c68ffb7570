"""Facts that several pages state: they are one fact, or contradict each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizgen.facts.merge import Merged, merge
from quizgen.leaves import alone
from quizgen.leaves.common import common
from quizgen.leaves.joined import Come, applied, task
from quizgen.leaves.leaf import content_of
from quizgen.survey import asked_of, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quizgen.facts.fact import Fact
    from quizgen.items.selection import Selection
    from quizgen.leaves.common import Common, Place
    from quizgen.leaves.joined import JoinTask
    from quizgen.leaves.leaf import Leaf, Open
    from quizgen.leaves.work import Work
    from quizgen.model import Contradiction, Diagnostic
    from quizgen.survey import Place as Spot


def shared(
    leaves: Sequence[Leaf], decided: Mapping[str, str], wanted: Selection, work: Work
) -> tuple[list[Leaf], Merged]:
    """The leaves as they are once the facts that several of them state are merged, and what there is to say of these.

    `decided` is what somebody decided about contradictions, as `merge` takes it.
    """
    known = common(leaves, decided)
    become = {number: one for number, name in known.names.items() if (one := work.joined_before(name)) is not None}
    missing = [number for number in known.held if number not in become]
    tasks = list(_tasks(leaves, known, missing, decided, wanted))
    become.update(zip(missing, work.join(tasks), strict=True))
    after = list(leaves)
    remarks: list[Diagnostic] = []
    contradictions: list[Contradiction] = []
    for number in known.held:
        one = become.pop(number)
        after[number] = applied(leaves[number], known.names[number], one)
        remarks += one.said.remarks
        contradictions += one.said.contradictions
    return after, Merged((), tuple(remarks), tuple(contradictions))


def _tasks(
    leaves: Sequence[Leaf], known: Common, missing: Sequence[int], decided: Mapping[str, str], wanted: Selection
) -> Iterator[JoinTask]:
    """What is to be done for each page of which it is not known what becomes of it."""
    parts = {at for number in missing for at in known.has[number]}
    needed = sorted(place for at in parts for place in known.sets[at])
    stated = _stated(leaves, needed)
    come = _come(stated, missing, decided, wanted)
    for number in missing:
        held = frozenset(known.held[number])
        yield task(known.names[number], leaves[number], stated.firsts[number], held, come[number].done())


@dataclass(frozen=True, slots=True)
class _Stated:
    """Facts with the numbers of their pages and their own there.

    `chosen` are the places of what these pages would ask about, and `firsts` the numbers of the facts that each has
    when it is merged alone.
    """

    facts: Sequence[tuple[int, int, Fact]]
    chosen: AbstractSet[Spot]
    firsts: Mapping[int, tuple[int, ...]]


def _stated(leaves: Sequence[Leaf], needed: Sequence[Place]) -> _Stated:
    """The facts at some places."""
    numbers: dict[int, list[int]] = defaultdict(list)
    for number, fact in needed:
        numbers[number].append(fact)
    stated: list[tuple[int, int, Fact]] = []
    chosen: set[Spot] = set()
    firsts: dict[int, tuple[int, ...]] = {}
    for number, facts in numbers.items():
        content = content_of(leaves[number])
        stated += ((number, fact, content.found[fact]) for fact in facts)
        chosen.update(place for fact in content.chosen for place in places(fact))
        firsts[number] = content.alone.firsts
    return _Stated(stated, chosen, firsts)


@dataclass(slots=True)
class _Coming:
    standing: list[tuple[int, Fact]] = field(default_factory=list)
    asked: list[Open] = field(default_factory=list)
    own: list[Fact] = field(default_factory=list)
    remarks: list[Diagnostic] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)

    def done(self) -> Come:
        said = Merged((), tuple(self.remarks), tuple(self.contradictions))
        return Come(tuple(self.standing), tuple(self.asked), tuple(self.own), said)


def _come(
    stated: _Stated, missing: Iterable[int], decided: Mapping[str, str], wanted: Selection
) -> Mapping[int, _Coming]:
    """What merging gives to the pages that are missing it."""
    merged = merge((fact for _, _, fact in stated.facts), decided)
    asked = {id(fact) for fact in asked_of(merged.facts, stated.chosen)}
    where = {fact.sources[0].path: number for number, _, fact in stated.facts}
    come: dict[int, _Coming] = defaultdict(_Coming)
    wants = frozenset(missing)
    numbered = [(first, at, fact) for at, (first, fact) in enumerate(zip(merged.firsts, merged.facts, strict=True))]
    for at, _, fact in numbered:
        number, first, _ = stated.facts[at]
        come[number].standing.append((first, fact))
        come[where[fact.sources[0].path]].own.append(fact)
    mine = ((at, nth, fact) for at, nth, fact in numbered if id(fact) in asked and stated.facts[at][0] in wants)
    for one in alone.opened(mine, wanted):
        number, first, _ = stated.facts[one.first]
        # By this page's own count, so that it is the same whatever other pages state.
        come[number].asked.append(replace(one, first=first, at=len(come[number].asked)))
    for remark in merged.remarks:
        come[where[remark.path]].remarks.append(remark)
    for contradiction in merged.contradictions:
        come[where[contradiction.sides[0].sources[0].path]].contradictions.append(contradiction)
    return come
