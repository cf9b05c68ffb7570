"""A door: the command line. Arguments come in; remarks, a summary and an exit code go out.

A command is a module here with a function of its name and an EPILOG of examples, and a line in
COMMANDS. It loads what is slow only when it runs, so that `--help` is quick.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import Annotated, TextIO

import typer

from quizgen import __version__
from quizgen.cli import build, check, export, facts, import_, paper, push, stats, take
from quizgen.cli.exits import DONE, NOTHING_DONE
from quizgen.cli.new import EPILOG as NEW
from quizgen.cli.new import new
from quizgen.cli.review import EPILOG as REVIEW
from quizgen.cli.review import review
from quizgen.errors import QuizgenError
from quizgen.terminal.lines import error

COMMANDS = (
    (build.build, build.EPILOG),
    (facts.facts, facts.EPILOG),
    (new, NEW),
    (review, REVIEW),
    (check.check, check.EPILOG),
    (export.export, export.EPILOG),
    (import_.import_, import_.EPILOG),
    (take.take, take.EPILOG),
    (push.push, push.EPILOG),
    (paper.paper, paper.EPILOG),
    (stats.stats, stats.EPILOG),
)

app = typer.Typer(
    name="quizgen",
    no_args_is_help=True,
    rich_markup_mode=None,  # rich's help looks finer, but takes long to load
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the program on `sys.argv` and leave with its exit code."""
    stdout = sys.stdout
    gc.set_threshold(100_000, 50, 100)  # a build makes much that stays, and looking through it again takes a fifth
    try:
        app(prog_name="quizgen")
    except QuizgenError as problem:
        error(str(problem))
        sys.exit(NOTHING_DONE)
    except BrokenPipeError:
        raise
    except OSError as problem:  # stdout's disk may be full; files have been told as what they are before
        _abandon(sys.stdout)
        error(f"the output could not be written: {problem.strerror}; make room for it")
        sys.exit(NOTHING_DONE)
    except SystemExit:
        if sys.stdout is not stdout:  # typer swaps the stream when its reader has gone, which is no failure
            sys.exit(DONE)
        raise


def _abandon(stream: TextIO) -> None:
    """Send what is left in a stream nowhere, so that closing it does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it with the flag's value
    if wanted:
        typer.echo(f"quizgen {__version__}")
        raise typer.Exit


@app.callback(epilog=build.EPILOG)
def root(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Turn study pages into flashcards and quizzes."""


for _command, _epilog in COMMANDS:
    app.command(_command.__name__.rstrip("_"), epilog=_epilog)(_command)
