"""Plots of a learner's figures in characters: 60 columns wide, and smaller where the terminal is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from quizgen.study.figures import MATURE
from quizgen.terminal.lines import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizgen.study.figures import Figures, Share

WEEKS = 26
_SHADES = "·░▒▓█"
_BLOCKS = " ▁▂▃▄▅▆▇█"
_BAR = 30
_LONGEST = 56
_SHORT = 40
_INDENT = 2
_BESIDE_BAR = 26  # columns of name and share
_BESIDE_CUT = 16  # columns of how often it was wrong
WIDTH = 60
_GAP = "____"


def lines(figures: Figures, stems: Mapping[str, str], width: int = WIDTH) -> Iterator[str]:
    """The figures line by line, in so many columns; `stems` are the questions of the items that are known."""
    total, room = figures.total, min(width, WIDTH) - _INDENT
    weeks = max(1, min(WEEKS, (room - 4) // 2))
    short = max(1, min(_SHORT, room - _BESIDE_CUT))
    if total.of:
        yield f"{total.of} answers to {figures.items} items, {total.percent:.0f} % right"
        yield f"about {figures.known:.0f} of them known today"
    yield from _section(_retained(width), _retention(figures, max(1, min(_BAR, room - _BESIDE_BAR))))
    yield from _section(f"Due in the next {len(figures.forecast)} days", _forecast(figures, room))
    yield from _section(f"Answers a day, {weeks} weeks", _heat(figures.heat, figures.today, weeks))
    yield from _section("Hardest", _hardest(figures, stems, short))
    yield from _section(
        "Confused", (f"{_cut(f'{g} for {w}', short)}  {count} times" for (g, w), count in figures.confused)
    )
    yield from _section("Flagged", _flagged(figures, stems, min(_LONGEST, room)))


def _retained(width: int) -> str:
    told = "Retention on a later day"
    return f"{told} (mature: {MATURE} days or more)" if width >= WIDTH else told


def _section(title: str, body: Iterator[str]) -> Iterator[str]:
    told = list(body)
    if told:
        yield ""
        yield title
        yield from (f"  {line}" for line in told)


def _retention(figures: Figures, bar: int) -> Iterator[str]:
    for name, share in (("young", figures.young), ("mature", figures.mature), *figures.retention.items()):
        if share.of:
            yield _bar(name, share, bar)


def _bar(name: str, share: Share, bar: int) -> str:
    full = round(bar * share.percent / 100)
    return f"{name:<8} {'█' * full}{'░' * (bar - full)} {share.percent:3.0f} % of {share.of}"


def _forecast(figures: Figures, room: int) -> Iterator[str]:
    """A column for each day, two where there is room, with the first and the last date below."""
    days = figures.forecast
    most = max(days, default=0)
    if most:
        wide = 2 if 2 * len(days) <= room else 1
        half = wide * len(days) // 2
        last = figures.today + dt.timedelta(days=len(days) - 1)
        yield "".join(_BLOCKS[-(-count * (len(_BLOCKS) - 1) // most)] * wide for count in days)
        yield f"{figures.today.isoformat():<{half}}{last.isoformat():>{half}}"
        yield f"{'today: ' + str(days[0]):<{half}}{'most: ' + str(most):>{half}}"


def _heat(heat: Mapping[dt.date, int], today: dt.date, weeks: int) -> Iterator[str]:
    most = max(heat.values(), default=0)
    if not most:
        return
    start = today - dt.timedelta(days=today.weekday(), weeks=weeks - 1)
    for weekday, name in enumerate(("Mon", "", "Wed", "", "Fri", "", "Sun")):
        days = (start + dt.timedelta(days=weekday, weeks=week) for week in range(weeks))
        yield (
            f"{name:<3} "
            + "".join(_shade(heat.get(day, 0), most) + " " if day <= today else "" for day in days).rstrip()
        )


def _shade(count: int, most: int) -> str:
    return _SHADES[-(-count * (len(_SHADES) - 1) // most)]


def _hardest(figures: Figures, stems: Mapping[str, str], short: int) -> Iterator[str]:
    for hard in figures.hardest:
        yield f"{f'{hard.wrong} of {hard.of} wrong':<14}  {_cut(stems.get(hard.item) or hard.wanted, short)}"


def _flagged(figures: Figures, stems: Mapping[str, str], longest: int) -> Iterator[str]:
    for item, notes in figures.flagged.items():
        yield _cut(f"{'; '.join(filter(None, notes)) or 'no note'}: {stems.get(item, item)}", longest)


def _cut(text: str, longest: int) -> str:
    """The text in so many characters, with the gap that it asks for in sight."""
    text = " ".join(visible(text).split())
    behind = text.find(_GAP) + len(_GAP)
    if behind > longest - 2 and _GAP in text:
        text = f"…{text[min(behind - longest // 2, len(text) - longest + 1) :]}"
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
