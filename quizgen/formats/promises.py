"""What each format makes of each type of item, and what it loses: the tables of the README."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.items.selection import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.formats import Format

BECOMES = MappingProxyType(
    {
        ".apkg": ("cloze note", "—", "card", "typed card", "card", "card", "typed card", "card"),
        ".json": TYPES,
        ".yaml": TYPES,
        ".html": ("gaps", "options", "options", "number", "steps", "pairs", "text", "true or false"),
        ".moodle.xml": (
            "cloze", "multichoice", "multichoice", "numerical", "ordering", "matching", "shortanswer", "truefalse",
        ),
        ".gift": (
            "missing word, one for each gap", "multiple choice", "multiple answers", "numerical", "matching",
            "matching", "short answer", "true/false",
        ),
        ".qti.zip": (
            "textEntry", "choice", "choice", "textEntry", "order", "match", "textEntry", "choice",
        ),
        ".canvas.zip": (
            "multiple blanks", "multiple choice", "multiple answers", "numerical", "matching", "matching",
            "short answer", "true/false",
        ),
        ".h5p": (
            "Blanks", "MultiChoice", "MultiChoice", "Blanks", "DragText", "DragText", "Blanks", "TrueFalse",
        ),
        ".kahoot.xlsx": ("—", "quiz", "quiz", "—", "—", "—", "—", "true or false"),
        ".tsv": ("Cloze", "Basic", "Basic", "Basic", "Basic", "Basic", "Basic", "Basic"),
        ".csv": ("line", "line", "line", "line", "line", "line", "line", "line"),
    }
)  # fmt: skip
"""By a format's suffix, what a type becomes there, in the order of TYPES; a dash is left out."""


def types_table(formats: Iterable[Format]) -> str:
    """A Markdown table of what each format makes of each type of item."""
    rows = [("file", *TYPES)]
    rows += [(f"`{known.suffix}`", *BECOMES[known.suffix]) for known in formats]
    return _table(rows)


def losses_table(formats: Iterable[Format]) -> str:
    """A Markdown table of what each format leaves out or changes; one that does neither is not in it."""
    rows = [("file", "what it leaves out or changes", "told as")]
    for known in formats:
        rows += [(f"`{known.suffix}`", change.told, f"`{change.code}`") for change in known.changes]
    return _table(rows)


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    head, *body = rows
    rule = ("---",) * len(head)
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *body))
