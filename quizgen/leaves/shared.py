"""Facts that several pages state: they are one fact, or contradict each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.facts import material
from quizgen.facts.merge import Merged, merge
from quizgen.items import gather
from quizgen.items.alone import Alone
from quizgen.leaves import alone, marks
from quizgen.leaves.leaf import Leaf, content_of, material_of
from quizgen.packed import packed
from quizgen.survey import asked_of, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.items.selection import Selection
    from quizgen.leaves.leaf import Content, Open
    from quizgen.survey import Place

_TOGETHER = frozenset(("label", "cell"))  # kinds that are asked about together


@dataclass(frozen=True, slots=True)
class _Part:
    """What a page has a part in: facts with their numbers, merged facts that are not its own any more, by number.

    `rest` has the remarks on facts that it shares with nobody, `wanted` says what it would ask about.
    """

    facts: tuple[tuple[int, Fact], ...]
    gone: frozenset[int]
    rest: Merged
    wanted: frozenset[Place]


@dataclass(slots=True)
class _Come:
    """What merging gives back to a page: facts that stand there first, with what is asked, and those it tells best."""

    standing: list[tuple[int, Fact]]
    asked: list[Open]
    own: list[Fact]


def shared(leaves: Sequence[Leaf], decided: Mapping[str, str], wanted: Selection) -> tuple[list[Leaf], Merged]:
    """The leaves as they are once the facts that several of them state are merged, and what there is to say of these.

    `decided` is what somebody decided about contradictions, as `merge` takes it.
    """
    common = marks.shared(leaves)
    numbers = [
        number
        for number, leaf in enumerate(leaves)
        if marks.stands_on(leaf, common) or (decided and leaf.told.contradictions)
    ]
    parts = {number: _part(leaves[number], common, decided) for number in numbers}
    stated = [(number, first, fact) for number, part in parts.items() for first, fact in part.facts]
    merged = merge((fact for _, _, fact in stated), decided)
    asked = {id(fact) for fact in asked_of(merged.facts, {place for part in parts.values() for place in part.wanted})}
    where = {fact.sources[0].path: number for number, _, fact in stated}
    come: dict[int, _Come] = defaultdict(lambda: _Come([], [], []))
    for fact, at in zip(merged.facts, merged.firsts, strict=True):
        number, first, _ = stated[at]
        come[number].standing.append((first, fact))
        come[where[fact.sources[0].path]].own.append(fact)
    numbered = ((stood, at, fact) for at, (stood, fact) in enumerate(zip(merged.firsts, merged.facts, strict=True)))
    for one in alone.opened((each for each in numbered if id(each[2]) in asked), wanted):
        number, first, _ = stated[one.first]
        come[number].asked.append(replace(one, first=first))
    after = list(leaves)
    for number, part in parts.items():
        after[number] = _joined(leaves[number], part, come[number], wanted)
    return after, Merged((), merged.remarks, merged.contradictions)


def _part(leaf: Leaf, common: set[int], decided: Mapping[str, str]) -> _Part:
    content = content_of(leaf)
    mine = _held(content, common, contested=bool(decided))
    numbers = {number for number, _ in mine}
    held = {one for _, fact in mine for one in _marks(fact)}
    gone = (at for at, fact in enumerate(content.alone.facts) if not held.isdisjoint(_marks(fact)))
    rest = leaf.told
    if rest.contradictions:
        rest = merge(fact for number, fact in enumerate(content.found) if number not in numbers)
    asked = frozenset(place for fact in content.chosen for place in places(fact))
    return _Part(mine, frozenset(gone), Merged((), rest.remarks, rest.contradictions), asked)


def _held(content: Content, common: set[int], *, contested: bool) -> tuple[tuple[int, Fact], ...]:
    """The facts of a page that others state too, with all that merges with them on the page."""
    told = {contradiction.fact.id for contradiction in content.alone.contradictions} if contested else frozenset()
    found = [(number, fact, _marks(fact)) for number, fact in enumerate(content.found)]
    held = set(common)
    held.update(one for _, fact, own in found if told and fact.id in told for one in own)
    while more := {one for _, _, own in found if not held.isdisjoint(own) for one in own} - held:
        held |= more
    return tuple((number, fact) for number, fact, own in found if not held.isdisjoint(own))


def _marks(fact: Fact) -> tuple[int, ...]:
    return tuple(marks.number(*each) for each in marks.parts(fact))


def _joined(leaf: Leaf, part: _Part, come: _Come, wanted: Selection) -> Leaf:
    """The leaf of a page with what came of the facts that it shares."""
    content = content_of(leaf)
    pairs = zip(content.alone.firsts, content.alone.facts, strict=True)
    kept = [pair for at, pair in enumerate(pairs) if at not in part.gone]
    standing = [fact for _, fact in sorted((*kept, *come.standing), key=lambda pair: pair[0])]
    own = sorted((*(fact for _, fact in kept), *come.own), key=lambda fact: (fact.statement.place, fact.answer))
    ground = alone.joined(material.of_facts(standing, own), material_of(leaf))
    lost = [content.alone.facts[at] for at in part.gone]
    left = [outcome for outcome in leaf.facts if outcome.at not in part.gone]
    again = [one.ties.fact for one in left if one.ties and one.ties.beside]
    opened = [*(one for one in leaf.open if one.at not in part.gone), *come.asked]
    outcomes, groups = [one for one in left if not (one.ties and one.ties.beside)], leaf.groups
    if again or any(fact.kind in _TOGETHER for fact in (*lost, *come.own)):
        book = Alone(gather.pool((ground,)))
        groups = alone.together(own, book, wanted)
        for one in again:
            outcome = alone.about(one, book, wanted)
            (opened.append(one) if outcome is None else outcomes.append(outcome))
    return replace(
        leaf,
        facts=tuple(sorted(outcomes, key=lambda one: (one.first, one.at))),
        groups=groups,
        open=tuple(opened),
        told=part.rest,
        names=ground.names,
        material=packed(ground),
    )
