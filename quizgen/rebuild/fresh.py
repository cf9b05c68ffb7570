"""The entry of an item that nothing is known of yet."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from quizgen.items.envelope import type_name
from quizgen.rebuild.asked import answers, asks
from quizgen.rebuild.fingerprint import fingerprint
from quizgen.rebuild.history import Entry

if TYPE_CHECKING:
    from quizgen.model import Item

UNDATED = 1577880000
"""The beginning of 2020: for items of pages without a date, or with an older one."""

_FIRST = dt.timezone(dt.timedelta(hours=14))  # where each day begins first


def dated(item: Item) -> int:
    """The first moment of the newest date of the item's pages, in seconds since 1970.

    It is the moment at which that day begins anywhere on earth, so that a learner's edit on the
    day of the page's date is later wherever the learner lives.
    """
    dates = [source.date for source in item.sources if source.date]
    if not dates:
        return UNDATED
    return max(UNDATED, int(dt.datetime.combine(max(dates), dt.time(), _FIRST).timestamp()))


def first(item: Item, content: str) -> Entry:
    """The entry of an item that has no history; `content` is the fingerprint of what learners see."""
    page = item.sources[0].page if item.sources else ""
    return Entry(
        item.id, type_name(item.body), item.fact.id, page, asks(item.body), answers(item.body), content, dated(item)
    )  # fmt: skip


def fresh(item: Item) -> Entry:
    """The entry of an item that has no history, for learners who see all of it."""
    return first(item, fingerprint(item))
