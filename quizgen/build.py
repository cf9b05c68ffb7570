"""The pipeline: pages in, a deck and remarks out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts import ask, material
from quizgen.flaws.sound import sound
from quizgen.model import Deck, Diagnostic
from quizgen.survey import survey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.items.selection import Selection


@dataclass(frozen=True, slots=True)
class Built:
    """A deck and what there is to say about how it came about.

    `pages` counts the files that were read, `refused` the files that were not, `facts` the facts
    that items ask about.
    """

    deck: Deck
    remarks: tuple[Diagnostic, ...]
    pages: int
    refused: int
    facts: int


def build(files: Iterable[tuple[str, bytes]], title: str | None = None, wanted: Selection = ask.USUAL) -> Built:
    """The deck of some files, given as path and bytes; `title` is the first page's title unless said.

    `wanted` says which types of item to make, and how many for each fact.
    """
    known = survey(files)
    pool = material.pool_of(known.views, known.merged.facts)
    items, dropped = sound(ask.items(known.asked, pool, wanted, known.merged.facts))
    asked = {source.page for item in items for source in item.sources}
    silent = (_silent(one.path, one.question_line) for one in known.pages if one.id not in asked)
    remarks = {*known.remarks, *known.merged.remarks, *dropped, *silent}
    name = title or (known.pages[0].title if known.pages else "Questions")
    about = {item.fact.id for item in items}
    return Built(Deck(name, items), tuple(sorted(remarks)), known.read, known.refused, len(about))


def _silent(path: str, line: int) -> Diagnostic:
    return Diagnostic(path, line, "no-facts", "nothing here can be asked about; state something definite")
