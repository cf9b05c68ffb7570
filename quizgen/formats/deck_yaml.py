"""A question set's `deck.yaml`, for who has nothing but the file: all of its items stand in it in full."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.items.envelope import digest
from quizgen.model import Deck
from quizgen.sets import deck_file
from quizgen.sets.head import head
from quizgen.sets.read_item import Entry
from quizgen.sets.splice import spliced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.model import Diagnostic, Item


def render(deck: Deck) -> bytes:
    """The `deck.yaml` of a deck; raises QuizgenError rather than write one that says anything else."""
    title = deck.title if deck.title.strip() else "Questions"
    file, remarks = deck_file.read(head("decks/<name>", title, deck.language, (), ()), title)
    if file is None:
        raise QuizgenError("; ".join(map(str, remarks)), "this is a fault in quizgen, please report it")
    return spliced(file, tuple(Entry(item) for item in _named(deck))).encode()


def parse(data: bytes, path: str) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck of a `deck.yaml` alone, without what its lock knows, and the remarks on it.

    An error among them is an item that could not be read; the others are in the deck.
    """
    file, remarks = deck_file.salvaged(data, path)
    return (file.deck if file else Deck("", ())), remarks


def _named(deck: Deck) -> Iterator[Item]:
    """The items, each with an id of its own; of two with one id the later gets another."""
    taken: set[str] = set()
    for item in deck.items:
        name = item.id
        while name in taken:
            name = digest("item again", name)
        taken.add(name)
        yield item if name == item.id else replace(item, id=name)
