r"""Where math and code stand in a text, markers and all.

The text may still hold the two characters `\n` for a line break; both they and a real line
break count as one here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizgen.pages.dollars import is_display, is_math

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Region:
    r"""Math or code from `start` to `end`, delimiters included; `inner` is how long those are.

    `display` is true of math between `$$` or `\[ \]`, `fenced` of a code block.
    """

    start: int
    end: int
    kind: Literal["math", "code"]
    inner: int = 0
    display: bool = False
    fenced: bool = False


_BREAK = r"(?:\n|\\n)"
_BLANK_LINE = re.compile(rf"{_BREAK}[ \t>]*{_BREAK}")
# A backslash takes the next sign with it, unless the two are a marker.
_OPENING = re.compile(r"[`~$\\](?:(?<!\\)|(?!n).|\Z)", re.DOTALL)
_RUN = re.compile(r"`+|~+|\$+")
_BEFORE_FENCE = re.compile(rf"(?:\A|{_BREAK})[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\Z")
_INFO = re.compile(rf"(?:(?!{_BREAK})[^`])*(?:{_BREAK}|\Z)")
_DOLLAR = re.compile(r"(?<!\\)\$")
_CLOSES = re.compile(r"[\w)}\]]\$(?:[\s,.;:?!)]|\\n|\Z)")
_FENCE_LENGTH = 3
_INDENT = 40
_LONGEST_INLINE = 600
_LONGEST_DISPLAY = 6000


def find_regions(text: str) -> Iterator[Region]:
    """Math and code in order of appearance, without overlaps."""
    at = 0
    while found := _OPENING.search(text, at):
        start = found.start()
        run = _RUN.match(text, start)
        region = _from_run(text, start, run[0]) if run else _bracketed(text, start, found[0])
        if region:
            yield region
        at = region.end if region else (run or found).end()


def _from_run(text: str, start: int, run: str) -> Region | None:
    if run == "$":
        return _single(text, start)
    if run[0] == "$":
        return _double(text, start, run)
    if len(run) >= _FENCE_LENGTH and _opens_fence(text, start, run):
        return _fence(text, start, run)
    return _code(text, start, run) if run[0] == "`" else None


def _opens_fence(text: str, start: int, run: str) -> bool:
    return bool(_BEFORE_FENCE.search(text[max(0, start - _INDENT) : start])) and bool(
        _INFO.match(text, start + len(run))
    )


def _fence(text: str, start: int, run: str) -> Region:
    closing = re.compile(rf"{_BREAK}[ \t>]*{run}{run[0]}*[ \t]*(?={_BREAK}|\Z)")
    end = closing.search(text, start)
    return Region(start, end.end() if end else len(text), "code", fenced=True)


def _code(text: str, start: int, run: str) -> Region | None:
    inside = start + len(run)
    end = re.compile(rf"(?<!`){run}(?!`)").search(text, inside)
    if not end or _BLANK_LINE.search(text, inside, end.start()):
        return None
    return Region(start, end.end(), "code")


def _bracketed(text: str, start: int, opening: str) -> Region | None:
    closing = {"\\(": "\\)", "\\[": "\\]"}.get(opening)
    if closing is None:
        return None
    display = opening == "\\["
    inside = start + 2
    end = text.find(closing, inside, inside + (_LONGEST_DISPLAY if display else _LONGEST_INLINE))
    if end < 0 or not is_display(text[inside:end]) or (not display and _BLANK_LINE.search(text, inside, end)):
        return None
    return Region(start, end + 2, "math", 2, display)


def _double(text: str, start: int, run: str) -> Region | None:
    inside = start + 2
    end = text.find("$$", inside, inside + _LONGEST_DISPLAY)
    if run != "$$" or end < 0 or not is_display(text[inside:end]):
        return None
    return Region(start, end + 2, "math", 2, display=True)


def _single(text: str, start: int) -> Region | None:
    inside = start + 1
    if _CLOSES.match(text, max(0, start - 1)):
        return None
    end = _DOLLAR.search(text, inside, inside + _LONGEST_INLINE)
    if not end or _BLANK_LINE.search(text, inside, end.start()):
        return None
    if not is_math(text[inside : end.start()], text[end.end() : end.end() + 1]):
        return None
    return Region(start, end.end(), "math", 1)
