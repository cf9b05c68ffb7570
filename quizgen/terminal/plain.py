"""A quiz line by line, for pipes, dumb terminals and screen readers."""

from __future__ import annotations

import contextlib
import re
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING

import typer

from quizgen.study.feedback import feedback
from quizgen.study.session import score_line
from quizgen.study.showing import letter, plain, shown
from quizgen.terminal import commands
from quizgen.terminal.lines import visible_lines

if TYPE_CHECKING:
    from quizgen.model import Item
    from quizgen.study.session import Given
    from quizgen.study.sitting import Sitting

PROMPT = "> "
_NARROWEST = 20
_MARK = re.compile(r"\s*(?:\w{1,2}\) )?")


def take(sitting: Sitting, *, exam: bool) -> None:
    """Ask every item on stdout and read one line of stdin for each, until the end of either.

    An empty line skips an item, and the end of input all that are left. With `exam` what was
    right and wrong comes at the end. The score is the last line. A line that begins with a colon
    and a letter is a command and no answer.
    """
    with contextlib.suppress(AttributeError):  # a stand-in for stdin has no encoding
        sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    asked = sitting.session.asked
    _say(f"{plain(sitting.run.deck)}: {asked} question{'' if asked == 1 else 's'}")
    if sys.stdin is not None and sys.stdin.isatty():
        _say(commands.TOLD)
    while (item := sitting.item) is not None:
        _ask(item, len(sitting.session.given) + 1, len(sitting.session.items))
        line = _line()
        if line is None or commands.ends(line):
            break
        if not commands.skips(line) and (done := commands.obeyed(sitting, line)):
            _say(done)
            continue
        if sitting.answer("" if commands.skips(line) else commands.literal(line)) is None:
            break
        if not exam:
            _tell(sitting.session.given[-1])
    if sitting.left == 0:
        _say("\nTime is up.")
    answered = len(sitting.session.given)
    sitting.finish()
    if exam:
        for number, given in enumerate(sitting.session.given[:answered], 1):
            _say(f"\n{number}/{len(sitting.session.items)}  {plain(shown(given.item).stem)}")
            _tell(given)
    _say(f"\n{score_line(sitting.session)}")


def _ask(item: Item, number: int, count: int) -> None:
    seen = shown(item)
    _say(f"\n{number}/{count}  {plain(seen.stem)}")
    for place, left in enumerate(seen.numbered, 1):
        _say(f"  {place}) {plain(left)}")
    for place, option in enumerate(seen.options):
        _say(f"  {letter(place)}) {plain(option)}")
    _say(f"  [{seen.how}]")


def _line() -> str | None:
    """The next line of input without its end; None where there is none."""
    if sys.stdin is None:
        return None
    if sys.stdin.isatty():
        typer.echo(PROMPT, nl=False)
    line = sys.stdin.readline()
    return line.rstrip("\r\n") if line else None


def _tell(given: Given) -> None:
    said = feedback(given.item, given.marked)
    lines = tuple(map(plain, said.answers))
    several = "\n  ".join(("", *lines)) if len(lines) > 1 else f" {lines[0]}"
    _say("right" if said.verdict == "right" else f"{said.verdict}: the answer is{several}")
    for line in (said.remark, plain(said.why), plain(said.explanation)):
        if line:
            _say(f"  {line}")
    if said.quote:
        quoted = said.quote.split("\n")
        _say("\n".join(f"  {line}" for line in quoted) + ("\n  " if len(quoted) > 1 else " ") + f"({said.source})")


def _say(text: str) -> None:
    """Print lines that are fit for a terminal, at once, so that a script can answer."""
    typer.echo("\n".join(_wrapped(line) for line in visible_lines(text).split("\n")))
    if sys.stdout is not None:
        sys.stdout.flush()


def _wrapped(line: str) -> str:
    """A line that breaks between words on a terminal; whole in a pipe, whose reader may count lines."""
    columns = shutil.get_terminal_size().columns
    if sys.stdout is None or not sys.stdout.isatty() or len(line) < columns:
        return line
    indent = " " * len(_MARK.match(line)[0])  # type: ignore[index]  # it matches nothing, too
    return textwrap.fill(line, max(_NARROWEST, columns - 1), subsequent_indent=indent, break_on_hyphens=False)
