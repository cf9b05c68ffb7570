"""The pipeline: pages in, a deck and remarks out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts import ask, material
from quizgen.flaws.sound import sound
from quizgen.items.selection import USUAL
from quizgen.model import UNDECIDED, Contradiction, Deck, Diagnostic, Page
from quizgen.pages.remarks import shown
from quizgen.survey import survey

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.items.selection import Selection
    from quizgen.survey import Survey


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
    return built(survey(files, decided), title, wanted)


def built(known: Survey, title: str | None = None, wanted: Selection = USUAL) -> Built:
    """The deck of files that were surveyed already, as `build` gives it."""
    pool = material.pool_of(known.views, known.merged.facts)
    items, dropped = sound(ask.items(known.asked, pool, wanted, known.merged.facts))
    asked = {source.page for item in items for source in item.sources}
    silent = tuple(one for one in known.pages if one.id not in asked)
    nothing = (_silent(one.path, one.question_line) for one in silent)
    said = {*known.remarks, *known.merged.remarks, *dropped, *_taken_ids(known.pages), *nothing}
    remarks = tuple(sorted(said))
    name = title or (known.pages[0].title if known.pages else "Questions")
    about = {item.fact.id for item in items}
    deck, contradictions = Deck(name, items), known.merged.contradictions
    return Built(deck, remarks, known.read, known.refused, len(about), contradictions, silent)


def _taken_ids(pages: Iterable[Page]) -> Iterator[Diagnostic]:
    """Remarks on pages that have the id of another page but say something else; the same page twice is no fault."""
    first: dict[str, tuple[str, tuple[str, ...]]] = {}
    for page in pages:
        said = tuple(sentence.text for passage in page.passages for sentence in passage.sentences)
        path, known = first.setdefault(page.id, (page.path, said))
        if said != known:
            message = f"the id {shown(page.id)} is also that of {path}, which says something else"
            yield Diagnostic(page.path, 1, "taken-id", f"{message}; give this page another")


def _silent(path: str, line: int) -> Diagnostic:
    return Diagnostic(path, line, "no-facts", "nothing here can be asked about; state something definite")
