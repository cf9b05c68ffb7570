"""Items and histories to try rebuilding on."""

from __future__ import annotations

import datetime as dt

from quizgen.model import Blank, Body, Cloze, FactRef, Item, ShortAnswer, Source
from quizgen.rebuild import EMPTY, History, carried, renewed

DAY = dt.date(2024, 5, 17)
PUMP = "The sodium-potassium pump moves {{1}} sodium ions out and {{2}} potassium ions in."


def item(name: str, body: Body | str, *, fact: str = "", page: str = "1", date: dt.date | None = DAY) -> Item:
    """An item; a text is the stem of a short question."""
    body = ShortAnswer(body, "ATP") if isinstance(body, str) else body
    source = Source(page, "A page", "", (), "A quote.", date=date)
    return Item(name, FactRef(fact or f"fact of {name}", "ratio"), body, (source,), "Because.", ("kind::ratio",))


def cloze(text: str, *answers: str, first: int = 1) -> Cloze:
    return Cloze(text, {number: Blank(answer) for number, answer in enumerate(answers, first)})


def history(*items: Item, before: History = EMPTY) -> History:
    """The history after a build of some items."""
    return renewed(carried(items, before), before).history
