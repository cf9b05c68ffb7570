"""Papers to print: items chosen by a blueprint, parallel versions of them, and their answer key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.model import Cloze
from quizgen.papers import blueprint, choose, docx, page_html, pdf
from quizgen.papers.clash import titled
from quizgen.papers.paper import Paper, paper
from quizgen.papers.sheet import PageSize, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.model import Deck, Item

__all__ = ["FORMATS", "PageSize", "Paper", "Sheet", "make", "render_for", "unhinted"]

FORMATS: dict[str, Callable[[Paper, Sheet], bytes]] = {
    ".html": page_html.render,
    ".pdf": pdf.render,
    ".docx": docx.render,
}


def make(deck: Deck, asked: blueprint.Blueprint, versions: Sequence[str], seed: int, *, fewer: bool = False) -> Paper:
    """The paper that a blueprint and a seed give; raises QuizgenError where the deck cannot meet the blueprint.

    Where `fewer` items will do, of a blueprint without cells, it has as many as go together.
    """
    items = [item for item in deck.items if not titled(item, deck.title)]
    return paper(deck.title, deck.language, choose.choose(items, asked, seed, fewer=fewer), versions, seed)


def unhinted(deck: Deck) -> Deck:
    """A deck whose gaps show nothing of their answers, as on a paper that gives marks."""
    return replace(deck, items=tuple(map(_unhinted, deck.items)))


def _unhinted(item: Item) -> Item:
    if not isinstance(item.body, Cloze):
        return item
    blanks = {number: replace(blank, hint="") for number, blank in item.body.blanks.items()}
    return replace(item, body=replace(item.body, blanks=blanks))


def render_for(path: PurePath | str) -> Callable[[Paper, Sheet], bytes]:
    """What renders a paper for a file, by its suffix; raises QuizgenError where nothing does."""
    suffix = PurePath(path).suffix.lower()
    if suffix not in FORMATS:
        raise QuizgenError(f"{path}: a paper cannot be written so", f"write one of {', '.join(FORMATS)}")
    return FORMATS[suffix]
