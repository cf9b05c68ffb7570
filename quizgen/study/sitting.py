"""One run of a quiz by one learner: every answer is marked, recorded, and only then the next item comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.items.envelope import type_name
from quizgen.model import Cloze, Numeric, ShortAnswer
from quizgen.study.journal import Entry
from quizgen.study.known import known_words
from quizgen.study.showing import answer, plain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from quizgen.model import Item
    from quizgen.study.journal import Deed
    from quizgen.study.marking.judged import Marked
    from quizgen.study.session import Session

LONGEST = 2000
"""Characters of an answer that are looked at; more is a file by mistake, and not to be marked for minutes."""


@dataclass(frozen=True, slots=True)
class Run:
    """The circumstances of a sitting.

    `key` is a name that no other run has; `clock` gives the time in UTC; `record` keeps an entry
    for good before it returns; `seconds` is how long the quiz may take, None for any time.
    `notes` gives what is noted on an item that is flagged: nothing where it is not.
    """

    deck: str
    key: str
    clock: Callable[[], dt.datetime]
    record: Callable[[Entry], object]
    seconds: float | None = None
    notes: Callable[[str], Sequence[str]] = lambda _: ()


class Sitting:
    """A session in its run: `session` is the state so far."""

    def __init__(self, session: Session, run: Run) -> None:
        self.session = session
        self.run = run
        self._number = 0
        self._known = known_words(session.items)
        self._began = self._asked = run.clock()

    @property
    def item(self) -> Item | None:
        """The item to ask now; None at the end, and where time is up."""
        return None if self.left == 0 else self.session.current

    @property
    def left(self) -> float | None:
        """The seconds that are left, 0 where time is up; None where there is no limit."""
        if self.run.seconds is None:
            return None
        return max(0.0, self.run.seconds - (self.run.clock() - self._began).total_seconds())

    def prepare(self) -> None:
        """Load what marking needs, so that the first answer does not wait for it; may be called from a thread."""
        from quizgen.study.marking import english, items  # noqa: F401, PLC0415 - slow to load
        from quizgen.text import units  # noqa: PLC0415

        bodies = [item.body for item in self.session.items]
        self._known("")
        if any(isinstance(body, Numeric) and body.unit for body in bodies):
            units.prepare()
        if any(isinstance(body, Cloze | ShortAnswer) for body in bodies):
            english.is_word("")

    def answer(self, typed: str) -> Marked | None:
        """Mark and record an answer to the current item; an empty one skips it. None where time was up."""
        from quizgen.study.marking.items import mark  # noqa: PLC0415 - slow to load, and the first question can be read before

        item = self.item
        if item is None:
            return None
        typed = typed.strip()[:LONGEST]
        marked = mark(item, typed, self._known)
        now = self.run.clock()
        self._add(
            item, "answer", now, typed=typed, verdict=marked.verdict, remark=marked.remark, given=marked.given,
            wanted=plain(answer(item)), slips=marked.slips, seconds=round((now - self._asked).total_seconds(), 1),
        )  # fmt: skip
        self.session = self.session.answered(typed, marked)
        self._asked = self.run.clock()
        return marked

    def undo(self) -> bool:
        """Take the last answer back; False where there is none."""
        if not self.session.given:
            return False
        self._add(self.session.given[-1].item, "undo", self.run.clock())
        self.session = self.session.undone()
        self._asked = self.run.clock()
        return True

    def rate(self, rating: int) -> bool:
        """Say of the last answer how it came: 2 hard, 3 good, 4 easy; only a right one can be rated."""
        if not self.session.given or self.session.given[-1].marked.verdict != "right":
            return False
        self._add(self.session.given[-1].item, "rate", self.run.clock(), rating=rating)
        return True

    def flag(self, item: Item, note: str) -> None:
        """Record that an item is bad, and why."""
        self._add(item, "flag", self.run.clock(), note=note.strip()[:LONGEST])

    def flagged(self, item: Item) -> str | None:
        """The last note on a flagged item; None where it is not flagged."""
        notes = self.run.notes(item.id)
        return notes[-1] if notes else None

    def unflag(self, item: Item) -> bool:
        """Take the last flag on an item back; False where there is none."""
        if self.flagged(item) is None:
            return False
        self._add(item, "flag", self.run.clock(), verdict="right")
        return True

    def proceed(self) -> None:
        """Begin to count the time for the next item."""
        self._asked = self.run.clock()

    def finish(self) -> None:
        """Skip what is left, without a record of it, since nobody saw it."""
        self.session = self.session.finished()

    def _add(self, item: Item, deed: Deed, at: dt.datetime, **told: object) -> None:
        self._number += 1
        kind = type_name(item.body)
        self.run.record(Entry(at, self.run.key, self._number, item.id, deed, deck=self.run.deck, kind=kind, **told))  # type: ignore[arg-type]
