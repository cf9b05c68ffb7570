"""Remarks as a compiler shows them, so that editors can jump to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from quizgen.terminal.lines import say, visible

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from quizgen.formats.loss import Loss
    from quizgen.model import Diagnostic


_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


def show(remarks: Iterable[Diagnostic]) -> None:
    """Print `path:line: severity: message [code]` for each remark, in order; no line where it is of the whole file."""
    for remark in remarks:
        place = typer.style(f"{visible(remark.place)}:", bold=True)
        severity = typer.style(f"{remark.severity}:", fg=_COLOURS[remark.severity], bold=True)
        say(f"{place} {severity} {visible(remark.message)} [{remark.code}]")


def counted(remarks: Collection[Diagnostic]) -> str:
    """How many remarks there are, and apart from them how many notes: `2 remarks, 1 note`."""
    notes = sum(remark.is_note for remark in remarks)
    numbers = ((len(remarks) - notes, "remark"), *([(notes, "note")] if notes else []))
    return ", ".join(f"{number} {noun}" if number == 1 else f"{number} {noun}s" for number, noun in numbers)


def nothing_to_mend(remarks: Iterable[Diagnostic]) -> bool:
    """True where a person has nothing to mend: there are notes at most."""
    return all(remark.is_note for remark in remarks)


def show_losses(losses: Iterable[tuple[Path, Loss]]) -> None:
    """Print a line for each kind of loss."""
    for path, loss in losses:
        show_loss(str(path), str(loss))


def show_loss(path: str, loss: str) -> None:
    """Print `path: warning: 3 items: what becomes of them [code]`."""
    severity = typer.style("warning:", fg="yellow", bold=True)
    say(f"{typer.style(f'{visible(path)}:', bold=True)} {severity} {visible(loss)}")
