"""`quizgen import`: another program's questions in, a question set out."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import Annotated

import typer

from quizgen.cli.exits import CODES, DONE, FLAWED
from quizgen.cli.inputs import read
from quizgen.cli.making import outputs_or_sets, write
from quizgen.cli.outputs import DETAILS, FORMAT, OUT, keep, tell_losses
from quizgen.cli.typed import readable
from quizgen.errors import QuizgenError
from quizgen.terminal.lines import say
from quizgen.terminal.remarks import counted, nothing_to_mend, show

EPILOG = f"""\b
Examples:
  quizgen import colleague.gift -o questions.json --title "Exam 2"
  quizgen import moodle-export.xml -o questions.json

{CODES}"""


def import_(
    path: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="GIFT, Moodle XML, Anki's notes (.txt, .tsv), a table (.csv), a quiz."),
    ],
    out: Annotated[list[Path], OUT],
    title: Annotated[
        str | None,
        typer.Option(metavar="TITLE", callback=readable, help="The set's title; else the one that the file gives."),
    ] = None,
    *,
    form: Annotated[str | None, FORMAT] = None,
    details: Annotated[bool, DETAILS] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 if there is anything to mend.")] = False,
) -> None:
    """Read questions that another program wrote.

    What cannot be read is told with its file and line, and the rest is read all the same.
    """
    formats = outputs_or_sets(out, form)
    keep([path], out)
    deck, remarks = read(path, title=title)
    show(remarks)
    if not deck.items:
        raise QuizgenError(f"{path}: there is no question to import and nothing was written", "is it another file?")
    tell_losses(deck, formats, details=details)
    write([(each, known.render(deck)) for each, known in formats])
    say(f"{len(deck.items)} {'item' if len(deck.items) == 1 else 'items'}, {counted(remarks)}")
    refused = any(remark.severity == "error" for remark in remarks)
    raise typer.Exit(FLAWED if refused or (strict and not nothing_to_mend(remarks)) else DONE)
