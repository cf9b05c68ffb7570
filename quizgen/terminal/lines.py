"""Lines on stderr, in colour only where a person sees them and wants it."""

from __future__ import annotations

import os
import sys
import unicodedata
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from typing import TextIO

_CONTROLS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"  # format characters that spelling needs in several scripts


def say(line: str) -> None:
    """Print a line that is fit for a terminal; a reader that has gone is no error."""
    try:
        typer.echo(line, err=True, color=wants_colour(sys.stderr))
    except OSError:  # a pipe that is broken, a terminal that is closed
        # What is still in the buffer goes nowhere, or Python would fail on it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def error(message: str) -> None:
    """Print why nothing could be done."""
    say(f"{typer.style('error:', fg='red', bold=True)} {visible(message)}")


def visible(text: str) -> str:
    """The text with all that a terminal obeys (controls, escapes, changes of direction) spelled out."""
    return "".join(repr(char)[1:-1] if _is_control(char) else char for char in text)


def visible_lines(text: str) -> str:
    """The same for each line of a text of several."""
    return "\n".join(map(visible, text.split("\n")))


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in _CONTROLS and char not in _JOINERS


def no_colour() -> bool:
    """True where the user wants no colour at all."""
    return bool(os.environ.get("NO_COLOR"))


def wants_colour(stream: TextIO | None) -> bool:
    """True for a terminal, unless the user said no (https://no-color.org) or it knows no colours."""
    refused = no_colour() or os.environ.get("TERM") == "dumb"
    return stream is not None and stream.isatty() and not refused
