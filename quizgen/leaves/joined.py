"""A page whose facts others state too: what becomes of it once these are merged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.facts.merge import Merged, merge
from quizgen.facts.together import material
from quizgen.items import gather
from quizgen.items.alone import Alone
from quizgen.leaves import alone
from quizgen.leaves.leaf import Content, Leaf, Open, Outcome, sound
from quizgen.packed import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.facts.fact import Fact
    from quizgen.items.selection import Selection

_TOGETHER = frozenset(("label", "cell"))  # kinds that are asked about together


@dataclass(frozen=True, slots=True)
class Come:
    """What merging gives to a page.

    `standing` are facts that stand there first, with their numbers, and `asked` what is asked about these; `own` are
    those that it tells best, and `said` what there is to say of those that it is the first to state.
    """

    standing: tuple[tuple[int, Fact], ...]
    asked: tuple[Open, ...]
    own: tuple[Fact, ...]
    said: Merged


@dataclass(frozen=True, slots=True)
class JoinTask:
    """A page to join with what came of its facts that are `held`; `left` is what of its outcomes stays as it is.

    `again` is to be asked anew, since its distractors come from facts of the page. `name` stands for all that.
    """

    name: bytes
    content: bytes
    held: frozenset[int]
    come: Come
    left: tuple[int, ...]
    left_open: tuple[int, ...]
    again: tuple[Open, ...]
    material: bytes


@dataclass(frozen=True, slots=True)
class Joined:
    """What became of a page: the places of the outcomes and open facts that stay, and what there is besides.

    `groups` are None where they stay too; `told` is of facts that it shares with nobody, `said` as in `Come`.
    """

    left: tuple[int, ...]
    facts: tuple[Outcome, ...]
    groups: tuple[tuple[Outcome, ...], ...] | None
    left_open: tuple[int, ...]
    open: tuple[Open, ...]
    told: Merged
    said: Merged
    names: Mapping[str, frozenset[str]]
    material: bytes

    @property
    def outcomes(self) -> Iterator[Outcome]:
        """All that was asked of it anew, in order."""
        return chain(self.facts, *(self.groups or ()))


def task(name: bytes, leaf: Leaf, firsts: Iterable[int], held: frozenset[int], come: Come) -> JoinTask:
    """What is to be done for a page; `firsts` are those of its facts merged alone."""
    gone = frozenset(at for at, first in enumerate(firsts) if first in held)
    stay = [(place, one) for place, one in enumerate(leaf.facts) if one.at not in gone]
    return JoinTask(
        name,
        leaf.content,
        held,
        come,
        tuple(place for place, one in stay if not (one.ties and one.ties.beside)),
        tuple(place for place, one in enumerate(leaf.open) if one.at not in gone),
        tuple(one.ties.fact for _, one in stay if one.ties and one.ties.beside),
        leaf.material,
    )


def joined(todo: JoinTask, wanted: Selection) -> Joined:
    """What becomes of a page."""
    content, come = sound(unpacked(todo.content, Content)), todo.come
    pairs = list(zip(content.alone.firsts, content.alone.facts, strict=True))
    kept = [pair for pair in pairs if pair[0] not in todo.held]
    standing = [fact for _, fact in sorted((*kept, *come.standing), key=lambda pair: pair[0])]
    own = sorted((*(fact for _, fact in kept), *come.own), key=lambda fact: (fact.statement.place, fact.answer))
    given = sound(unpacked(todo.material, gather.Material))
    ground = alone.joined(material.of_facts(standing, own), given)
    lost = [fact for first, fact in pairs if first in todo.held]
    outcomes: list[Outcome] = []
    opened, groups = [*come.asked], None
    if todo.again or any(fact.kind in _TOGETHER for fact in (*lost, *come.own)):
        book = Alone(gather.pool((ground,)))
        groups = alone.together(own, book, wanted)
        for one in todo.again:
            outcome = alone.about(one, book, wanted)
            (opened.append(one) if outcome is None else outcomes.append(outcome))
    told = _told(content, todo.held)
    return Joined(
        todo.left, tuple(outcomes), groups, todo.left_open, tuple(opened), told, come.said, ground.names, packed(ground)
    )  # fmt: skip


def applied(leaf: Leaf, name: bytes, one: Joined) -> Leaf:
    """The leaf of a page that so much became of."""
    facts = (*(leaf.facts[place] for place in one.left), *one.facts)
    return replace(
        leaf,
        facts=tuple(sorted(facts, key=lambda each: (each.first, each.at))),
        groups=leaf.groups if one.groups is None else one.groups,
        open=(*(leaf.open[place] for place in one.left_open), *one.open),
        told=one.told,
        names=one.names,
        material=one.material,
        name=name,
    )


def _told(content: Content, held: frozenset[int]) -> Merged:
    """What is said of facts that a page shares with nobody."""
    rest = content.alone
    if rest.contradictions:
        rest = merge(fact for number, fact in enumerate(content.found) if number not in held)
    return Merged((), rest.remarks, rest.contradictions)
