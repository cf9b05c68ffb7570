"""What a person can say besides an answer where a quiz goes line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.study.journal import EASY, HARD

if TYPE_CHECKING:
    from quizgen.study.sitting import Sitting

TOLD = "An empty line skips. :u undo, :f NOTE this question is bad, :h hard, :e easy, :q end, :? help"
_HELP = """:u       take the last answer back
:f NOTE  flag this question as bad; the note may be left out
:uf      take the flag on this question back
:h :e    say that the last answer, which was right, came hard or easily
:q       end here"""


def ends(line: str) -> bool:
    """True for the command that ends the quiz."""
    return line.strip().lower() == ":q"


def obeyed(sitting: Sitting, line: str) -> str:
    """What came of a command, in words; empty where the line is an answer."""
    if not line.startswith(":"):
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
