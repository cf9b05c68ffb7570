r"""An answer made ready for Markdown: markers decoded, math out of its reach.

Markdown would read underscores, asterisks, backslashes and line beginnings in math as its own.
So each formula is replaced by one character of a private plane, which `Shielded.formulas` explains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from quizgen.pages.markers import markers_between, markers_in
from quizgen.pages.regions import Region, find_regions

_FIRST = 0xF0000
_MOST = 0xFFFD
STAND_IN = re.compile("[\U000f0000-\U000ffffd]")
# A space that was a line break in the file: no page holds one, and to Markdown it is a space.
FOLD = "\v"
_ROW = re.compile(f"[\n{FOLD}]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Formula:
    """LaTeX without delimiters, its space folded; `display` for an equation set apart."""

    latex: str
    display: bool


@dataclass(frozen=True, slots=True)
class Shielded:
    """`starts` gives, for each row of `text`, the offset in the answer at which it begins.

    A row ends with a line or with a FOLD; `rows` gives the first row of each line.
    """

    text: str
    formulas: tuple[Formula, ...]
    starts: tuple[int, ...]
    rows: tuple[int, ...]

    def formula(self, stand_in: str) -> Formula:
        """The formula that a character stands for."""
        return self.formulas[ord(stand_in) - _FIRST]

    def bare(self, text: str) -> str:
        """The text with its formulas written out, for places where they are not math."""
        return STAND_IN.sub(lambda found: self.formula(found[0]).latex, text.replace(FOLD, " "))


def shield(answer: str) -> Shielded:
    """The answer for Markdown; it must hold no character of the private plane (see `decode`)."""
    by_hand = "\n" in answer.strip()
    parts: list[str] = []
    starts = [0]
    formulas: list[Formula] = []
    at = 0
    for region in find_regions(answer):
        _copy(answer, at, region.start, list(markers_between(answer, at, region.start)), (parts, starts))
        cuts = list(markers_in(answer, region, by_hand=by_hand))
        if region.kind == "math" and len(formulas) < _MOST:
            parts.append(chr(_FIRST + len(formulas)))
            formulas.append(_formula(answer, region, cuts))
        else:
            _copy(answer, region.start, region.end, cuts, (parts, starts))
        at = region.end
    _copy(answer, at, len(answer), list(markers_between(answer, at, len(answer))), (parts, starts))
    text = "".join(parts)
    return Shielded(text, tuple(formulas), tuple(starts), _first_rows(text))


def _first_rows(text: str) -> tuple[int, ...]:
    if FOLD not in text:
        return tuple(range(text.count("\n") + 1))
    folds = accumulate(line.count(FOLD) for line in text.split("\n"))
    return tuple(line + before for line, before in enumerate([0, *folds][:-1]))


def _copy(answer: str, start: int, end: int, cuts: list[int], to: tuple[list[str], list[int]]) -> None:
    """Append a stretch of the answer to the parts, its markers as line breaks, and note its rows."""
    parts, starts = to
    at = start
    for cut in [*cuts, end]:
        piece = answer[at:cut]
        starts += [at + found.end() for found in _ROW.finditer(piece)]
        parts.append(piece)
        if cut != end:
            parts.append("\n")
            starts.append(cut + 2)
        at = cut + 2


def _formula(answer: str, region: Region, cuts: list[int]) -> Formula:
    end = region.end - region.inner
    at = region.start + region.inner
    pieces: list[str] = []
    for cut in [*cuts, end]:
        pieces.append(answer[at:cut])
        at = cut + 2
    return Formula(_SPACE.sub(" ", " ".join(pieces)).strip(), region.display)
