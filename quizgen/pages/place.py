"""Where a block stands among lists and items, while an answer is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model.page import Sentence
    from quizgen.pages.run import Run


@dataclass(frozen=True, slots=True)
class Place:
    """A container: the labels of the items round it, its depth, and what leads in to it."""

    labels: tuple[str, ...] = ()
    depth: int = 0
    lead: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """What a paragraph or item gives its first passage.

    `plain` is true in a list whose items are labelled without bold; `label` is one that the
    enclosing item leaves to this one.
    """

    depth: int
    number: int | None = None
    lists: int = 0
    lead: Sentence | None = None
    plain: bool = False
    label: Run | None = None


@dataclass(slots=True)
class Thread:
    """What a container remembers from block to block.

    `last` is the sentence just before. `brief` is "new" under a bold line that ends with a colon,
    which is the label of what follows up to the next paragraph, and "used" behind that. `counted`
    is the ordered list that may yet go on, at the number `counting`. `lettered` is the last of the
    paragraphs `a)`, `b)`, …, of the list `letters`.
    """

    labels: tuple[str, ...]
    last: Sentence | None = None
    counted: int = 0
    counting: int = 0
    lettered: int = 0
    letters: int = 0
    brief: str = ""
