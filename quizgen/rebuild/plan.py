"""What a build would do to what learners have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model import Item
    from quizgen.rebuild.history import Entry


@dataclass(frozen=True, slots=True)
class Plan:
    """New and changed items, old ones that are retired, and items that stay as they were.

    `emptied` are items that lost gaps, with the gaps' numbers: Anki keeps a card for each.
    """

    new: tuple[Item, ...] = ()
    changed: tuple[Item, ...] = ()
    retired: tuple[Entry, ...] = ()
    same: tuple[Item, ...] = ()
    emptied: tuple[tuple[Item, tuple[int, ...]], ...] = ()

    def __str__(self) -> str:
        return (
            f"{len(self.changed)} changed, {len(self.new)} new, "
            f"{len(self.retired)} retired, {len(self.same)} as they were"
        )
