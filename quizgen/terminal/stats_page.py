"""A learner's figures as one web page that needs nothing else: no script, no network."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING

from quizgen.study.figures import MATURE
from quizgen.terminal.plots import WEEKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.study.figures import Figures, Share

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --dim: #57606a; --paper: #fff; --line: #d0d7de; --mark: #1a7f37; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --dim: #9198a1; --paper: #0d1117; --line: #3d444d; --mark: #3fb950; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 48rem;
  margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); vertical-align: top; } td.n { text-align: right; white-space: nowrap; }
svg { width: 100%; height: auto; } svg text { fill: var(--dim); font-size: 10px; } rect { fill: var(--mark); }
rect.none { fill: var(--line); } p { color: var(--dim); }
"""
_DAY = 12  # pixels of a day on the heat map
_HIGH = 80


def page(title: str, figures: Figures, stems: Mapping[str, str]) -> bytes:
    """The page, in UTF-8; it looks right in light and dark and on a telephone."""
    total = figures.total
    summary = (
        f"{total.of} answers to {figures.items} items, {total.percent:.0f} % right; "
        f"about {figures.known:.0f} known on {figures.today}"
    )
    hard = ((stems.get(h.item) or h.wanted, f"{h.wrong} of {h.of} wrong") for h in figures.hardest)
    confused = ((f"{given} for {wanted}", f"{count} times") for (given, wanted), count in figures.confused)
    flagged = ((stems.get(i, i), "; ".join(filter(None, notes)) or "no note") for i, notes in figures.flagged.items())
    parts = [
        f"<h1>{escape(title)}</h1><p>{escape(summary)}</p>",
        _section(f"Retention on a later day (mature: {MATURE} days or more)", _retention(figures)),
        _section(f"Due in the next {len(figures.forecast)} days", _forecast(figures.forecast)),
        _section(f"Answers a day, {WEEKS} weeks", _heat(figures.heat, figures.today)),
        _section("Hardest", _table(hard)),
        _section("Confused", _table(confused)),
        _section("Flagged", _table(flagged)),
    ]
    head = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head><body>'
    )
    return f"{head}\n{''.join(parts)}\n</body></html>\n".encode()


def _section(title: str, body: str) -> str:
    return f"\n<h2>{escape(title)}</h2>\n{body}" if body else ""


def _table(rows: Iterable[tuple[str, str]]) -> str:
    told = "".join(f'<tr><td>{escape(a)}</td><td class="n">{escape(b)}</td></tr>' for a, b in rows)
    return f"<table>{told}</table>" if told else ""


def _retention(figures: Figures) -> str:
    shares: list[tuple[str, Share]] = [("young", figures.young), ("mature", figures.mature), *figures.retention.items()]
    rows = []
    for place, (name, share) in enumerate((name, share) for name, share in shares if share.of):
        y = 22 * place
        rows.append(
            f'<text x="0" y="{y + 13}">{escape(name)}</text><rect class="none" x="70" y="{y}" width="400" height="16"/>'
            f'<rect x="70" y="{y}" width="{4 * share.percent:.0f}" height="16"/>'
            f'<text x="478" y="{y + 13}">{share.percent:.0f} % of {share.of}</text>'
        )
    return _svg("Share of right answers on a later day", 600, 22 * len(rows), rows) if rows else ""


def _forecast(days: Sequence[int]) -> str:
    most = max(days, default=0)
    if not most:
        return ""
    bars = [
        f'<rect x="{20 * day}" y="{_HIGH - high + 14:.1f}" width="16" height="{high:.1f}">'
        f"<title>in {day} days: {count}</title></rect>"
        for day, count in enumerate(days)
        for high in [_HIGH * count / most]
    ]
    labels = [
        f'<text x="0" y="{_HIGH + 26}">today: {days[0]}</text>',
        f'<text x="500" y="10">most: {most}</text>',
        f'<text x="490" y="{_HIGH + 26}">in {len(days) - 1} days</text>',
    ]
    return _svg("Items due on each day", 600, _HIGH + 30, bars + labels)


def _heat(heat: Mapping[dt.date, int], today: dt.date) -> str:
    most = max(heat.values(), default=0)
    if not most:
        return ""
    start = today - dt.timedelta(days=today.weekday(), weeks=WEEKS - 1)
    squares = []
    for offset in range((today - start).days + 1):
        day = start + dt.timedelta(days=offset)
        count, (week, weekday) = heat.get(day, 0), divmod(offset, 7)
        shade = f'style="opacity:{0.25 + 0.75 * count / most:.2f}"' if count else 'class="none"'
        squares.append(
            f'<rect x="{week * _DAY}" y="{weekday * _DAY}" width="{_DAY - 2}" height="{_DAY - 2}" {shade}>'
            f"<title>{day}: {count}</title></rect>"
        )
    return _svg("Answers on each day", WEEKS * _DAY, 7 * _DAY, squares)


def _svg(title: str, width: int, height: int, parts: Sequence[str]) -> str:
    name = escape(title, quote=True)
    return f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{name}">{"".join(parts)}</svg>'
