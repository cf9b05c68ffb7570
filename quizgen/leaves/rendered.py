"""Items in the forms that files need, made where the items are made, and kept beside them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quizgen.formats import anki_notes, quiz_json
from quizgen.leaves.leaf import sound
from quizgen.packed import packed, unpacked
from quizgen.rebuild import first

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from quizgen.formats.anki_notes import NoteFields
    from quizgen.model import Item
    from quizgen.rebuild import Entry

JSON, NOTE, ENTRY = "json", "note", "entry"
_AT_HAND = 32  # blocks that stay unpacked: the items of a page stand in several


def forms_of(suffixes: Collection[str], *, history: bool) -> frozenset[str]:
    """The forms that files with some suffixes need, and a history."""
    package = ".apkg" in suffixes
    return frozenset(
        form for form, needed in ((JSON, ".json" in suffixes), (NOTE, package), (ENTRY, package or history)) if needed
    )


def rendered(items: Sequence[Item], forms: Collection[str]) -> dict[str, bytes]:
    """Some items in some forms, packed, in their order."""
    made: dict[str, bytes] = {}
    if JSON in forms:
        made[JSON] = packed(tuple(map(quiz_json.part, items)))
    if NOTE in forms or ENTRY in forms:
        notes = tuple(map(anki_notes.note, items))
        if NOTE in forms:
            made[NOTE] = packed(notes)
        if ENTRY in forms:
            made[ENTRY] = packed(tuple(first(item, note.fingerprint) for item, note in zip(items, notes, strict=True)))
    return made


@dataclass(slots=True)
class Renderings:
    """What was rendered of items, in blocks that are unpacked when they are needed.

    An item is known again by being the same object; one that a history gave another id or other numbers of gaps is
    rendered anew.
    """

    blocks: list[Mapping[str, bytes]] = field(default_factory=list)
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    kept: list[Item] = field(default_factory=list)
    open: OrderedDict[tuple[int, str], tuple[Any, ...]] = field(default_factory=OrderedDict)

    def add(self, items: Iterable[Item], block: Mapping[str, bytes]) -> None:
        """Some more items, with what `rendered` gave for them."""
        if not block:
            return
        for place, item in enumerate(items):
            self.places[id(item)] = (len(self.blocks), place)
            self.kept.append(item)
        self.blocks.append(block)

    def json(self, item: Item) -> bytes:
        """The item as it stands in a quiz file."""
        found: bytes | None = self._find(item, JSON)
        return quiz_json.part(item) if found is None else found

    def note(self, item: Item) -> NoteFields:
        """The item's Anki note."""
        found: NoteFields | None = self._find(item, NOTE)
        return anki_notes.note(item) if found is None else found

    def entry(self, item: Item) -> Entry:
        """What is known of the item without a history, by what its Anki note shows."""
        found: Entry | None = self._find(item, ENTRY)
        return anki_notes.entry(item) if found is None else found

    def _find(self, item: Item, form: str) -> Any:
        number, place = self.places.get(id(item), (-1, -1))
        if number < 0 or form not in self.blocks[number]:
            return None
        if (number, form) in self.open:
            self.open.move_to_end((number, form))
        else:
            self.open[number, form] = sound(unpacked(self.blocks[number][form], tuple))
            if len(self.open) > _AT_HAND:
                self.open.popitem(last=False)
        return self.open[number, form][place]
