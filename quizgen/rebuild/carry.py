"""Carrying ids over: an item whose page was reworded is still the item that a learner knows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.items.envelope import digest
from quizgen.model import Cloze
from quizgen.rebuild import near, numbers
from quizgen.rebuild.fresh import first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quizgen.model import Item
    from quizgen.rebuild.history import Entry, History


@dataclass(frozen=True, slots=True)
class Carried:
    """Items under the ids that history knows them by; `natives` has the ids that others came with."""

    items: tuple[Item, ...]
    natives: Mapping[str, str]


def _worded_only(item: Item) -> Entry:
    return first(item, "")


def carried(items: Sequence[Item], history: History, entry_of: Callable[[Item], Entry] = _worded_only) -> Carried:
    """The items with the ids and the numbers of gaps under which history knows them.

    An old item is, in this order: one of the same words and answers, one of the same id, the
    nearest one of the same fact, the nearest one of the same page that asks nearly the same. Each
    old item is found once, and only by an item of its own type. An item of two with one id is
    taken for the other. `entry_of` gives what is known of an item without a history.
    """
    once = {item.id: item for item in reversed(items)}
    each = [once[name] for name in dict.fromkeys(item.id for item in items)]
    now = [entry_of(item) for item in each] if history.entries else []
    known = _known(each, now, history)
    ids = _ids(once, known)
    moved = {new.id: known[new.id] for new in now if new.id in known and new.answers != known[new.id].answers}
    kept = tuple(_under(item, ids[item.id], moved.get(item.id)) for item in items)
    return Carried(kept, MappingProxyType({new: old for old, new in ids.items() if new != old}))


def _under(item: Item, name: str, moved: Entry | None) -> Item:
    """The item under an id, and with the numbers of gaps of an old one whose answers are others."""
    if moved is not None and isinstance(item.body, Cloze):
        body = numbers.kept(item.body, moved)
        item = item if body is item.body else replace(item, body=body)
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


def _known(items: Sequence[Item], now: Sequence[Entry], history: History) -> dict[str, Entry]:
    """The old item of each item that has one, by the new item's id; `now` are the items' own entries."""
    known: dict[str, Entry] = {}
    free = dict(history.entries)
    if not free:
        return known

    def take(pairs: Iterable[tuple[Entry, Entry]]) -> None:
        for new, old in pairs:
            if new.id not in known and old.id in free:
                known[new.id] = free.pop(old.id)

    own = _own(now, history)
    take((new, old) for new, old in own if _worded(new) == _worded(old))
    take(_same_words([new for new in now if new.id not in known], free))
    take(own)
    left = [(item, new) for item, new in zip(items, now, strict=True) if new.id not in known]
    take(near.pairs(left, tuple(free.values())))
    return known


def _own(items: Iterable[Entry], history: History) -> list[tuple[Entry, Entry]]:
    """Items with the old ones that came with the same ids."""
    came = {old.native or old.id: old for old in history.entries.values()}
    pairs = ((new, came.get(new.id)) for new in items)
    return [(new, old) for new, old in pairs if old is not None and old.type == new.type]


def _same_words(items: Sequence[Entry], free: Mapping[str, Entry]) -> Iterator[tuple[Entry, Entry]]:
    if not items or not free:
        return
    worded = defaultdict(list)
    for old in free.values():
        worded[_worded(old)].append(old)
    for new in items:
        yield from ((new, old) for old in worded[_worded(new)])


def _worded(entry: Entry) -> tuple[str, str, tuple[str, ...]]:
    return entry.type, entry.asks, tuple(sorted(entry.answers.values()))
