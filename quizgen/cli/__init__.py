"""A door: the command line. Arguments come in; remarks, a summary and an exit code go out.

A command is a module here with a function of its name and an EPILOG of examples, and a line in
COMMANDS. Only the one that is asked for is loaded, and what is slow only when it runs, so that
`--help` is quick.
"""

from __future__ import annotations

import gc
import os
import sys

from quizgen.cli.exits import DONE, NOTHING_DONE
from quizgen.cli.overview import COMMANDS, version_line, whole

_TOLD = {"-h": whole, "--help": whole, "--version": version_line}


def main() -> None:
    """Run the program on `sys.argv` and leave with its exit code."""
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    try:
        if first in _TOLD:
            _tell(_TOLD[first]())
        else:
            if first == "build":
                _tell_unchanged(sys.argv[2:])
            _run([first] if first in COMMANDS else [*COMMANDS])
    except BrokenPipeError:
        raise
    except OSError as problem:
        if _is_homeless():
            _error("the folder in which this runs is no longer there; change to another one")
        if problem.filename is not None:  # files have been told as what they are before: this is a bug
            raise
        _abandon_stdout()  # its disk may be full
        _error(f"the output could not be written: {problem.strerror}; make room for it")


def _tell(text: str) -> None:
    """Print what needs nothing else; a reader that has gone is no error."""
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _abandon_stdout()
    sys.exit(DONE)


def _tell_unchanged(arguments: list[str]) -> None:
    """End here where a build with such arguments would change nothing: to parse them takes longer than to see that."""
    from quizgen.cli import straight  # noqa: PLC0415 - slow to load; --help does without

    if (code := straight.told(arguments)) is not None:
        sys.exit(code)


def _run(names: list[str]) -> None:
    """Run the program with some of its commands."""
    from quizgen.cli.commands import app  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.errors import QuizgenError  # noqa: PLC0415

    stdout = sys.stdout
    gc.set_threshold(100_000, 50, 100)  # a build makes much that stays, and looking through it again takes a fifth
    try:
        app(names)(prog_name="quizgen")
    except QuizgenError as problem:
        _error(str(problem))
    except SystemExit:
        if sys.stdout is not stdout:  # typer swaps the stream when its reader has gone, which is no failure
            sys.exit(DONE)
        raise


def _is_homeless() -> bool:
    """True where the working folder is gone."""
    try:
        os.getcwd()  # noqa: PTH109 - what `Path.cwd` calls
    except FileNotFoundError:
        return True
    return False


def _error(message: str) -> None:
    from quizgen.terminal.lines import error  # noqa: PLC0415 - as above

    error(message)
    sys.exit(NOTHING_DONE)


def _abandon_stdout() -> None:
    """Send what is left to print nowhere, so that closing the stream does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
