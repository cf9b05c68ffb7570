"""Flaws on stdout, a line each, or as JSON: they are what the command is for, and what programs read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

import typer

from quizgen.terminal.lines import visible

if TYPE_CHECKING:
    from collections.abc import Iterable


FAULT = "schema"


class Told(Protocol):
    """A remark with its file, its item, the flaw's code and name, and what is wrong."""

    @property
    def file(self) -> str: ...  # noqa: D102 - the class says it
    @property
    def item(self) -> str: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def line(self) -> int: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def message(self) -> str: ...  # noqa: D102


def show_flaws(remarks: Iterable[Told]) -> None:
    """Print `file:item: flaw [code]: what and how to mend` for each remark, in order.

    What breaks the contract is shown as in other files: `file:line: error: item, what and how to mend [code]`.
    """
    for remark in remarks:
        file = f"{remark.file}:{remark.line}" if remark.line else remark.file
        if remark.code == FAULT:
            typer.echo(f"{visible(file)}: error: item {visible(remark.item)}: {visible(remark.message)} [{FAULT}]")
            continue
        place = f"{file}:{remark.item}" if remark.item else file
        typer.echo(f"{visible(place)}: {remark.name} [{remark.code}]: {visible(remark.message)}")


def show_json(remarks: Iterable[Told]) -> None:
    """Print `{"remarks": [{"file": …, "item": …, "code": …, "message": …}]}`."""
    told = [
        {"file": one.file}
        | ({"line": one.line} if one.line else {})
        | {"item": one.item, "code": one.code, "message": one.message}
        for one in remarks
    ]
    typer.echo(json.dumps({"remarks": told}, ensure_ascii=False, indent=2))
