r"""GIFT as blocks: questions and category lines, each with its line and what its comments say.

Escaped characters become stand-ins, so that what is left of `~ = # { } :` has a meaning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.formats.html_text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

_FAR = 50  # so many lines on, a brace that closes belongs to another question
_ESCAPES = "\\~=#{}:n"
EDGES = " \t\n"
_STAND_INS = {char: chr(0xFDD8 + place) for place, char in enumerate(_ESCAPES)}
_MEANT = str.maketrans({stand_in: "\n" if char == "n" else char for char, stand_in in _STAND_INS.items()})
_ESCAPED = re.compile(r"\\([\\~=#{}:n])")
_ID = re.compile(r"\[id:((?:\\\]|[^\]])+)\]")
_TAG = re.compile(r"\[tag:((?:\\\]|[^\]])+)\]")


@dataclass(frozen=True, slots=True)
class Block:
    """The lines between two blank ones, without comments; `line` is that of the first."""

    text: str
    line: int
    id: str = ""
    tags: tuple[str, ...] = ()


def blocks(source: str) -> Iterator[Block]:
    """The blocks of a GIFT file; one whose braces are still open goes on behind a blank line."""
    every = source.split("\n")
    lines: list[tuple[int, str]] = []
    for number, line in enumerate([*every, ""], 1):
        if line.strip():
            lines.append((number, line))
        elif lines and not _is_open(lines, every[number : number + _FAR]):
            yield from _block(lines)
            lines = []


def meant(text: str) -> str:
    """A text with the characters that its stand-ins stand for."""
    return text.translate(_MEANT).strip(EDGES)


def _is_open(lines: list[tuple[int, str]], following: list[str]) -> bool:
    text = _shielded("\n".join(line for _, line in lines if not line.lstrip().startswith(("//", "$CATEGORY:"))))
    if text.count("{") <= text.count("}"):
        return False
    rest = _shielded("\n".join(following))
    closes, opens = rest.find("}"), rest.find("{")
    return closes >= 0 and (opens < 0 or closes < opens)


def _block(lines: list[tuple[int, str]]) -> Iterator[Block]:
    comments = [line for _, line in lines if line.lstrip().startswith("//")]
    told = [(number, line) for number, line in lines if not line.lstrip().startswith("//")]
    while told and told[0][1].lstrip().startswith("$CATEGORY:"):
        yield Block(told[0][1].strip(), told[0][0])
        told = told[1:]
    if not told:
        return
    ids = [_unbracketed(found) for comment in comments for found in _ID.findall(comment)]
    tags = [_unbracketed(found) for comment in comments for found in _TAG.findall(comment)]
    text = _shielded("\n".join(line for _, line in told))
    yield Block(text, told[0][0], ids[0] if ids else "", tuple(tags))


def _unbracketed(text: str) -> str:
    return clean(text.replace(r"\]", "]")).strip()


def _shielded(text: str) -> str:
    return _ESCAPED.sub(lambda found: _STAND_INS[found[1]], clean(text))
