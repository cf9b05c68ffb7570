"""Remarks as a compiler shows them, so that editors can jump to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from quizgen.terminal.lines import say, visible

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from quizgen.model import Diagnostic


_WEIGHTS = {"error": 0, "warning": 2, "note": 3}
_CONTRADICTION = 1  # what somebody must decide before anything is asked
_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


def show(remarks: Iterable[Diagnostic]) -> None:
    """Print `path:line: severity: message [code]` for each remark, what matters most first, else in order."""
    for remark in sorted(remarks, key=_weight):
        place = typer.style(f"{visible(remark.place)}:", bold=True)
        severity = typer.style(f"{remark.severity}:", fg=_COLOURS[remark.severity], bold=True)
        say(f"{place} {severity} {visible(remark.message)} [{remark.code}]")


def _weight(remark: Diagnostic) -> int:
    return _CONTRADICTION if remark.code == "contradiction" else _WEIGHTS[remark.severity]


def counted(remarks: Collection[Diagnostic]) -> str:
    """How many remarks there are, and apart from them how many notes: `2 remarks, 1 note`."""
    notes = sum(remark.is_note for remark in remarks)
    numbers = ((len(remarks) - notes, "remark"), *([(notes, "note")] if notes else []))
    return ", ".join(f"{number} {noun}" if number == 1 else f"{number} {noun}s" for number, noun in numbers)


def nothing_to_mend(remarks: Iterable[Diagnostic]) -> bool:
    """True where a person has nothing to mend: there are notes at most."""
    return all(remark.is_note for remark in remarks)
