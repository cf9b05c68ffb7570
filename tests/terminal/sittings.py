"""Sittings to show: the deck with one item of each type, a clock that stands still, a record in a list."""

from __future__ import annotations

import datetime as dt

from formats.decks import small

from quizgen.study.journal import flags
from quizgen.study.session import Session
from quizgen.study.sitting import Run, Sitting

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def sitting(entries, seconds=None, clock=lambda: NOON, types=None):
    items = tuple(item for item in small().items if types is None or type(item.body).__name__ in types)
    run = Run("Sodium-potassium pump", "key", clock, entries.append, seconds, lambda item: flags(entries).get(item, ()))
    return Sitting(Session(items), run)


def text(app):
    """What stands on the screen, line by line, without the spaces at the ends."""
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips())
