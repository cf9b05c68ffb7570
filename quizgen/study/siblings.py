"""Items that give each other away: those that ask for one fact, or were made of one sentence."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.model import Item

Mark = tuple[str, ...]


def marks(item: Item) -> frozenset[Mark]:
    """What siblings have in common: the fact, and the sentences that it stands in."""
    sentences = {(source.page, source.quote) for source in item.sources if source.quote}
    return frozenset({("", "", item.fact.id), *sentences})


def apart(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items with siblings as far apart as can be; what has none keeps its place among the others, or nearly so.

    No sibling follows another where the number of the others allows it.
    """
    families = _families(items)
    kin = [family for family in families.values() if len(family) > 1]
    if not kin:
        return tuple(items)
    places = {place: place / len(items) for place in range(len(items))}
    for family in kin:
        for number, place in enumerate(family):
            places[place] = (family[0] / len(items) + number) / len(family)
    home = {place: first for first, family in families.items() for place in family}
    order = sorted(places, key=lambda place: (places[place], place))
    return tuple(items[place] for place in _mended(order, home))


def _families(items: Sequence[Item]) -> dict[int, list[int]]:
    """The places of siblings, and of their siblings, by the place of the first."""
    first: dict[Mark, int] = {}
    parents = list(range(len(items)))
    for place, item in enumerate(items):
        for mark in marks(item):
            one, other = sorted((_root(parents, first.setdefault(mark, place)), _root(parents, place)))
            parents[other] = one
    families: dict[int, list[int]] = defaultdict(list)
    for place in range(len(items)):
        families[_root(parents, place)].append(place)
    return families


def _root(parents: list[int], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = parents[place]
    return place


def _mended(order: list[int], home: dict[int, int]) -> list[int]:
    """The order with each that follows a sibling moved to the next gap that has none on either side."""
    at, crowded = 1, set[int]()  # families of more than half the quiz: some of them have to follow each other
    while at < len(order):
        own = home[order[at]]
        if own == home[order[at - 1]] and own not in crowded:
            moved = order.pop(at)
            gap = _gap([home[place] for place in order], own, at)
            order.insert(at if gap is None else gap, moved)
            if gap is None:
                crowded.add(own)
            else:  # what comes up may be a sibling, too
                at = max(0, min(at, gap) - 1)
        at += 1
    return order


def _gap(homes: Sequence[int], home: int, near: int) -> int | None:
    gaps: Iterable[int] = (*range(near, len(homes) + 1), *range(near - 1, -1, -1))
    return next((gap for gap in gaps if home not in homes[max(0, gap - 1) : gap + 1]), None)
