"""Which line of the file a place in a YAML scalar's value stands on."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from quizgen.pages.markers import MARKER
from quizgen.pages.shield import FOLD
from quizgen.pages.yamltree import BELOW, Scalar, TreeError, read_tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.pages.fences import FrontMatter


def line_finder(scalar: Scalar, front: FrontMatter) -> Callable[[int], int]:
    """A function that gives the line of the file for an offset into the scalar's value."""
    starts = _starts(scalar, front.text.split("\n"))
    offsets = [offset for offset, _ in starts]

    def line_of(offset: int) -> int:
        return front.first_line + starts[max(bisect_right(offsets, offset) - 1, 0)][1]

    return line_of


def mark_folds(scalar: Scalar, front: FrontMatter) -> str:
    """The scalar's value with a FOLD for each space that was a line break in the file.

    Markdown takes it for the space that it is, and places in a folded paragraph keep their lines.
    """
    if scalar.first == scalar.last or scalar.style in {"|", BELOW}:
        return scalar.value
    chars = list(scalar.value)
    for offset, _ in _starts(scalar, front.text.split("\n")):
        between = offset > 0 and scalar.value[offset : offset + 1] == " " and scalar.value[offset + 1] != " "
        if between and not scalar.value.endswith(MARKER, 0, offset) and chars[offset - 1] != "\n":
            chars[offset] = FOLD
    return "".join(chars)


def _starts(scalar: Scalar, source: list[str]) -> list[tuple[int, int]]:
    """Pairs (offset into the value, line of the front matter from 0) where lines begin, rising."""
    found: list[tuple[int, int]] = []
    at = 0
    for number in range(scalar.first, min(scalar.last, len(source) - 1) + 1):
        piece = _content(scalar, source[number], first=number == scalar.first)
        place = scalar.value.find(piece, at) if piece else -1
        if place >= 0:
            at = place + len(piece)
            found.append((len(scalar.value[:place].rstrip(" \t")), number))
    return found or [(0, scalar.first)]


def _content(scalar: Scalar, line: str, *, first: bool) -> str:
    """What a physical line adds to the value, as far as it can be told."""
    text = line.strip()
    if scalar.style == BELOW:
        return text
    if scalar.style in {"|", ">"}:
        return "" if first else text
    if first:
        text = re.sub(r"\A[\w-]+[ \t]*:[ \t]*", "", text)
    if scalar.style == "'":
        return text.strip("'").replace("''", "'") if first or text.endswith("'") else text.replace("''", "'")
    return _unescaped(text) if scalar.style == '"' else text


def _unescaped(text: str) -> str:
    text = re.sub(r'(?<!\\)"', "", text)
    try:
        value = read_tree('"' + re.sub(r"(?<!\\)((?:\\\\)*)\\\Z", r"\1", text) + '"', lambda _what, _text, _line: None)
    except TreeError:
        return ""
    return value.value.strip() if isinstance(value, Scalar) else ""
