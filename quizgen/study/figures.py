"""What a log says about a learner: figures for plots and tables."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.study.journal import answers, flags
from quizgen.study.memory import recall, replay, scheduler

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.study.journal import Entry
    from quizgen.study.memory import Memory

MATURE = 21
"""Days after which Anki, too, calls an item mature."""
AHEAD = 28
MOST = 10
FEWEST_WRONG = 2


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many were right."""

    right: int = 0
    of: int = 0

    @property
    def percent(self) -> float:
        """The share from 0 to 100; 0 of nothing."""
        return 100 * self.right / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Hard:
    """An item that was answered wrong again and again: what it wants, how often it was wrong and asked."""

    item: str
    wanted: str
    wrong: int
    of: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures up to a day.

    `retention` is of reviews on a later day than the first answer, by month ("2026-03"); `young`
    and `mature` part them by the days since the last review. `forecast` is how many items are due
    today (with those overdue) and on each following day; `heat` how many answers each day had.
    `confused` are (given, wanted) with their number; `flagged` an item's notes; `known` is how
    many items the learner would now remember, by FSRS: of those answered wrong last, none.
    """

    today: dt.date
    total: Share
    items: int
    known: float
    young: Share
    mature: Share
    retention: Mapping[str, Share]
    forecast: Sequence[int]
    heat: Mapping[dt.date, int]
    hardest: Sequence[Hard]
    confused: Sequence[tuple[tuple[str, str], int]]
    flagged: Mapping[str, tuple[str, ...]]


def figures(entries: Sequence[Entry], today: dt.date, parameters: Sequence[float] = ()) -> Figures:
    """The figures of a log; skipped items count for nothing."""
    kept = [answer for answer in answers(entries) if answer.verdict != "skipped"]
    memories = replay(kept, parameters)
    later = list(_later(kept))
    schedule = scheduler(parameters)
    last = {answer.item: answer.verdict for answer in kept}
    return Figures(
        today=today,
        total=_share(kept),
        items=len(memories),
        known=sum(recall(schedule, memories[item], today) for item in memories if last[item] == "right"),
        young=_share(answer for answer, days in later if days < MATURE),
        mature=_share(answer for answer, days in later if days >= MATURE),
        retention=_by_month(answer for answer, _ in later),
        forecast=_forecast(memories.values(), today),
        heat=Counter(answer.at.date() for answer in kept),
        hardest=_hardest(kept),
        confused=_confused(kept),
        flagged=flags(entries),
    )


def _share(answers: Iterable[Entry]) -> Share:
    verdicts = Counter(answer.verdict for answer in answers)
    return Share(verdicts["right"], verdicts.total())


def _later(kept: Iterable[Entry]) -> Iterable[tuple[Entry, int]]:
    """The answers to items that were answered on an earlier day, each with the days since."""
    last: dict[str, dt.date] = {}
    for answer in kept:
        day = answer.at.date()
        if answer.item in last and last[answer.item] < day:
            yield answer, (day - last[answer.item]).days
        last[answer.item] = day


def _by_month(later: Iterable[Entry]) -> dict[str, Share]:
    months: dict[str, list[Entry]] = defaultdict(list)
    for answer in later:
        months[f"{answer.at:%Y-%m}"].append(answer)
    return {month: _share(months[month]) for month in sorted(months)}


def _forecast(memories: Iterable[Memory], today: dt.date) -> list[int]:
    days = Counter(max(0, (memory.due - today).days) for memory in memories)
    return [days[day] for day in range(AHEAD)]


def _hardest(kept: Sequence[Entry]) -> list[Hard]:
    asked, wrong = Counter(answer.item for answer in kept), Counter(a.item for a in kept if a.verdict == "wrong")
    wanted = {answer.item: answer.wanted for answer in kept}
    hard = [Hard(item, wanted[item], count, asked[item]) for item, count in wrong.items() if count >= FEWEST_WRONG]
    return sorted(hard, key=lambda one: (-one.wrong, -one.wrong / one.of, one.item))[:MOST]


def _confused(kept: Iterable[Entry]) -> list[tuple[tuple[str, str], int]]:
    pairs = Counter((slip.given, slip.wanted) for answer in kept for slip in answer.slips if slip.given.strip())
    again = [(pair, count) for pair, count in pairs.items() if count >= FEWEST_WRONG]
    return sorted(again, key=lambda one: (-one[1], one[0]))[:MOST]
