"""A question set brought up to date: from its file, its lock and the items of its pages to new ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.model import Diagnostic
from quizgen.rebuild import Carried, History, Plan, carried, fresh, renewed
from quizgen.rebuild.asked import answers, asks
from quizgen.sets import deck_file, made
from quizgen.sets.faults import listed
from quizgen.sets.merge import backed, merge
from quizgen.sets.settings import levels_of
from quizgen.sets.splice import spliced

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from quizgen.model import Item
    from quizgen.rebuild import Entry as Known
    from quizgen.sets.deck_file import DeckFile
    from quizgen.sets.made import Made
    from quizgen.sets.merge import Matter, Merged
    from quizgen.sets.read_item import Entry

_TOLD: Mapping[Matter, str] = {
    "both-changed": (
        "you edited this item and its page changed too; your edit stays, with the answer {}; the page's version would "
        'ask: {}; edit it again, or write "status: accepted" to keep yours'
    ),
    "gone": "you edited this item and no page states it any more; your edit stays; delete it if it is wrong now",
    "review-again": "the page changed after this item was accepted; look at it again",
}
_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A set after a rebuild: its file and text, its lock, what changed, and what there is to say.

    `edited` counts the items that differ from what the pages make of them, `own` those that
    somebody wrote, `rejected` those that stay in the file and out of every deck; `touched` are those of the first two
    that are in the deck.
    """

    file: DeckFile
    history: History
    plan: Plan
    remarks: tuple[Diagnostic, ...]
    edited: int
    own: int
    rejected: int
    touched: tuple[Entry, ...]


def rebuilt(
    file: DeckFile,
    history: History,
    items: Sequence[Item],
    entry_of: Callable[[Item], Known] = fresh,
    *,
    whole: bool = True,
) -> Rebuilt:
    """The set with what its pages now give.

    `entry_of` gives what is known of an item without a history, as `renewed` takes it. Where the pages are
    not `whole`, since some could not be read, no item is taken out for want of a page.
    """
    base = base_of(history)
    now = carried(items, _as_made(history, base), entry_of)
    here = {entry.item.id for entry in file.entries}
    out = {entry.id for entry in history.entries.values() if entry.state == "dropped"}
    theirs = _wanted(file, now.items, (out | base.keys()) - here)
    keep = () if whole else here - {item.id for item in now.items}
    merged = merge(file.entries, theirs, base, out=out, keep=keep)
    text = spliced(file, merged.entries)
    new, _ = deck_file.read(text, file.path)
    if new is None:
        raise AssertionError("what was spliced had been proved")
    new = replace(new, entries=_placed(merged, new))
    after = renewed(Carried(new.deck.items, now.natives), history, entry_of, dropped=merged.dropped)
    lock = History.of(
        replace(entry, made=made.render(merged.made[entry.id], entry) if entry.id in merged.made else "")
        for entry in after.history.entries.values()
    )
    touched = [entry for entry in new.entries if _is_touched(entry, merged.made)]
    own = sum(entry.item.id not in merged.made for entry in touched)
    rejected = sum(entry.status == "rejected" for entry in new.entries)
    remarks = (*_strange(file, items), *_remarks(new, merged, {item.id: item for item in theirs}))
    there = tuple(entry for entry in touched if entry.status != "rejected")
    return Rebuilt(new, lock, after.plan, remarks, len(touched) - own, own, rejected, there)


def _is_touched(entry: Entry, from_pages: Mapping[str, Made]) -> bool:
    """True for an item that somebody wrote, or made another than pages did."""
    before = from_pages.get(entry.item.id)
    return before is None or made.asked(entry.item) != before.asked


def _wanted(file: DeckFile, items: Sequence[Item], out: Collection[str]) -> tuple[Item, ...]:
    """The items that the set wants; those that somebody took `out` or rejected take no other's place."""
    rejected = {entry.item.id for entry in file.entries if entry.status == "rejected"}
    here = {entry.item.id for entry in file.entries} - rejected
    wanted = file.settings.wanted([item for item in items if item.id not in {*out, *rejected}], here)
    names = {item.id for item in wanted} | rejected
    return tuple(item for item in items if item.id in names)


def base_of(history: History) -> Mapping[str, Made]:
    """What pages made of items at the last build, by id, but for items that left with their pages."""
    known = ((entry.id, made.parse(entry)) for entry in history.entries.values() if entry.state != "retired")
    return MappingProxyType({name: each for name, each in known if each is not None})


def _as_made(history: History, base: Mapping[str, Made]) -> History:
    """The history with items as pages made them, so that one that somebody edited is known again by its page."""
    return History.of(
        replace(entry, asks=base[name].asks, answers=base[name].answers) if name in base else entry
        for name, entry in history.entries.items()
    )


def known(file: DeckFile, history: History) -> DeckFile:
    """The file with the sources and facts in full that its lock knows."""
    return replace(file, entries=backed(file.entries, base_of(history)))


def fit(file: DeckFile, history: History) -> int:
    """How well a lock fits a file: the more items of the one are as in the other, the higher."""
    base = base_of(history)
    same = sum(made.asked(entry.item) == base[entry.item.id].asked for entry in file.entries if entry.item.id in base)
    here = {entry.item.id for entry in file.entries}
    return same - sum(name not in here for name, entry in history.entries.items() if entry.state == "here")


def _placed(merged: Merged, new: DeckFile) -> tuple[Entry, ...]:
    """The merged items, which know their sources in full, with the places where they now stand."""
    return tuple(replace(entry, node=at.node) for entry, at in zip(merged.entries, new.entries, strict=True))


def _remarks(file: DeckFile, merged: Merged, theirs: Mapping[str, Item]) -> Iterator[Diagnostic]:
    for entry in file.entries:
        matter = merged.matters.get(entry.item.id)
        if matter and entry.node:
            item = theirs.get(entry.item.id)
            told = _TOLD[matter].format(_answered(entry.item), _shown(item) if item else "")
            yield Diagnostic(file.path, entry.node.line + 1, matter, told)


def _strange(file: DeckFile, items: Sequence[Item]) -> Iterator[Diagnostic]:
    """Remarks on kinds of fact and levels that the settings ask for and no item is of."""
    kinds = sorted({item.fact.kind for item in items})
    numbers = "numeric" in file.settings.types
    levels = sorted({level for item in items for level in levels_of(item)})
    for noun, there, asked in (("kind", kinds, file.settings.kinds), ("level", levels, file.settings.levels)):
        for name in asked:
            if name not in there and there:
                told = f'the settings ask for items of the {noun} "{name}", and the pages give {listed(there)} alone'
                more = '; what is to be worked out needs the type "numeric"' if name == "apply" and not numbers else ""
                yield Diagnostic(file.path, 1, f"no-such-{noun}", told + more)


def _shown(item: Item) -> str:
    return f"{_cut(asks(item.body))} – with the answer {_answered(item)}"


def _answered(item: Item) -> str:
    return _cut("; ".join(answers(item.body).values()))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
