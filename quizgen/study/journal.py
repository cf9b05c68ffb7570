"""What a learner did, one entry for each thing, never changed; what it comes to is read from all of them in turn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from quizgen.study.marking.judged import Slip, Verdict

Deed = Literal["answer", "undo", "rate", "flag"]
HARD, EASY = 2, 4
"""FSRS's ratings of a right answer that came hard or easily; 3 is any other."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done: an answer given, the last one taken back, rated hard or easy, an item flagged as bad.

    `at` is in UTC; `sitting` names one run of the program and `number` counts the entries in it.
    `typed` is the answer line, `given` and `wanted` are both in words; `seconds` is the time it
    took. `rating` is FSRS's, 1 (again) to 4 (easy), and 0 where the verdict alone says it.
    `note` says why an item was flagged; a flag with the verdict "right" takes the last one back.
    """

    at: dt.datetime
    sitting: str
    number: int
    item: str
    deed: Deed
    deck: str = ""
    kind: str = ""
    typed: str = ""
    verdict: Verdict = "skipped"
    remark: str = ""
    given: str = ""
    wanted: str = ""
    slips: tuple[Slip, ...] = ()
    rating: int = 0
    seconds: float = 0.0
    note: str = ""


def answers(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The answers that count, in order: without those taken back, and with the ratings given to them."""
    kept: list[Entry] = []
    for entry in entries:
        match entry.deed:
            case "answer":
                kept.append(entry)
            case "undo" | "rate":
                place = _last(kept, entry)
                if place is not None:
                    kept[place : place + 1] = (
                        [] if entry.deed == "undo" else [replace(kept[place], rating=entry.rating)]
                    )
            case "flag":
                pass
    return tuple(kept)


def flags(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    """The notes on the items that are flagged, by item; an item flagged without a word has an empty one."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if entry.deed == "flag":
            notes = found.get(entry.item, ())
            found[entry.item] = notes[:-1] if entry.verdict == "right" else (*notes, entry.note)
    return {item: notes for item, notes in found.items() if notes}


def _last(kept: list[Entry], entry: Entry) -> int | None:
    """The place of the latest answer of the same sitting to the same item."""
    for place in range(len(kept) - 1, -1, -1):
        if kept[place].sitting == entry.sitting and kept[place].item == entry.item:
            return place
    return None
