r"""The two characters `\n` that stand for a line break in an answer.

They are also how LaTeX commands begin. `\n` is part of a command only where (a) it is inside
math, (b) the letters make exactly one of a few commands, and (c) it does not come immediately
after an opening `$$`. A row break `\\` is taken whole, so that `\\\n` is a row break and a marker.

An answer that has line breaks of its own was written by hand: there `\n` before a letter is a
command in math, and `\n` is code in code that is not all on one line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.pages.regions import Region

MARKER = "\\n"
_COMMAND = re.compile(r"\\n(?:abla|eg|eq|u|ot|otin|mid)(?![A-Za-z])")
_ANY_COMMAND = re.compile(r"\\n[A-Za-z]")
_IN_MATH = re.compile(r"\\\\|\\n")


def markers_between(text: str, start: int, end: int) -> Iterator[int]:
    """Where the markers stand in plain text."""
    at = text.find(MARKER, start, end)
    while at >= 0:
        yield at
        at = text.find(MARKER, at + 2, end)


def markers_in(text: str, region: Region, *, by_hand: bool) -> Iterator[int]:
    """Where the markers stand in math or code; `by_hand`: the answer has real line breaks."""
    if region.kind == "math":
        command = _ANY_COMMAND if by_hand else _COMMAND
        for found in _IN_MATH.finditer(text, region.start, region.end):
            at = found.start()
            if found[0] == MARKER and ((_opens(text, at, region) and not by_hand) or not command.match(text, at)):
                yield at
    elif not by_hand or (region.fenced and "\n" not in text[region.start : region.end]):
        yield from markers_between(text, region.start, region.end)


def _opens(text: str, at: int, region: Region) -> bool:
    return at == region.start + 2 and text.startswith("$$", region.start)
