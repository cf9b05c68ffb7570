"""The pipeline: pages in, a deck and remarks out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from quizgen.facts.together import ask
from quizgen.flaws.sound import apart
from quizgen.items.selection import USUAL
from quizgen.leaves import others
from quizgen.leaves.alone import leaf
from quizgen.leaves.leaf import content_of
from quizgen.leaves.shared import shared
from quizgen.leaves.work import Here
from quizgen.model import UNDECIDED, Contradiction, Deck, Diagnostic, Page
from quizgen.pages.remarks import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.items.selection import Selection
    from quizgen.leaves.leaf import Head, Leaf, Made
    from quizgen.leaves.work import Work
    from quizgen.model import Item


@dataclass(frozen=True, slots=True)
class Built:
    """A deck and what there is to say about how it came about.

    `pages` counts the files that were read, `refused` the files that were not, `facts` the facts
    that items ask about; `contradictions` are facts that nothing asks for until somebody decides,
    `silent` the pages that no item comes from.
    """

    deck: Deck
    remarks: tuple[Diagnostic, ...]
    pages: int
    refused: int
    facts: int
    contradictions: tuple[Contradiction, ...] = ()
    silent: tuple[Page, ...] = ()


def build(
    files: Iterable[tuple[str, bytes]],
    title: str | None = None,
    wanted: Selection = USUAL,
    decided: Mapping[str, str] = UNDECIDED,
) -> Built:
    """The deck of some files, given as path and bytes; `title` is the first page's title unless said.

    `wanted` says which types of item to make, and how many for each fact; `decided` is what
    somebody decided about contradictions, as `merge` takes it.
    """
    return built([leaf(path, data, wanted) for path, data in files], title, wanted, decided)


def built(
    leaves: Sequence[Leaf],
    title: str | None = None,
    wanted: Selection = USUAL,
    decided: Mapping[str, str] = UNDECIDED,
    work: Work | None = None,
) -> Built:
    """The deck of files whose leaves were made already, for the same `wanted`, as `build` gives it.

    `work` is for who does elsewhere what is done for several pages, or knows what comes of it.
    """
    work = work or Here(wanted)
    pages, told = shared(leaves, decided, wanted, work)
    among = others.known(pages)
    pages = [others.opened(one, among) for one in pages]
    subjects = others.subjects(pages)
    pages = list(others.closed(pages, subjects, work.ask(subjects, among)))
    made = tuple(_once(pages, wanted))
    items, spoiled = apart(tuple(one.item for one in made if one.item is not None))
    silent = _silent(pages, items)
    said = {remark for page in pages for remark in (*page.remarks, *page.told.remarks)}
    said |= {*told.remarks, *spoiled, *(one.remark for one in made if one.remark is not None)}
    said |= {*_taken_ids(pages), *(_no_facts(head) for head, _ in silent)}
    contradictions = (*told.contradictions, *(one for page in pages for one in page.told.contradictions))
    heads = [page.head for page in pages if page.head]
    refused = sum(page.refused for page in pages)
    return Built(
        Deck(title or (heads[0].title if heads else "Questions"), items),
        tuple(sorted(said)),
        len(pages) - refused,
        refused,
        len({item.fact.id for item in items}),
        _in_order(contradictions, heads),
        tuple(content_of(page).page for _, page in silent),
    )


def _once(pages: Sequence[Leaf], wanted: Selection) -> Iterator[Made]:
    """What was made of all pages, each question once: about single facts first, then about several."""
    seen: set[bytes] = set()
    ways = zip_longest(*(page.groups for page in pages), fillvalue=())
    for outcome in chain(
        (one for page in pages for one in page.facts), (one for way in ways for some in way for one in some)
    ):
        yield from ask.once(outcome.made, seen, wanted.per_fact)


def _in_order(contradictions: Iterable[Contradiction], heads: Iterable[Head]) -> tuple[Contradiction, ...]:
    """Contradictions in the order of the pages that are first to state them."""
    place = {head.path: number for number, head in reversed([*enumerate(heads)])}
    return tuple(sorted(contradictions, key=lambda one: min(place[s.path] for side in one.sides for s in side.sources)))


def _silent(pages: Iterable[Leaf], items: Iterable[Item]) -> list[tuple[Head, Leaf]]:
    asked = {source.page for item in items for source in item.sources}
    return [(page.head, page) for page in pages if page.head and page.head.id not in asked]


def _taken_ids(pages: Iterable[Leaf]) -> Iterator[Diagnostic]:
    """Remarks on pages that have the id of another page but say something else; the same page twice is no fault."""
    first: dict[str, Head] = {}
    for head in (page.head for page in pages if page.head):
        known = first.setdefault(head.id, head)
        if head.said != known.said:
            message = f"the id {shown(head.id)} is also that of {known.path}, which says something else"
            yield Diagnostic(head.path, 1, "taken-id", f"{message}; give this page another")


def _no_facts(head: Head) -> Diagnostic:
    told = "nothing here can be asked about; state something definite"
    return Diagnostic(head.path, head.question_line, "no-facts", told)
