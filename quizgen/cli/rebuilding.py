"""Rebuilding: what a build takes from the last one, and leaves for the next.

A question set keeps its history in its `deck.lock`. Without a set, the Anki packages that stand
where a build is about to write are the history.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen import files
from quizgen.folder.places import LOCK, is_set
from quizgen.items.selection import TYPES, Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from quizgen.cli.outputs import Outputs
    from quizgen.formats import Format
    from quizgen.leaves.rendered import Renderings
    from quizgen.model import Deck, Item
    from quizgen.rebuild import Carried, Entry, History, Plan

PACKAGE, QUIZ = ".apkg", ".json"
ALL = Selection(frozenset(TYPES))


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A deck under the ids that its history knows, formats that write this history, and what to tell.

    `again` is True where there was a history; `lock` is where a set keeps it.
    """

    deck: Deck
    formats: Outputs
    plan: Plan
    history: History
    again: bool
    lock: Path | None


def rebuilt(
    deck: Deck,
    paths: Sequence[Path],
    formats: Outputs,
    *,
    choice: bool,
    there: History | None = None,
    wanted: Selection = ALL,
    renderings: Renderings | None = None,
) -> Rebuilt:
    """What becomes of a deck that may have been built before, from the same `paths`, into the same files.

    `there` is a history that counts where a question set has none of its own; `renderings` are of the deck's items.
    What this build did not want is not retired.
    """
    from quizgen.leaves.rendered import Renderings  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.rebuild import History, carried, renewed  # noqa: PLC0415

    lock, renderings = lock_of(paths), renderings or Renderings()
    before = _locked(lock) or there or _packed(path for path, form in formats if form.suffix == PACKAGE)
    entry_of = _known(renderings.entry, before) if before.entries else renderings.entry
    now = _as_named(deck, before) if any(map(is_set, paths)) else carried(deck.items, before, entry_of)
    counted = now if lock else replace(now, items=tuple(on_cards(now.items, formats, choice=choice)))
    made = {entry.id: entry.made for entry in before.entries.values() if entry.made}
    aside = _unasked(before, wanted, now.items)
    asked = History.of(entry for name, entry in before.entries.items() if name not in aside) if aside else before
    history = (renewal := renewed(counted, asked, entry_of, made=made)).history
    if aside:
        history = History.of((*history.entries.values(), *aside.values()))
    return Rebuilt(
        replace(deck, items=now.items), cards(formats, history, renderings, choice=choice),
        renewal.plan, history, bool(before.entries), lock,
    )  # fmt: skip


def _known(entry_of: Callable[[Item], Entry], history: History) -> Callable[[Item], Entry]:
    """What gives the entry of an item, each made once, and that of the history where it is the same."""
    made: dict[int, tuple[Item, Entry]] = {}

    def known(item: Item) -> Entry:
        if id(item) not in made:
            new = entry_of(item)
            old = history.entries.get(new.id)
            made[id(item)] = item, old if old is not None and old == new else new
        return made[id(item)][1]

    return known


def _unasked(before: History, wanted: Selection, items: Iterable[Item]) -> dict[str, Entry]:
    """Old items that are missing since other types, or fewer items about their fact, were wanted this time."""
    there, about = {item.id for item in items}, Counter(item.fact.id for item in items)
    return {
        name: old
        for name, old in before.entries.items()
        if name not in there
        and (old.type not in wanted.types or (wanted.per_fact is not None and about[old.fact] >= wanted.per_fact))
    }


def _as_named(deck: Deck, history: History) -> Carried:
    """The items of a `deck.yaml`, which have their ids for good."""
    from quizgen.rebuild import Carried  # noqa: PLC0415 - slow to load; --help does without

    return Carried(deck.items, {entry.id: entry.native for entry in history.entries.values() if entry.native})


def save(rebuilt: Rebuilt) -> None:
    """Write the history of a question set, if it is one and its history has changed."""
    from quizgen.rebuild import lock  # noqa: PLC0415

    if rebuilt.lock is not None:
        content = lock.render(rebuilt.history)
        if content != files.content(rebuilt.lock):
            files.write_whole(rebuilt.lock, content)


def locked(rebuilt: Rebuilt) -> tuple[tuple[Path, bytes], ...]:
    """The file in which a set keeps its history, with its content; none where there is no set."""
    content = files.content(rebuilt.lock) if rebuilt.lock else None
    return () if rebuilt.lock is None or content is None else ((rebuilt.lock, content),)


def lock_of(paths: Sequence[Path]) -> Path | None:
    """Where the history of a question set stands; None for paths that are no set."""
    return paths[0] / LOCK if len(paths) == 1 and (is_set(paths[0]) or (paths[0] / "pages").is_dir()) else None


def _locked(lock: Path | None) -> History | None:
    from quizgen.rebuild import lock as locks  # noqa: PLC0415

    content = files.content(lock) if lock is not None else None
    return None if content is None else locks.parse(content, str(lock))


def _packed(targets: Iterable[Path]) -> History:
    from quizgen.formats import anki_history  # noqa: PLC0415
    from quizgen.rebuild import History  # noqa: PLC0415

    entries: list[Entry] = []
    for path in targets:
        if (content := files.content(path)) is not None:
            entries += anki_history.parse(content, str(path)).entries.values()
    return History.of(entries)


def on_cards(items: Iterable[Item], formats: Outputs, *, choice: bool) -> Iterable[Item]:
    """The items that the packages hold, whose history alone is known; all where there is no package."""
    from quizgen.model import Choice  # noqa: PLC0415

    leaves = not choice and writes_anki(formats)
    return (item for item in items if not (leaves and isinstance(item.body, Choice)))


def cards(formats: Outputs, history: History, renderings: Renderings, *, choice: bool) -> Outputs:
    """The formats with what is rendered already, Anki's with the history and, if wanted, with choice cards."""
    return [(path, _with(form, history, renderings, choice=choice)) for path, form in formats]


def writes_anki(formats: Outputs) -> bool:
    """True where an Anki package is among the files to write."""
    return any(form.suffix == PACKAGE for _, form in formats)


def _with(form: Format, history: History, renderings: Renderings, *, choice: bool) -> Format:
    from quizgen.formats import apkg, quiz_json  # noqa: PLC0415 - slow to load; --help does without

    if form.suffix == QUIZ:
        return replace(form, by_pieces=partial(quiz_json.pieces, part=renderings.json))
    if form.suffix != PACKAGE:
        return form
    render = partial(apkg.render, choice=choice, history=history, note=renderings.note)
    return replace(form, render=render, told=tuple if choice else form.told)
