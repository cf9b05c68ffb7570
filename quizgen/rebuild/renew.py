"""When each item last changed, and the history after a build.

An importer takes over a note only if it is newer than the one it has, and leaves alone what a
learner edited later. So an item's date must move on if its content changed, and only then. It
must not come from the clock, or the same pages would give other bytes an hour later. A new item
has its page's date; a changed one has the page's date too, or, where people forgot to move that
on, one second more than it had. What nothing changed keeps its date whatever the page's says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.items.envelope import type_name
from quizgen.rebuild.fresh import fresh
from quizgen.rebuild.history import Entry, History, Untold
from quizgen.rebuild.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from quizgen.model import Item
    from quizgen.rebuild.carry import Carried

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Renewed:
    """What a build would do, and the history after it, which knows when each item last changed."""

    plan: Plan
    history: History


def renewed(
    now: Carried,
    history: History,
    entry_of: Callable[[Item], Entry] = fresh,
    *,
    made: Mapping[str, str] = _NONE,
    dropped: Collection[str] = (),
) -> Renewed:
    """The plan, and the history with what the items are now.

    `entry_of` gives an item's entry as if it had no history, with the fingerprint of what learners get to see. `made`
    and `dropped` are for who keeps edits of people: fingerprints of items as the pages gave them, by id, and ids of
    items that people took out. Of two items with one id the first counts.
    """
    once: dict[str, Item] = {}
    for item in now.items:
        once.setdefault(item.id, item)
    if not (history.entries or now.natives or made):
        return Renewed(Plan(new=tuple(once.values())), History(Untold(once, entry_of)))
    entries = {
        name: _entry(entry_of(item), history.entries.get(name), now.natives.get(name, ""), made.get(name, ""))
        for name, item in once.items()
    }
    gone = (_left(one, dropped) for one in history.entries.values() if one.id not in entries)
    return Renewed(_plan(once.values(), entries, history), History.of((*entries.values(), *gone)))


def _entry(now: Entry, old: Entry | None, native: str, made: str) -> Entry:
    """The entry of an item after that which it had before; `native` is the id that it came with."""
    if old is None or old.type != now.type:
        return replace(now, native=native, made=made) if native or made else now
    modified = old.modified if old.content == now.content else max(old.modified + 1, now.modified)
    lost = {number: text for number, text in {**old.lost, **old.answers}.items() if number not in now.answers}
    new = Entry(
        now.id, now.type, now.fact, now.page, now.asks, now.answers, now.content, modified, "here", lost, native, made
    )  # fmt: skip
    return old if new == old else new  # of two that are alike one takes half of the memory


def _old(item: Item, history: History) -> Entry | None:
    old = history.entries.get(item.id)
    return old if old is not None and old.type == type_name(item.body) else None


def _left(entry: Entry, dropped: Collection[str]) -> Entry:
    """The entry of an item that is not there any more."""
    if entry.id in dropped:
        return replace(entry, state="dropped")
    return replace(entry, state="retired") if entry.state == "here" else entry


def _plan(items: Iterable[Item], entries: Mapping[str, Entry], history: History) -> Plan:
    new: list[Item] = []
    changed: list[Item] = []
    same: list[Item] = []
    for item in items:
        old = _old(item, history)
        if old is None or old.state != "here":
            new.append(item)
        else:
            (same if old.content == entries[item.id].content else changed).append(item)
    lost = ((item, _lost(history.entries[item.id], entries[item.id])) for item in changed)
    retired = (entry for entry in history.entries.values() if entry.id not in entries and entry.state == "here")
    return Plan(tuple(new), tuple(changed), tuple(retired), tuple(same), tuple(each for each in lost if each[1]))


def _lost(old: Entry, now: Entry) -> tuple[int, ...]:
    return tuple(sorted(old.answers.keys() - now.answers.keys()))
