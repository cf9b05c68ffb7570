"""The pipeline: pages in, a deck and remarks out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts import ask, choose, material, view
from quizgen.facts.merge import merge
from quizgen.flaws.sound import sound
from quizgen.model import Deck, Diagnostic, Page
from quizgen.pages import read_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact
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
    pages: list[Page] = []
    remarks: list[Diagnostic] = []
    read = refused = 0
    for path, data in files:
        page, said = read_page(data, path)
        remarks += said
        broken = any(remark.severity == "error" for remark in said)
        read, refused = read + (not broken), refused + broken
        if page is not None:
            pages.append(page)
    views = tuple(view.of(page) for page in pages)
    found = tuple(choose.found(one) for one in views)
    merged = merge(fact for facts in found for fact in facts)
    asked_for = {source for facts in found for fact in choose.chosen(facts) for source in _places(fact)}
    known = material.pool_of(views, merged.facts)
    facts = tuple(fact for fact in merged.facts if not asked_for.isdisjoint(_places(fact)))
    items, dropped = sound(ask.items(facts, known, wanted, merged.facts))
    asked = {source.page for item in items for source in item.sources}
    remarks += (*merged.remarks, *dropped)
    remarks += (_silent(one.path, one.question_line) for one in pages if one.id not in asked)
    name = title or (pages[0].title if pages else "Questions")
    about = {item.fact.id for item in items}
    return Built(Deck(name, items), tuple(sorted(set(remarks))), read, refused, len(about))


def _places(fact: Fact) -> set[tuple[str, str, str]]:
    """Where a fact is stated, with what is asked for: what tells a chosen fact again after merging."""
    return {(fact.kind, source.page + source.quote, fact.token) for source in fact.sources}


def _silent(path: str, line: int) -> Diagnostic:
    return Diagnostic(path, line, "no-facts", "nothing here can be asked about; state something definite")
