"""`quizgen take`: a quiz in the terminal, on a screen or line by line."""

from __future__ import annotations

import datetime as dt
import gc
import json
import os
import re
import secrets
import sys
from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen import files
from quizgen.cli.asking import session_of
from quizgen.cli.completing import completed_types
from quizgen.cli.exits import CODES_OF_READING
from quizgen.cli.inputs import deck_at
from quizgen.cli.memories import parameters_of
from quizgen.cli.outputs import keep
from quizgen.cli.selecting import named_types
from quizgen.errors import QuizgenError
from quizgen.items.selection import TYPES, USUAL, Selection
from quizgen.terminal.hangup import end_when_closed
from quizgen.terminal.lines import say, visible
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from quizgen.study.sitting import Sitting

EPILOG = f"""\b
Examples:
  quizgen take decks/sodium-potassium-pump
  quizgen take pump.json --count 10 --types choice,numeric
  quizgen take exam.json --exam --time 20m
  quizgen take pump.json --due --new 40
  quizgen take pump.json --plain --in-order --json results.json

\b
Line by line (in a pipe, on a dumb terminal, with --plain) each question takes one
line of input, and an empty line or the end of input skips:
  choice      the option's letter, its number, or its text: b
  multiple    letters or numbers, parted by commas or spaces: a c
  order       letters or numbers in the right order: b a c
  match       pairs, or the right-hand letters in order: 1b 2a
  cloze       the words; for several gaps parted by ";" (or commas): 3; 2
  numeric     a number with its unit: -70 mV
  short       the words
  truefalse   true or false
Questions, feedback and, as the last line, the score go to stdout. :s skips, :u undoes,
:f NOTE flags a bad question, :h and :e say hard and easy, :q ends. An answer that
begins with a colon and a letter takes a space or a backslash before it.

Questions of one fact or one sentence are kept apart; with --due one of them is asked
a day, and 20 new questions (--new N). Ctrl+C ends the quiz; what was answered is kept.

{CODES_OF_READING}"""

_TIME = re.compile(r"(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m?)?(?:(?<=[hm])(\d+(?:\.\d+)?)s)?|(\d+(?:\.\d+)?)s")


def take(  # noqa: PLR0917 - a command has as many options as its users need
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="A quiz (.json, .gift, .yaml, ...), a page, a folder, a set.")
    ],
    count: Annotated[int | None, typer.Option(metavar="N", min=1, help="Ask so many questions at most.")] = None,
    types: Annotated[
        str,
        typer.Option(
            metavar="T,...", help=f"Ask only these: {', '.join(TYPES)}; or all.", autocompletion=completed_types
        ),
    ] = "",
    seed: Annotated[
        int | None, typer.Option(metavar="N", help="Mix the questions in the order that belongs to this number.")
    ] = None,
    time: Annotated[
        str, typer.Option(metavar="TIME", help="How long the quiz may take: 90s, 20m, 1h30m; a bare 5 is 5 minutes.")
    ] = "",
    results: Annotated[Path | None, typer.Option("--json", metavar="RESULTS", help="Write the answers there.")] = None,
    log: Annotated[Path | None, typer.Option(metavar="FILE", help="The log of answers; else one for all.")] = None,
    *,
    exam: Annotated[bool, typer.Option("--exam", help="Tell what was right and wrong at the end only.")] = False,
    due: Annotated[
        bool | None,
        typer.Option(
            "--due/--all", help="Ask what is due today, or all; on a screen --due is what a second visit does."
        ),
    ] = None,
    new: Annotated[
        int | None,
        typer.Option("--new", metavar="N", min=0, help="Ask what is due, with so many new questions that day, not 20."),
    ] = None,
    in_order: Annotated[bool, typer.Option("--in-order", help="Keep the order of the file; else it is mixed.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="Line by line, without a screen.")] = False,
) -> None:
    """Take a quiz in the terminal.

    Every answer is kept in a log, from which quizgen knows what is due on which day.
    """
    from quizgen.log import Log, default_path  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.study.queue import Wish  # noqa: PLC0415
    from quizgen.study.sitting import Run, Sitting  # noqa: PLC0415

    if in_order and seed is not None:
        raise typer.BadParameter("the file's order needs no seed: name one of --in-order and --seed")
    if new is not None and due is False:
        raise typer.BadParameter("--all asks every question: name one of --all and --new")
    due = True if new is not None else due
    wanted = named_types(types) if types else frozenset[str]()
    wish = Wish(wanted, count, in_order, seed if seed is not None else secrets.randbelow(2**32), new)
    seconds = _seconds(time)
    for named in filter(None, (log, results)):
        files.check_target(named)
    if results:
        keep([path, log or default_path()], [results], "--json")
    end_when_closed()
    screen = not plain and _has_screen()
    gc.disable()  # a deck is many small objects that stay: to look for garbage among them takes as long as to read it
    deck, remarks = deck_at([path], None, Selection(wanted) if wanted else USUAL)
    gc.freeze()
    gc.enable()
    show(remark for remark in remarks if remark.severity == "error" or path.is_file())  # a build tells the others
    if not deck.items:
        raise QuizgenError(f"there is no question in {path}", "name a quiz, a page or a folder of pages")
    with Log(log or default_path()) as opened:
        if opened.remark:
            say(visible(opened.remark))
        wants_due = screen and not (exam or in_order or seed is not None or count) if due is None else due
        past = (opened.entries(), parameters_of(opened.path)) if wants_due else ((), ())
        session = session_of(deck, past, wish, _now().date(), by_memory=due)
        key = secrets.token_hex(8)
        sitting = Sitting(session, Run(deck.title, key, _now, opened.add, seconds, opened.notes))
        try:
            if not session.items:  # that has been told
                return
            _run(sitting, exam=exam, screen=screen)
        finally:  # who interrupts a quiz ends it, and what was answered is kept
            sitting.finish()
            if results:
                files.write_whole(results, _told(sitting))


def _seconds(told: str) -> float | None:
    """The seconds that a time such as "20m", "1h30m" or "90s" lasts; a bare number is minutes."""
    if not told:
        return None
    found = _TIME.fullmatch(told.strip().lower().replace(" ", ""))
    parts = [float(part or 0) for part in found.groups()] if found else []
    total = parts[0] * 3600 + parts[1] * 60 + parts[2] + parts[3] if parts else 0.0
    if total <= 0:
        raise typer.BadParameter(f"{told} is no time; write 90s, 20m or 1h30m", param_hint="--time")
    return total


def _has_screen() -> bool:
    """True where there is a terminal that can show one."""
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams) and os.environ.get("TERM") != "dumb"


def _run(sitting: Sitting, *, exam: bool, screen: bool) -> None:
    if screen and sitting.item:
        from quizgen.terminal import quiz  # noqa: PLC0415

        quiz.take(sitting, exam=exam)
        return
    from quizgen.terminal import plain  # noqa: PLC0415

    plain.take(sitting, exam=exam)


def _told(sitting: Sitting) -> bytes:
    from quizgen.study.session import results  # noqa: PLC0415

    return (json.dumps(results(sitting.session), ensure_ascii=False, indent=2) + "\n").encode()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
