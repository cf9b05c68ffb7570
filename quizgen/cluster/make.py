"""The second task: a bucket, the pieces of some partitions -> each merged by fact, asked, inspected and written."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Protocol

from quizgen.build import built
from quizgen.cluster.find import load
from quizgen.cluster.parts import Field, title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.cluster.find import Piece
    from quizgen.items.selection import Selection
    from quizgen.model import Deck, Diagnostic


class Finish(Protocol):
    """Writes the files of a partition's deck, given with the partition's name, and gives their addresses."""

    def __call__(self, deck: Deck, part: str) -> tuple[str, ...]:
        """Write them, each whole or not at all."""


@dataclass(frozen=True, slots=True)
class Part:
    """A partition: its name, and where all that was found of it stands."""

    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A partition's deck, which is written: how much it holds, and what there is to say about it."""

    part: str
    pages: int
    facts: int
    items: int
    remarks: tuple[Diagnostic, ...]
    files: tuple[str, ...]


def make(bucket: Sequence[Part], field: Field, wanted: Selection, finish: Finish) -> tuple[Made, ...]:
    """Build the partitions of a bucket one after another, so that memory holds one at a time."""
    return tuple(_made(part, field, wanted, finish) for part in bucket)


def _made(part: Part, field: Field, wanted: Selection, finish: Finish) -> Made:
    numbered = sorted((one for piece in part.pieces for one in load(piece)), key=itemgetter(0))
    leaves = [leaf for _, leaf in numbered]
    heads = [leaf.head for leaf in leaves if leaf.head]
    done = built(leaves, title_of(heads[0], field) or None, wanted)
    files = finish(done.deck, part.name)
    return Made(part.name, done.pages, done.facts, len(done.deck.items), done.remarks, files)
