"""Which old item a new one is nearest to, where neither its id nor its words say so."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.rebuild.asked import alike, letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizgen.model import Item
    from quizgen.rebuild.history import Entry

_FACT = (0.3, 0.6)  # how alike two questions for one fact must be: if their answers are the same, and if not
_PAGE = (0.6, 0.8)  # the same for two questions of one page
_LISTS = frozenset({"order", "match"})
_Key = tuple[str, str, str]


def pairs(items: Sequence[tuple[Item, Entry]], entries: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """New and old items that ask nearly the same, the nearest first; new ones come as items and as entries."""
    if not entries:
        return
    ranked: list[tuple[float, int, str, Entry]] = []
    groups: dict[_Key, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups["fact", entry.type, entry.fact].append(entry)
        groups["page", entry.type, entry.page].append(entry)
    for place, (item, new) in enumerate(items):
        ranked += ((-near, place, entry.id, entry) for near, entry in _near(item, new, groups))
    ranked.sort(key=lambda each: each[:3])
    yield from ((items[place][1], entry) for _, place, _, entry in ranked)


def _near(item: Item, new: Entry, groups: Mapping[_Key, Sequence[Entry]]) -> Iterator[tuple[float, Entry]]:
    keys: dict[_Key, tuple[float, float]] = {("fact", new.type, new.fact): _FACT}
    keys |= {("page", new.type, source.page): _PAGE for source in item.sources}
    told = new.asks, " ".join(new.answers.values())
    for key, least in keys.items():
        for entry in groups.get(key, ()):
            near = _alike(new.type, told, (entry.asks, " ".join(entry.answers.values())), least)
            if near:
                # Whatever is near enough for one fact goes before what another fact asks.
                yield near + (key[0] == "fact"), entry


def _alike(kind: str, new: tuple[str, str], old: tuple[str, str], least: tuple[float, float]) -> float:
    """How alike two questions with their answers are, 0 where they are not alike enough."""
    same = letters(new[1]) == letters(old[1])
    if kind in _LISTS:
        new, old = (" ".join(new), ""), (" ".join(old), "")
    elif not same and kind == "cloze" and (_holds(new[0], old[1]) or _holds(old[0], new[1])):
        return 0.0  # another gap in the same sentence
    near = alike(new[0], old[0])
    return near if near >= least[not same] else 0.0


def _holds(text: str, words: str) -> bool:
    return bool(letters(words)) and f" {letters(words)} " in f" {letters(text)} "
