"""Three ways to one: what the last build made, what stands in the `deck.yaml` now, what the pages say now.

An item that nobody touched follows the pages, an edited one keeps its edit, a deleted one stays
away. Question, tags and sources are merged each by itself, so that a tag that somebody added does
not keep a value that the page has mended.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from quizgen.sets.fields import short_sources
from quizgen.sets.made import Made, asked, made_of
from quizgen.sets.read_item import Entry

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from quizgen.model import Item

Matter = Literal["both-changed", "gone", "review-again"]
"""The edit stays though the page changed too; the edit stays though no page says it; accepted, then changed."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The items after a rebuild.

    `made` is what pages made of them, by id, for the next one; `dropped` are the ids of items that
    somebody took out; `matters` are what somebody may want to look at, by id; `theirs` has the
    pages' version of those.
    """

    entries: tuple[Entry, ...]
    made: Mapping[str, Made]
    dropped: frozenset[str]
    matters: Mapping[str, Matter]


def merge(
    ours: Sequence[Entry],
    theirs: Sequence[Item],
    base: Mapping[str, Made],
    *,
    out: Collection[str] = (),
    keep: Collection[str] = (),
) -> Merged:
    """The merged items: ours in their order, and after each the new ones that follow it in the pages' order.

    `base` is what the last build made, also of items that were taken out since; `out` are the
    ids of those that were out already, and `keep` those of items that stay as they are if the
    pages do not make them, since their pages may be among those that could not be read.
    """
    now = {item.id: item for item in theirs}
    entries: list[Entry] = []
    made: dict[str, Made] = {}
    matters: dict[str, Matter] = {}
    here = {entry.item.id for entry in ours}
    for entry in ours:
        made_before, item = base.get(entry.item.id), now.get(entry.item.id)
        if item is None and entry.item.id in keep:
            one: _One | None = _One(_backed(entry, made_before), made_before)
        else:
            one = _one(entry, made_before, item)
        if one is None:
            continue
        entries.append(one.entry)
        if one.made:
            made[entry.item.id] = one.made
        if one.matter:
            matters[entry.item.id] = one.matter
    dropped = frozenset(out) - here | (base.keys() - here) | {e.item.id for e in ours if e.status == "rejected"}
    new = [item for item in theirs if item.id not in here and item.id not in dropped]
    made |= {item.id: made_of(item) for item in new} | {name: base[name] for name in base.keys() - here}
    return Merged(_ordered(entries, new, theirs), made, dropped, matters)


@dataclass(frozen=True, slots=True)
class _One:
    entry: Entry
    made: Made | None = None
    matter: Matter | None = None


def _one(ours: Entry, base: Made | None, theirs: Item | None) -> _One | None:
    """What becomes of an item that stands in the file; None for one that leaves with its pages."""
    if theirs is None:
        return _without_pages(ours, base)
    base = base or made_of(theirs)
    new = made_of(theirs)
    own = asked(ours.item)
    followed = _with_rest(ours, base, theirs)
    if own == base.asked:
        item = replace(followed.item, body=theirs.body, explanation=theirs.explanation)
        again = ours.status == "accepted" and new.asked != own
        entry = replace(followed, item=item, status="" if again else ours.status)
        return _One(entry, new, "review-again" if again else None)
    still = base.contested == own and not ours.status  # nobody has edited, accepted or rejected it since
    if new.asked == own or ours.status == "rejected" or not (still or new.asked != base.asked):
        return _One(followed, new)
    return _One(replace(followed, status=""), replace(new, contested=own), "both-changed")  # accepted was another page


def _without_pages(ours: Entry, base: Made | None) -> _One | None:
    if base is None:
        return _One(ours)
    if base.gone or _is_edited(ours, base):
        matter: Matter | None = None if base.gone or ours.status == "rejected" else "gone"
        return _One(_backed(ours, base), replace(base, gone=True), matter)
    return _One(_backed(ours, base), base) if ours.status == "rejected" else None


def _is_edited(ours: Entry, base: Made) -> bool:
    cites = bool(ours.told) and ours.told != base.told
    return asked(ours.item) != base.asked or set(ours.item.tags) != set(base.tags) or cites or _cites_in_full(ours)


def _with_rest(ours: Entry, base: Made, theirs: Item) -> Entry:
    """Our item with its tags, sources and fact brought up to date."""
    tags = _merged_tags(ours.item.tags, base.tags, theirs.tags)
    if _cites_in_full(ours) or (ours.told and ours.told != base.told):
        return replace(ours, item=replace(ours.item, tags=tags))
    item = replace(ours.item, tags=tags, sources=theirs.sources, fact=theirs.fact)
    return replace(ours, item=item, told=short_sources(theirs.sources) if ours.told else ())


def _merged_tags(ours: Sequence[str], base: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    kept = [tag for tag in ours if tag in theirs or tag not in base]
    return (*kept, *(tag for tag in theirs if tag not in base and tag not in kept))


def _cites_in_full(entry: Entry) -> bool:
    return entry.cited and not entry.told


def backed(ours: Iterable[Entry], base: Mapping[str, Made]) -> tuple[Entry, ...]:
    """The items of a file with the sources and facts that the lock knows them to have."""
    return tuple(_backed(entry, base.get(entry.item.id)) for entry in ours)


def _backed(ours: Entry, base: Made | None) -> Entry:
    if base is None or _cites_in_full(ours) or (ours.told and ours.told != base.told):
        return ours
    return replace(ours, item=replace(ours.item, sources=base.sources, fact=base.fact))


def _ordered(entries: Sequence[Entry], new: Sequence[Item], theirs: Iterable[Item]) -> tuple[Entry, ...]:
    """Old and new items: a new one after the nearest old one that precedes it in the pages' order."""
    fresh, old, last = {item.id for item in new}, {entry.item.id for entry in entries}, ""
    follow: defaultdict[str, list[Entry]] = defaultdict(list)
    for item in theirs:
        if item.id in fresh:
            follow[last].append(Entry(item, told=short_sources(item.sources)))
        elif item.id in old:
            last = item.id
    return (*follow[""], *(each for entry in entries for each in (entry, *follow[entry.item.id])))
