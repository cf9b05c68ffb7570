"""What pages have in common, as their marks tell it: which facts hang together, and what comes of a page hangs on."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.leaves import marks
from quizgen.leaves.leaf import content_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizgen.leaves.leaf import Leaf

Place = tuple[int, int]  # the number of a leaf, and that of a fact which was found there


@dataclass(frozen=True, slots=True)
class Common:
    """What some pages have in common.

    `held` has for each page that shares anything the numbers of the facts that it shares, and of those that merge with
    them; `names` stand for all that comes of it, among these pages. `sets` are facts of several pages that hang
    together: facts of two sets are not merged. `has` are the numbers of the sets that a page has a part in.
    """

    held: Mapping[int, tuple[int, ...]]
    sets: Sequence[Sequence[Place]]
    has: Mapping[int, Sequence[int]]
    names: Mapping[int, bytes]


def common(leaves: Sequence[Leaf], decided: Mapping[str, str]) -> Common:
    """What pages have in common; `decided` is what somebody decided about contradictions, as `merge` takes it."""
    shared = marks.shared(leaves)
    held: dict[int, tuple[int, ...]] = {}
    sets = _Sets()
    for number, leaf in enumerate(leaves):
        own = marks.numbers(leaf.marks)
        begun = shared.intersection(own)
        if decided and leaf.told.contradictions:
            begun.update(_contested(leaf, own))
        if begun:
            rows = tuple(zip(*(own[first :: marks.EACH] for first in range(marks.EACH)), strict=True))
            held[number] = _held(rows, begun)
            for fact in held[number]:
                sets.add((number, fact), rows[fact])
    together = sets.all()
    has: dict[int, list[int]] = defaultdict(list)
    for at, places in enumerate(together):
        for number in dict.fromkeys(number for number, _ in places):
            has[number].append(at)
    told = marks.name(repr(sorted(decided.items())).encode("utf-8", "surrogatepass"))
    each = [marks.name(*_named(leaves, places)) for places in together]
    names = {number: marks.name(leaves[number].name, told, *(each[at] for at in has[number])) for number in held}
    return Common(held, together, has, names)


def _named(leaves: Sequence[Leaf], places: Sequence[Place]) -> Iterator[bytes]:
    for number, fact in places:
        yield leaves[number].name
        yield fact.to_bytes(4, "big")


def _contested(leaf: Leaf, own: Sequence[int]) -> Iterator[int]:
    """The marks of facts of which the page itself says two things."""
    told = {contradiction.fact.id for contradiction in leaf.told.contradictions}
    for number, fact in enumerate(content_of(leaf).found):
        if fact.id in told:
            yield from own[marks.EACH * number : marks.EACH * (number + 1)]


def _held(rows: Sequence[tuple[int, ...]], held: set[int]) -> tuple[int, ...]:
    """The numbers of facts that have some marks, and of all that merges with them on the page."""
    left = dict(enumerate(rows))
    found: list[int] = []
    while more := [number for number, row in left.items() if not held.isdisjoint(row)]:
        found += more
        for number in more:
            held.update(left.pop(number))
    return tuple(sorted(found))


class _Sets:
    """Facts that are put together where they share a mark."""

    def __init__(self) -> None:
        self._above: dict[int, int] = {}
        self._places: list[tuple[Place, int]] = []

    def add(self, place: Place, row: Sequence[int]) -> None:
        """One more fact, with its marks."""
        first, *rest = map(self._top, row)
        for other in rest:
            self._above[self._top(other)] = first = self._top(first)
        self._places.append((place, first))

    def all(self) -> list[list[Place]]:
        """The sets, in the order of their first facts; so are their facts."""
        sets: dict[int, list[Place]] = defaultdict(list)
        for place, mark in self._places:
            sets[self._top(mark)].append(place)
        return list(sets.values())

    def _top(self, mark: int) -> int:
        above = self._above.setdefault(mark, mark)
        while above != mark:
            self._above[mark] = self._above[above]
            mark, above = above, self._above[above]
        return mark
