"""A quiz while it is taken: what was answered, what comes next, the score."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizgen.study.marking.judged import Marked

if TYPE_CHECKING:
    from quizgen.model import Item


@dataclass(frozen=True, slots=True)
class Given:
    """An answer to an item: the line typed and its marks."""

    item: Item
    typed: str
    marked: Marked


@dataclass(frozen=True, slots=True)
class Session:
    """Items in the order in which they are asked, and the answers so far, one for each item from the first on.

    With `again`, an item answered wrong comes once more at the end, until it is right; the score
    is that of the first answers.
    """

    items: tuple[Item, ...]
    given: tuple[Given, ...] = field(default=())
    again: bool = False

    @property
    def asked(self) -> int:
        """How many items there are, each counted once."""
        return len(self.items) - (sum(map(_is_wrong, self.given)) if self.again else 0)

    @property
    def current(self) -> Item | None:
        """The item to ask next; None where all have been."""
        return self.items[len(self.given)] if len(self.given) < len(self.items) else None

    @property
    def following(self) -> Item | None:
        """The item after the current one, unless an answer to that comes between; None where there is none."""
        return self.items[len(self.given) + 1] if len(self.given) + 1 < len(self.items) else None

    @property
    def right(self) -> int:
        """How many first answers were right."""
        return sum(one.marked.verdict == "right" for one in self.given[: self.asked])

    @property
    def skipped(self) -> int:
        """How many items were skipped."""
        return sum(one.marked.verdict == "skipped" for one in self.given[: self.asked])

    def answered(self, typed: str, marked: Marked) -> Session:
        """The session after an answer to the current item."""
        item = self.current
        if item is None:
            return self
        given = Given(item, typed, marked)
        items = (*self.items, item) if self.again and _is_wrong(given) else self.items
        return replace(self, items=items, given=(*self.given, given))

    def undone(self) -> Session:
        """The session before its last answer."""
        repeats = self.again and _is_wrong(self.given[-1])
        return replace(self, items=self.items[:-1] if repeats else self.items, given=self.given[:-1])

    def finished(self) -> Session:
        """The session with all that is left skipped: time is up, or nobody answers any more."""
        rest = (Given(item, "", Marked("skipped")) for item in self.items[len(self.given) :])
        return replace(self, given=(*self.given, *rest))

    @property
    def score(self) -> float:
        """The share of right answers among all items, from 0 to 1; 0 where there is no item."""
        return self.right / self.asked if self.items else 0.0


def _is_wrong(given: Given) -> bool:
    return given.marked.verdict == "wrong"


def score_line(session: Session) -> str:
    """The line that ends a quiz: "Score: 7 of 10 right (70 %), 1 skipped"."""
    line = f"Score: {session.right} of {session.asked} right ({100 * session.score:.0f} %)"
    return f"{line}, {session.skipped} skipped" if session.skipped else line


def results(session: Session) -> dict[str, object]:
    """The quiz as JSON values: each answer with its item, and the score from 0 to 1."""
    answers = [
        {"item": one.item.id, "typed": one.typed, "verdict": one.marked.verdict, "remark": one.marked.remark}
        for one in session.given
    ]
    return {"answers": answers, "score": session.score, "right": session.right, "items": session.asked}
