"""A learner who forgets in a known way studies for a year: by our queue, and by the `fsrs` package used bare.

The learner's true memory follows FSRS-6 with parameters of its own; what is remembered on a day
is drawn from it. Both ways begin as many items a day.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

from fsrs import Card, Rating, Scheduler
from quizzes import AT, item

from quizgen.study.memory import reviewed, scheduler
from quizgen.study.queue import NEW_PER_DAY, Wish, due

YEAR = 365
MORNING = dt.timedelta(hours=9)


@dataclass
class Outcome:
    """How many reviews there were after the first, how many of them on a later day, and what was remembered then."""

    reviews: int = 0
    later: int = 0
    remembered: int = 0

    @property
    def retention(self):
        return self.remembered / self.later

    def count(self, day, before, knows):
        """Counts one: `before` is the day on which the item was asked last, None for a new one."""
        self.reviews += before is not None
        self.later += before is not None and before < day
        self.remembered += before is not None and before < day and knows


class Learner:
    """True memory: what is remembered after so many days."""

    def __init__(self, seed, ease=1.0):
        parameters = list(Scheduler().parameters)
        parameters[8] += ease - 1
        self.truth = Scheduler(parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
        self.cards = {}
        self.chance = random.Random(seed)  # noqa: S311

    def asked(self, name, day):
        """Whether the learner knows an item on a day; having been asked changes the memory."""
        before = self.cards.get(name)
        at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(days=day)
        knows = self.chance.random() < (self.truth.get_card_retrievability(before, at) if before else 0.5)
        rating = Rating.Good if knows else Rating.Again
        self.cards[name], _ = self.truth.review_card(before or Card(card_id=0), rating, at)
        return knows


def ours(learner, count, siblings=1):
    items = [item(f"i{n}", f"f{n // siblings}") for n in range(count)]
    schedule, memories, outcome = scheduler(), {}, Outcome()
    for day in range(YEAR):
        today = AT.date() + dt.timedelta(days=day)
        asked_today = list(due(items, memories, today, Wish(in_order=True)))
        for asked in asked_today:  # which grows: what is missed comes again
            knows, before = learner.asked(asked.id, day), memories.get(asked.id)
            outcome.count(today, before and before.last, knows)
            memories[asked.id] = reviewed(schedule, before, 3 if knows else 1, today)
            asked_today += [] if knows else [asked]
    return outcome


def bare(learner, count):
    """`Scheduler()` as its readme uses it, at whatever minute a card is due; each day new cards are begun."""
    schedule, outcome = Scheduler(enable_fuzzing=False), Outcome()
    cards = {}
    for day in range(YEAR):
        start = dt.datetime(2026, 3, 1, tzinfo=dt.UTC) + dt.timedelta(days=day) + MORNING
        end = start + dt.timedelta(hours=4)
        for n in range(day * NEW_PER_DAY, min(count, (day + 1) * NEW_PER_DAY)):
            cards[n] = Card(card_id=n, due=start)
        for n in range(len(cards)):
            while cards[n].due <= end:
                at, before = max(cards[n].due, start), cards[n].last_review
                knows = learner.asked(n, day)
                outcome.count(start.date(), before and before.date(), knows)
                cards[n], _ = schedule.review_card(cards[n], Rating.Good if knows else Rating.Again, at)
    return outcome
