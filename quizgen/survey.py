"""Pages in, facts out: what a build asks about, and what `quizgen facts` shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.facts import choose, view
from quizgen.facts.merge import NOTHING, Merged, merge
from quizgen.pages import read_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.model import Diagnostic, Page


@dataclass(frozen=True)
class Survey:
    """What stands on some pages.

    `found` has the facts of each of the `views`, in their order, and `merged` those of all pages.
    `read` counts the files that were read, `refused` those that were not, each with its remarks.
    """

    views: tuple[View, ...]
    found: tuple[tuple[Fact, ...], ...]
    merged: Merged
    remarks: tuple[Diagnostic, ...]
    read: int
    refused: int

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that have content, in order."""
        return tuple(one.page for one in self.views)

    @cached_property
    def chosen(self) -> tuple[tuple[Fact, ...], ...]:
        """The facts of each view that are worth asking about."""
        return tuple(choose.chosen(facts) for facts in self.found)

    @cached_property
    def asked(self) -> tuple[Fact, ...]:
        """The merged facts that are worth asking about, in order of appearance."""
        wanted = {place for facts in self.chosen for fact in facts for place in _places(fact)}
        return tuple(fact for fact in self.merged.facts if not wanted.isdisjoint(_places(fact)))


def survey(files: Iterable[tuple[str, bytes]], decided: Mapping[str, str] = NOTHING) -> Survey:
    """The facts of some files, given as path and bytes; `decided` is what `merge` takes."""
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
    merged = merge((fact for facts in found for fact in facts), decided)
    return Survey(views, found, merged, tuple(remarks), read, refused)


def _places(fact: Fact) -> set[tuple[str, str, str]]:
    """Where a fact is stated, with what is asked for: what tells a chosen fact again after merging."""
    return {(fact.kind, source.page + source.quote, fact.token) for source in fact.sources}
