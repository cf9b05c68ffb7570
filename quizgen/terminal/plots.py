"""Plots of a learner's figures in characters, for any terminal of 60 columns."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from quizgen.study.figures import MATURE
from quizgen.terminal.lines import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizgen.study.figures import Figures, Share

WEEKS = 26
_SHADES = "·░▒▓█"
_BLOCKS = " ▁▂▃▄▅▆▇█"
_BAR = 30
_LONGEST = 56
_SHORT = 40
_GAP = "____"


def lines(figures: Figures, stems: Mapping[str, str]) -> Iterator[str]:
    """The figures line by line; `stems` are the questions of the items that are known."""
    total = figures.total
    yield f"{total.of} answers to {figures.items} items, {total.percent:.0f} % right"
    yield f"about {figures.known:.0f} of them known today"
    yield from _section(f"Retention on a later day (mature: {MATURE} days or more)", _retention(figures))
    yield from _section(f"Due in the next {len(figures.forecast)} days", _forecast(figures.forecast))
    yield from _section(f"Answers a day, {WEEKS} weeks", _heat(figures.heat, figures.today))
    yield from _section("Hardest", _hardest(figures, stems))
    yield from _section(
        "Confused", (f"{_cut(f'{g} for {w}', _SHORT)}  {count} times" for (g, w), count in figures.confused)
    )
    yield from _section("Flagged", _flagged(figures, stems))


def _section(title: str, body: Iterator[str]) -> Iterator[str]:
    told = list(body)
    if told:
        yield ""
        yield title
        yield from (f"  {line}" for line in told)


def _retention(figures: Figures) -> Iterator[str]:
    for name, share in (("young", figures.young), ("mature", figures.mature), *figures.retention.items()):
        if share.of:
            yield _bar(name, share)


def _bar(name: str, share: Share) -> str:
    full = round(_BAR * share.percent / 100)
    return f"{name:<8} {'█' * full}{'░' * (_BAR - full)} {share.percent:3.0f} % of {share.of}"


def _forecast(days: Sequence[int]) -> Iterator[str]:
    most = max(days, default=0)
    if most:
        yield "".join(_BLOCKS[-(-count * (len(_BLOCKS) - 1) // most)] * 2 for count in days)
        yield f"{'today: ' + str(days[0]):<28}{'most: ' + str(most):>28}"


def _heat(heat: Mapping[dt.date, int], today: dt.date) -> Iterator[str]:
    most = max(heat.values(), default=0)
    if not most:
        return
    start = today - dt.timedelta(days=today.weekday(), weeks=WEEKS - 1)
    for weekday, name in enumerate(("Mon", "", "Wed", "", "Fri", "", "Sun")):
        days = (start + dt.timedelta(days=weekday, weeks=week) for week in range(WEEKS))
        yield (
            f"{name:<3} "
            + "".join(_shade(heat.get(day, 0), most) + " " if day <= today else "" for day in days).rstrip()
        )


def _shade(count: int, most: int) -> str:
    return _SHADES[-(-count * (len(_SHADES) - 1) // most)]


def _hardest(figures: Figures, stems: Mapping[str, str]) -> Iterator[str]:
    for hard in figures.hardest:
        yield f"{f'{hard.wrong} of {hard.of} wrong':<14}  {_cut(stems.get(hard.item) or hard.wanted, _SHORT)}"


def _flagged(figures: Figures, stems: Mapping[str, str]) -> Iterator[str]:
    for item, notes in figures.flagged.items():
        yield _cut(f"{'; '.join(filter(None, notes)) or 'no note'}: {stems.get(item, item)}")


def _cut(text: str, longest: int = _LONGEST) -> str:
    """The text in so many characters, with the gap that it asks for in sight."""
    text = " ".join(visible(text).split())
    behind = text.find(_GAP) + len(_GAP)
    if behind > longest - 2 and _GAP in text:
        text = f"…{text[min(behind - longest // 2, len(text) - longest + 1) :]}"
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
