"""Items and entries to study with."""

from __future__ import annotations

import datetime as dt

from quizgen.model import FactRef, Item, ShortAnswer, Source
from quizgen.study.journal import Entry

AT = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def item(name, fact=None, answer="ATP", quote=None):
    source = Source("1", "Pump", "", (), f"ATP drives the pump {name}." if quote is None else quote)
    return Item(name, FactRef(fact or f"fact-{name}", "term"), ShortAnswer(f"What about {name}?", answer), (source,))


def answered(name, verdict="right", day=0, sitting="s", number=0, **told):
    return Entry(AT + dt.timedelta(days=day), sitting, number, name, "answer", verdict=verdict, **told)


class Clock:
    """A clock that stands still until it is set on."""

    def __init__(self):
        self.now = AT

    def __call__(self):
        return self.now

    def pass_(self, seconds):
        self.now += dt.timedelta(seconds=seconds)
