"""What a flaw is, and what is said of an item that has one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quizgen.flaws.question import Question


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong with an item and how to mend it; `item` is its id, empty where it is the whole set.

    `place` is the item's place in its set, counted from 0, for sets in which two items share an id.
    """

    item: str
    code: str
    message: str
    place: int = -1


@dataclass(frozen=True, slots=True)
class Flaw:
    """A flaw of a single item: its code, its name for people, what finds it.

    `find` gives what is wrong and how to mend it, or None.
    """

    code: str
    name: str
    find: Callable[[Question], str | None]


@dataclass(frozen=True, slots=True)
class SetFlaw:
    """A flaw of a whole set: its code, its name, what finds it among the set's questions, in order."""

    code: str
    name: str
    find: Callable[[Sequence[Question]], Iterable[tuple[int, str]]]
