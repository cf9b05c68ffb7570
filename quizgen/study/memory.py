"""What a learner remembers, by FSRS-6: a replay of the answers, counted in days.

A day is a day of UTC: what is answered twice on one day is one repetition of that day to FSRS,
and what is due on a day is due from its first hour. Nothing is left to chance.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fsrs import Card, Scheduler

    from quizgen.study.journal import Entry

RETENTION = 0.9


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of an item's place in memory.

    `due` and `last` are days; `stability` is the number of days after which nine in ten are
    remembered; `reviews` and `lapses` count right and wrong answers after the first.
    """

    due: dt.date
    first: dt.date
    last: dt.date
    stability: float
    reviews: int
    lapses: int
    card: Card


def replay(answers: Iterable[Entry], parameters: Sequence[float] = ()) -> dict[str, Memory]:
    """The memory of each item that was answered at all; a skipped item leaves no trace."""
    schedule = scheduler(parameters)
    found: dict[str, Memory] = {}
    for answer in answers:
        if answer.verdict != "skipped":
            found[answer.item] = reviewed(schedule, found.get(answer.item), rating(answer), answer.at.date())
    return found


def scheduler(parameters: Sequence[float] = (), retention: float = RETENTION) -> Scheduler:
    """FSRS as it is used here: whole days, no steps within a day, no chance; by default with its own parameters."""
    from fsrs import Scheduler  # noqa: PLC0415 - only a learner with a history waits for it

    given = tuple(parameters) or Scheduler().parameters
    return Scheduler(given, retention, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def reviewed(schedule: Scheduler, before: Memory | None, rated: int, day: dt.date) -> Memory:
    """The memory of an item after an answer on a day, rated from 1 (again) to 4 (easy)."""
    from fsrs import Card, Rating  # noqa: PLC0415

    noon = midnight(day)
    old = before.card if before else Card(card_id=0, due=noon)
    card, _ = schedule.review_card(old, Rating(rated), noon)
    return Memory(
        due=card.due.date(),
        first=before.first if before else day,
        last=day,
        stability=card.stability or 0.0,
        reviews=before.reviews + 1 if before else 0,
        lapses=(before.lapses if before else 0) + (before is not None and rated == 1),
        card=card,
    )


def rating(answer: Entry) -> int:
    """How an answer is rated: as the learner said, else good where it was right and again where it was not."""
    if answer.verdict == "wrong":
        return 1
    return answer.rating or 3


def recall(schedule: Scheduler, memory: Memory, day: dt.date) -> float:
    """The chance that an item is remembered on a day."""
    return schedule.get_card_retrievability(memory.card, midnight(day))


def midnight(day: dt.date) -> dt.datetime:
    """The first moment of a day in UTC."""
    return dt.datetime.combine(day, dt.time(), dt.UTC)


def next_due(memories: Mapping[str, Memory], items: Iterable[str]) -> dt.date | None:
    """The first day on which one of these items is due; None where none has been answered."""
    return min((memories[item].due for item in items if item in memories), default=None)
