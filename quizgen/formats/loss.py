"""What a format cannot hold: told before a file is written, and in the README's table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.items.envelope import type_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quizgen.model import Deck, Item


@dataclass(frozen=True, slots=True)
class Change:
    """Something that a format drops or changes, in every deck alike.

    `told` completes "12 items: …". `concerns` says whether an item is one of them. Where `drops`
    is set, those items are left out of the file.
    """

    code: str
    told: str
    concerns: Callable[[Item], bool]
    drops: bool = False


@dataclass(frozen=True, slots=True)
class Loss:
    """A change that a deck meets, and the items that it meets."""

    change: Change
    met: tuple[Item, ...]

    @property
    def items(self) -> int:
        """How many items it meets."""
        return len(self.met)

    def __str__(self) -> str:
        count = "1 item" if self.items == 1 else f"{self.items} items"
        return f"{count}: {self.change.told} [{self.change.code}]"


def losses(changes: Iterable[Change], deck: Deck) -> tuple[Loss, ...]:
    """The changes that a deck meets, in the order in which the format names them.

    What happens to the items that stay in meets only those.
    """
    known = tuple(changes)
    stay = kept(known, deck)
    found = ((change, tuple(filter(change.concerns, deck.items if change.drops else stay))) for change in known)
    return tuple(Loss(change, met) for change, met in found if met)


def kept(changes: Iterable[Change], deck: Deck) -> tuple[Item, ...]:
    """The items that a format does not leave out."""
    drops = [change.concerns for change in changes if change.drops]
    return tuple(item for item in deck.items if not any(concerns(item) for concerns in drops))


def of_type(*names: str) -> Callable[[Item], bool]:
    """Says whether an item is of one of these types, by their names in a quiz file."""
    return lambda item: type_name(item.body) in names
