"""`quizgen stats`: what the log says about a learner, as plots in the terminal or as a web page."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen import files
from quizgen.cli.exits import CODES_OF_READING
from quizgen.cli.inputs import deck_at
from quizgen.cli.memories import parameters_of, parameters_path
from quizgen.cli.outputs import keep
from quizgen.errors import QuizgenError
from quizgen.terminal.lines import say, visible
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from quizgen.model import Deck

EPILOG = f"""\b
Examples:
  quizgen stats
  quizgen stats decks/sodium-potassium-pump --html pump.html
  quizgen stats --fit

{CODES_OF_READING}"""


def stats(
    deck: Annotated[
        Path | None, typer.Argument(metavar="DECK", help="A quiz or question set; else all there is.")
    ] = None,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a web page with the same plots.")] = None,
    log: Annotated[Path | None, typer.Option(metavar="FILE", help="The log of answers; else one for all.")] = None,
    *,
    fit: Annotated[
        bool, typer.Option("--fit", help="Fit FSRS to your own answers first (needs quizgen[fit]).")
    ] = False,
) -> None:
    """Show retention, what will be due, hard questions, mix-ups.

    With --fit the 21 parameters of FSRS are fitted to the log and kept beside it.
    """
    from quizgen.log import Log, default_path  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.study import figures, fitting, journal  # noqa: PLC0415
    from quizgen.terminal import plots, stats_page  # noqa: PLC0415

    path = log or default_path()
    if html:
        files.check_target(html)
        keep([deck or path, path], [html], "--html")
    if not path.exists() and log is None:
        raise _none_yet(deck)
    if not path.exists():
        raise QuizgenError(f"there is no log at {path}", "take a quiz first: quizgen take PATH")
    with Log(path) as opened:
        if opened.remark:
            say(visible(opened.remark))
        entries = opened.entries()
    if fit:
        files.write_whole(parameters_path(path), fitting.told(fitting.fitted(journal.answers(entries))))
        say(f"wrote {visible(str(parameters_path(path)))}")
    studied = _deck(deck)
    if studied:
        ids = {item.id for item in studied.items}
        entries = tuple(entry for entry in entries if entry.item in ids)
    found = figures.figures(entries, dt.datetime.now(dt.UTC).date(), parameters_of(path))
    if not (found.total.of or found.flagged):
        raise _none_yet(deck)
    stems = _stems(studied)
    typer.echo("\n".join(plots.lines(found, stems, shutil.get_terminal_size().columns)))
    if (found.hardest or found.flagged) and not studied:
        say("name the quiz or question set to see its questions: quizgen stats DECK")
    if html:
        files.write_whole(html, stats_page.page(studied.title if studied else "All answers", found, stems))
        say(f"wrote {visible(str(html))}")


def _none_yet(deck: Path | None) -> QuizgenError:
    what = f" to {deck}" if deck else ""
    return QuizgenError(f"no answers yet{what}", f"take a quiz first: quizgen take {deck or 'PATH'}")


def _deck(path: Path | None) -> Deck | None:
    if path is None:
        return None
    deck, remarks = deck_at([path], None)
    show(remarks)
    return deck


def _stems(deck: Deck | None) -> dict[str, str]:
    """The questions of a deck's items, as plain text."""
    from quizgen.study.showing import plain, shown  # noqa: PLC0415

    return {item.id: plain(shown(item).stem) for item in deck.items} if deck else {}
