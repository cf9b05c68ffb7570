"""Carrying ids over: an item whose page was reworded is still the item that a learner knows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.items.envelope import digest, type_name
from quizgen.model import Cloze
from quizgen.rebuild import near, numbers
from quizgen.rebuild.asked import answers, asks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.model import Item
    from quizgen.rebuild.history import Entry, History


@dataclass(frozen=True, slots=True)
class Carried:
    """Items under the ids that history knows them by; `natives` has the ids that others came with."""

    items: tuple[Item, ...]
    natives: Mapping[str, str]


def carried(items: Sequence[Item], history: History) -> Carried:
    """The items with the ids and the numbers of gaps under which history knows them.

    An old item is, in this order: one of the same words and answers, one of the same id, the
    nearest one of the same fact, the nearest one of the same page that asks nearly the same. Each
    old item is found once, and only by an item of its own type. An item of two with one id is
    taken for the other.
    """
    once = {item.id: item for item in reversed(items)}
    known = _known(tuple(once[each] for each in dict.fromkeys(item.id for item in items)), history)
    ids = _ids(once, known)
    kept = tuple(_under(item, ids[item.id], known.get(item.id)) for item in items)
    return Carried(kept, MappingProxyType({new: old for old, new in ids.items() if new != old}))


def _under(item: Item, name: str, entry: Entry | None) -> Item:
    if entry is not None and isinstance(item.body, Cloze):
        item = replace(item, body=numbers.kept(item.body, entry))
    return item if item.id == name else replace(item, id=name)


def _ids(items: Iterable[str], known: Mapping[str, Entry]) -> dict[str, str]:
    """The id that each item gets; one whose own is another's now gets a third."""
    ids = {name: entry.id for name, entry in known.items()}
    taken = set(ids.values())
    for name in items:
        if name not in ids:
            own = name
            while own in taken:
                own = digest("item again", own)
            ids[name] = own
            taken.add(own)
    return ids


def _known(items: Sequence[Item], history: History) -> dict[str, Entry]:
    """The old item of each item that has one, by the new item's id."""
    known: dict[str, Entry] = {}
    free = dict(history.entries)

    def take(pairs: Iterable[tuple[Item, Entry]]) -> None:
        for item, entry in pairs:
            if item.id not in known and entry.id in free:
                known[item.id] = free.pop(entry.id)

    own = _own(items, history)
    take((item, entry) for item, entry in own if _words(item) == _worded(entry))
    take(_same_words([item for item in items if item.id not in known], free))
    take(own)
    take(near.pairs([item for item in items if item.id not in known], tuple(free.values())))
    return known


def _own(items: Iterable[Item], history: History) -> list[tuple[Item, Entry]]:
    """Items with the old ones that came with the same ids."""
    came = {entry.native or entry.id: entry for entry in history.entries.values()}
    pairs = ((item, came.get(item.id)) for item in items)
    return [(item, entry) for item, entry in pairs if entry is not None and entry.type == type_name(item.body)]


def _same_words(items: Iterable[Item], free: Mapping[str, Entry]) -> Iterator[tuple[Item, Entry]]:
    if not free:
        return
    worded = defaultdict(list)
    for entry in free.values():
        worded[_worded(entry)].append(entry)
    for item in items:
        yield from ((item, entry) for entry in worded[_words(item)])


def _words(item: Item) -> tuple[str, str, tuple[str, ...]]:
    return type_name(item.body), asks(item.body), tuple(sorted(answers(item.body).values()))


def _worded(entry: Entry) -> tuple[str, str, tuple[str, ...]]:
    return entry.type, entry.asks, tuple(sorted(entry.answers.values()))
