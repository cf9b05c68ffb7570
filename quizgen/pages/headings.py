"""The headings above a place, outermost first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.pages.run import Run

BOLD_LINE = 7
_NUMBER = re.compile(r"\(?\d{1,3}[.)]\s+(?=\S)")
_MOST_WORDS = 14


class Headings:
    """The headings that are open; a bold line counts as one below all others."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str]] = []

    def add(self, run: Run, level: int) -> None:
        """Begin a section; those of the same level and below end."""
        text = heading_text(run)
        self.open = [pair for pair in self.open if pair[0] < level]
        if text:
            self.open.append((level, text))

    @property
    def section(self) -> tuple[str, ...]:
        """The open headings."""
        return tuple(text for _, text in self.open)


def heading_text(run: Run) -> str:
    """A heading without its number and the colon at its end."""
    return _NUMBER.sub("", run.text, count=1).rstrip(" :")


def reads_like_heading(run: Run) -> bool:
    """True of a line that is short and does not end like a sentence."""
    return bool(run.text) and run.text[-1] not in ".,;!…" and len(run.text.split()) <= _MOST_WORDS
