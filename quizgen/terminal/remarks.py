"""Remarks as a compiler shows them, so that editors can jump to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from quizgen.terminal.lines import say, visible

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from quizgen.formats.loss import Loss
    from quizgen.model import Diagnostic


def show(remarks: Iterable[Diagnostic]) -> None:
    """Print `path:line: severity: message [code]` for each remark, in order."""
    for remark in remarks:
        place = typer.style(f"{visible(remark.path)}:{remark.line}:", bold=True)
        severity = typer.style(f"{remark.severity}:", fg="red" if remark.severity == "error" else "yellow", bold=True)
        say(f"{place} {severity} {visible(remark.message)} [{remark.code}]")


def show_losses(losses: Iterable[tuple[Path, Loss]]) -> None:
    """Print a line for each kind of loss."""
    for path, loss in losses:
        show_loss(str(path), str(loss))


def show_loss(path: str, loss: str) -> None:
    """Print `path: warning: 3 items: what becomes of them [code]`."""
    severity = typer.style("warning:", fg="yellow", bold=True)
    say(f"{typer.style(f'{visible(path)}:', bold=True)} {severity} {visible(loss)}")
