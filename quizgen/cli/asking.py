"""Which questions `quizgen take` asks: what is due, or all; and what it says where there are none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.terminal.lines import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizgen.model import Deck, Item
    from quizgen.study.journal import Entry
    from quizgen.study.memory import Memory
    from quizgen.study.queue import Wish
    from quizgen.study.session import Session

    Past = tuple[Sequence[Entry], Sequence[float]]  # what was answered, and parameters of FSRS


def session_of(deck: Deck, past: Past, wish: Wish, today: dt.date, *, by_memory: bool | None) -> Session:
    """The items to ask: by memory where the deck has been studied or the user asks for it, else drawn.

    What is asked by memory and missed comes again in the same sitting. Where nothing is due, it says so.
    """
    from quizgen.study import journal, memory, queue  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.study.session import Session  # noqa: PLC0415

    entries, parameters = past
    answers = journal.answers(entries)
    known = {item.id for item in deck.items}
    if by_memory or any(answer.item in known for answer in answers):
        memories = memory.replay((answer for answer in answers if answer.item in known), parameters)
        items = queue.due(deck.items, memories, today, wish)
        _tell(deck, items, memories, today, wish)
        return Session(items, again=True)
    items = queue.drawn(deck.items, wish)
    if not items:
        kinds = f" of the type{'s'[: len(wish.types) > 1]} {', '.join(sorted(wish.types))}" if wish.types else ""
        raise QuizgenError(f"{deck.title}: there are no questions{kinds}", "ask for other types, or build another deck")
    return Session(items)


def _tell(deck: Deck, items: Sequence[Item], memories: Mapping[str, Memory], today: dt.date, wish: Wish) -> None:
    """Say what waits for another day: new questions beyond the day's number, or all."""
    from quizgen.study import memory, queue  # noqa: PLC0415

    limit = queue.NEW_PER_DAY if wish.new is None else wish.new
    every = queue.due(deck.items, memories, today, replace(wish, count=None, new=len(deck.items) + len(memories)))
    waiting = len(every) - len(queue.due(deck.items, memories, today, replace(wish, count=None)))
    if waiting:
        say(f"{limit} new questions a day; {waiting} more wait: --new N for more")
    elif not items:
        asked = [item.id for item in queue.drawn(deck.items, wish)]
        tomorrow = today + dt.timedelta(days=1)
        day = tomorrow if any(item not in memories for item in asked) else memory.next_due(memories, asked)
        say(f"nothing is due{f' until {max(day, tomorrow)}' if day else ''}; --all asks all the same")
