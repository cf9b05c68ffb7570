"""A deck: a titled, ordered set of items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model.item import Item


@dataclass(frozen=True, slots=True)
class Deck:
    """Items in the order in which they are to be learned; `language` is a BCP 47 tag."""

    title: str
    items: tuple[Item, ...]
    language: str = "en"
