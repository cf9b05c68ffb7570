"""`quizgen export`: a question set in, files for other programs out."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import Annotated

import typer

from quizgen.cli.exits import CODES, DONE, FLAWED
from quizgen.cli.inputs import deck_at
from quizgen.cli.making import outputs_or_sets, write
from quizgen.cli.outputs import CHOICE, DETAILS, FORMAT, OUT, keep, tell_losses
from quizgen.cli.rebuilding import rebuilt, writes_anki
from quizgen.cli.typed import readable
from quizgen.errors import QuizgenError
from quizgen.terminal.plans import show_changes
from quizgen.terminal.remarks import nothing_to_mend, show

EPILOG = f"""\b
Examples:
  quizgen export pump.json -o pump.moodle.xml -o pump.gift
  quizgen export decks/sodium-potassium-pump -o pump.apkg -o pump.json
  quizgen export colleague.gift -o quiz.txt --format moodle.xml

{CODES}"""


def export(
    paths: Annotated[list[Path], typer.Argument(metavar="SET", help="A quiz file, or a question set, or pages.")],
    out: Annotated[list[Path], OUT],
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", callback=readable, help="The set's title; else the one that it has.")
    ] = None,
    *,
    form: Annotated[str | None, FORMAT] = None,
    choice: Annotated[bool, CHOICE] = False,
    details: Annotated[bool, DETAILS] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 if a file cannot hold all of the set.")] = False,
) -> None:
    """Write a question set in other programs' formats.

    A SET is a file that `quizgen import` reads, or what `quizgen build` takes: a question set, a
    folder, pages. What a format must leave out or change is told first.
    The suffix of FILE names the format: .apkg (Anki), .json, .html (web page), .moodle.xml, .gift,
    .qti.zip (QTI 2.1), .canvas.zip, .h5p, .kahoot.xlsx, .tsv (text for Anki), .csv (Quizlet),
    .yaml (the deck.yaml of a question set).
    """
    formats = outputs_or_sets(out, form)
    keep(paths, out)
    deck, remarks = deck_at(paths, title)
    show(remarks)
    if not deck.items:
        raise QuizgenError("there is no item to export and nothing was written", "the set is empty")
    again = rebuilt(deck, paths, formats, choice=choice)
    lossy = tell_losses(again.deck, again.formats, details=details)
    write([(path, each.render(again.deck)) for path, each in again.formats])
    if again.again and writes_anki(again.formats):
        show_changes(again.plan)
    refused = any(remark.severity == "error" for remark in remarks)
    raise typer.Exit(FLAWED if refused or (strict and (lossy or not nothing_to_mend(remarks))) else DONE)
