"""The files that a command writes a deck to: their formats, what these lose, their contents."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.folder.places import DECK, is_set
from quizgen.terminal import losses
from quizgen.terminal.lines import say, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.formats import Format
    from quizgen.model import Deck

Outputs = list[tuple[Path, "Format"]]

OUT = typer.Option("-o", "--out", metavar="FILE", help="A file to write; may be repeated.")
CHOICE = typer.Option("--choice", help="Make Anki cards of choice items too.")
DETAILS = typer.Option("--details", help="Name each item that a file leaves out or changes.")
FORMAT = typer.Option("--format", metavar="FORMAT", help="The format of a FILE whose suffix names none.")


def outputs(out: Sequence[Path], name: str | None) -> Outputs:
    """Each file with its format, checked before any work is done; `name` is what --format says.

    Raises QuizgenError for a set that is there already: somebody's own words stand in it.
    """
    from quizgen.formats import format_named  # noqa: PLC0415 - slow to load; --help does without

    for path in out:
        if os.path.isdir(path) and not path.suffix:  # noqa: PTH112 - what cannot be looked at is no folder
            raise typer.BadParameter(
                f"{path} is a folder; name a file in it, such as {path / 'quiz.json'}", param_hint="-o"
            )
    try:
        named = format_named(name) if name else None
        formats = [(path, _format(path, named)) for path in out]
    except QuizgenError as problem:  # an unknown suffix is wrong usage, not a job that failed
        raise typer.BadParameter(str(problem), param_hint="--format" if name else "-o") from problem
    for path in out:
        if path.name == DECK and is_set(path.parent):
            raise QuizgenError(f"{path} is a question set already", "name another folder")
        if path.name != DECK or path.parent.exists():  # the folder of a set to make is made with it
            files.check_target(path)
    once(out)
    return formats


def once(out: Sequence[Path]) -> None:
    """Refuse a file that is named twice, by whatever path, before any work is done."""
    if len({os.path.realpath(path) for path in out}) < len(out):
        raise typer.BadParameter("a file is named twice; name each once", param_hint="-o")


def keep(given: Iterable[Path], out: Iterable[Path | None], option: str = "-o") -> None:
    """Refuse to write a file over what is read: a path that is given, or a page in a folder that is."""
    given = tuple(given)
    real = {os.path.realpath(path): path for path in out if path is not None}
    may_be_pages = any(Path(one).suffix.lower() in files.PAGE_SUFFIXES for one in real)
    pages = files.find_pages([path for path in given if path.is_dir()])[0] if may_be_pages else ()
    for path in (*given, *pages):
        if (same := real.get(os.path.realpath(path))) is not None:
            raise typer.BadParameter(f"{same} is what is read; name another file", param_hint=option)


def _format(path: Path, named: Format | None) -> Format:
    from quizgen.formats import format_for  # noqa: PLC0415 - as above

    try:
        return format_for(path)
    except QuizgenError:
        if named is None:
            raise
        return named


def tell_losses(deck: Deck, formats: Outputs, *, details: bool = False) -> tuple[losses.Said, ...]:
    """Say what the files will not hold of a deck, and give what was said; with `details` every kind and every item."""
    said = losses.told([(str(path), form.losses(deck)) for path, form in formats], deck, details=details)
    losses.show(said)
    return said


def write(contents: Iterable[tuple[Path, bytes]]) -> None:
    """Write the files, each whole or not at all, and say so."""
    for path, content in contents:
        files.write_whole(path, content)
        say(f"wrote {visible(str(path))}")
