"""Pages in, facts out: what a build asks about, and what `quizgen facts` shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.gaps import narrow
from quizgen.facts.merge import Merged, merge
from quizgen.model import UNDECIDED
from quizgen.pages import read_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.model import Diagnostic, Page

Place = tuple[str, str, str]


@dataclass(frozen=True)
class Survey:
    """What stands on some pages.

    `found` has the facts of each of the `views`, in their order, `chosen` those of them that are worth
    asking about, and `merged` those of all pages.
    `read` counts the files that were read, `refused` those that were not, each with its remarks.
    """

    views: tuple[View, ...]
    found: tuple[tuple[Fact, ...], ...]
    chosen: tuple[tuple[Fact, ...], ...]
    merged: Merged
    remarks: tuple[Diagnostic, ...]
    read: int
    refused: int

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that have content, in order."""
        return tuple(one.page for one in self.views)

    @cached_property
    def asked(self) -> tuple[Fact, ...]:
        """The merged facts that are worth asking about, in order of appearance."""
        wanted = {place for facts in self.chosen for fact in facts for place in places(fact)}
        return tuple(map(narrow.narrowed, asked_of(self.merged.facts, wanted)))


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands in one file: a view of its page with the facts found there and those worth asking, and remarks.

    `view` is None where the file was refused or has nothing to ask about.
    """

    view: View | None
    found: tuple[Fact, ...]
    remarks: tuple[Diagnostic, ...]
    chosen: tuple[Fact, ...] = ()

    @property
    def refused(self) -> bool:
        """True where the file could not be used as a page."""
        return any(remark.severity == "error" for remark in self.remarks)


def reading(path: str, data: bytes) -> Reading:
    """What stands in a file, whatever stands in others: the part of the work that can be done anywhere."""
    page, remarks = read_page(data, path)
    seen = view.of(page) if page is not None else None
    found = choose.found(seen) if seen is not None else ()
    return Reading(seen, found, remarks, choose.chosen(found))


def survey(files: Iterable[tuple[str, bytes]], decided: Mapping[str, str] = UNDECIDED) -> Survey:
    """The facts of some files, given as path and bytes; `decided` is what `merge` takes."""
    return gathered((reading(path, data) for path, data in files), decided)


def gathered(readings: Iterable[Reading], decided: Mapping[str, str] = UNDECIDED) -> Survey:
    """The facts of files that were read already, in the files' order."""
    known = tuple(readings)
    used = tuple((one.view, one.found, one.chosen) for one in known if one.view is not None)
    found, chosen = tuple(facts for _, facts, _ in used), tuple(facts for _, _, facts in used)
    merged = merge((fact for facts in found for fact in facts), decided)
    refused = sum(one.refused for one in known)
    remarks = tuple(remark for one in known for remark in one.remarks)
    views = tuple(seen for seen, _, _ in used)
    return Survey(views, found, chosen, merged, remarks, len(known) - refused, refused)


def asked_of(merged: Iterable[Fact], wanted: AbstractSet[Place]) -> tuple[Fact, ...]:
    """Those of some merged facts that are worth asking about, since one of the `wanted` places is theirs."""
    return tuple(fact for fact in merged if not wanted.isdisjoint(places(fact)))


def places(fact: Fact) -> set[Place]:
    """Where a fact is stated, with what is asked for: what tells a chosen fact again after merging."""
    return {(fact.kind, source.page + source.quote, fact.token) for source in fact.sources}
