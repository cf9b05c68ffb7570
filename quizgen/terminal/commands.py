"""What can be said besides an answer where a quiz goes line by line, on a terminal or in a pipe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study.journal import EASY, HARD

if TYPE_CHECKING:
    from quizgen.study.sitting import Sitting

_COMMAND = re.compile(r":(?=[A-Za-z?])")
TOLD = "An empty line skips. :u undo, :f NOTE this question is bad, :h hard, :e easy, :q end, :? help"
_HELP = """:s       skip this question, as an empty line does
:u       take the last answer back
:f NOTE  flag this question as bad; the note may be left out
:uf      take the flag on this question back
:h :e    say that the last answer, which was right, came hard or easily
:q       end here
An answer that begins with a colon: write \\: or a space first."""


def ends(line: str) -> bool:
    """True for the command that ends the quiz."""
    return line.rstrip().lower() == ":q"


def skips(line: str) -> bool:
    """True for the command that skips an item."""
    return line.rstrip().lower() == ":s"


def literal(line: str) -> str:
    """An answer without the backslash that tells its colon from a command's."""
    return line[1:] if line.startswith("\\:") else line


def obeyed(sitting: Sitting, line: str) -> str:
    """What came of a command, in words; empty where the line is an answer: it has no colon and letter in front."""
    if not _COMMAND.match(line):
        return ""
    name, _, note = line.strip().partition(" ")
    match name.lower():
        case ":u":
            return "Taken back." if sitting.undo() else "There is nothing to take back."
        case ":f" if sitting.item:
            sitting.flag(sitting.item, note)
            return "Flagged; :uf takes it back."
        case ":uf" if sitting.item:
            return "The flag is taken back." if sitting.unflag(sitting.item) else "This question is not flagged."
        case ":h" | ":e":
            rating = HARD if name.lower() == ":h" else EASY
            return "Noted." if sitting.rate(rating) else "Only a right answer can be hard or easy."
        case _:
            return _HELP
