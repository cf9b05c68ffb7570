"""An explanation that follows an edit: the sentence of a cloze with its answers in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.model import Cloze
from quizgen.text import inline
from quizgen.text.inline_fill import fill

if TYPE_CHECKING:
    from quizgen.model import Item


def followed(old: Item, new: Item) -> Item:
    """The new item; its explanation is put as its sentence is, where it was so before and nobody touched it."""
    if not isinstance(old.body, Cloze) or not isinstance(new.body, Cloze) or old.body == new.body:
        return new
    if new.explanation != old.explanation or _words(old.explanation) != _words(_filled(old.body)):
        return new
    return replace(new, explanation=_filled(new.body))


def _filled(body: Cloze) -> str:
    return fill(body.text, {number: inline.strong(blank.answer) for number, blank in body.blanks.items()})


def _words(source: str) -> list[str]:
    return inline.plain(source).split()
