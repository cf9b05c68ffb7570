"""What a rebuild changes, told so that a person can act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from quizgen.terminal.lines import say, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.rebuild import Plan

_LONGEST, _MOST = 90, 3


def show_plan(plan: Plan, *, anki: bool = True) -> None:
    """Print the plan to stdout: how much of each, then a line for each item that changes, comes or goes.

    What is left in Anki is told where that is concerned.
    """
    from quizgen.rebuild import asks  # noqa: PLC0415 - slow to load; --help does without

    typer.echo(str(plan))
    for name, items in (("changed", plan.changed), ("new", plan.new)):
        for item in items:
            typer.echo(f"{name}: {_short(asks(item.body))} ({visible(item.id)})")
    for line in _leftover(plan, anki=anki):
        typer.echo(line)


def show_changes(plan: Plan, *, anki: bool = True) -> None:
    """Print to stderr how much changed, and what is left in Anki for its user to remove, if that is concerned."""
    say(str(plan))
    for line in _leftover(plan, most=_MOST, anki=anki):
        say(line)


def _leftover(plan: Plan, most: int | None = None, *, anki: bool = True) -> Iterator[str]:
    """What an import cannot take out of Anki again, with how to find it there."""
    from quizgen.formats import anki_record  # noqa: PLC0415

    for entry in plan.retired[:most]:
        yield f"retired: {_short(entry.asks)} ({visible(entry.id)})"
    if most is not None and len(plan.retired) > most:
        yield f"retired: {len(plan.retired) - most} more"
    if not anki:
        return
    if plan.retired:
        yield f"Anki keeps what is retired; to find it there, search for: {anki_record.search(plan.retired)}"
    for item, gaps in plan.emptied:
        numbers = ", ".join(map(str, gaps))
        yield f"gone from {visible(item.id)}: gap {numbers}; in Anki, Tools > Empty Cards removes its card"


def _short(text: str) -> str:
    text = visible(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
