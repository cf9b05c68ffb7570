"""Going through a set's items: where one is, what there is to see to, where the next of it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from quizgen.sets.splice import spliced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.model import Contradiction, Page
    from quizgen.sets.deck_file import DeckFile
    from quizgen.sets.read_item import Entry, Status

Matter = Literal["flaw", "flag", "open"]
"""What may be the matter with an item: a flaw, a learner's flag, nobody has said yes or no to it."""


@dataclass(frozen=True, slots=True)
class Review:
    """A set under review.

    `flaws` and `flags` have what is said about items, by their ids; `contradictions` and `silent`
    are what only people can decide, and pages that no item comes from.
    """

    file: DeckFile
    at: int = 0
    flaws: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    flags: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    contradictions: tuple[Contradiction, ...] = ()
    silent: tuple[Page, ...] = ()

    @property
    def here(self) -> Entry | None:
        """The item that is looked at; None in a set without items."""
        return self.file.entries[self.at] if self.at < len(self.file.entries) else None

    def moved(self, by: int) -> Review:
        """So many items further, but no further than the first or the last."""
        return replace(self, at=max(0, min(self.at + by, len(self.file.entries) - 1)))

    def next(self, matter: Matter) -> Review | None:
        """At the next item of which something is the matter, after the last one from the first again."""
        count = len(self.file.entries)
        places = ((self.at + step) % count for step in range(1, count + 1))
        place = next((place for place in places if self._has(matter, self.file.entries[place])), None)
        return None if place is None else replace(self, at=place)

    def count(self, matter: Matter) -> int:
        """How many items something is the matter with."""
        return sum(self._has(matter, entry) for entry in self.file.entries)

    def _has(self, matter: Matter, entry: Entry) -> bool:
        match matter:
            case "flaw":
                return entry.item.id in self.flaws and entry.status != "rejected"
            case "flag":
                return entry.item.id in self.flags
            case "open":
                return not entry.status

    def judged(self, status: Status) -> str:
        """The file's text with another status for the item that is looked at."""
        entries = list(self.file.entries)
        if self.here is not None:
            entries[self.at] = replace(self.here, status=status)
        return spliced(self.file, entries)

    def reread(self, file: DeckFile) -> Review:
        """The same place in the file as it now is: at the same item, or where that was."""
        here = self.here.item.id if self.here else ""
        at = next((at for at, entry in enumerate(file.entries) if entry.item.id == here), self.at)
        return replace(self, file=file, at=max(0, min(at, len(file.entries) - 1)))
