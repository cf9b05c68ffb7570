"""A paragraph cut into the text and the displayed equations that it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model.page import Span

if TYPE_CHECKING:
    from quizgen.pages.run import Run

_STOPS = re.compile(r"\s*[.,;:]?\s*")
_ENUMERATED = re.compile(r"\(?(?:(\d{1,2})|([ivx]{1,4})|([a-z]))\)\s+(?=\S)")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}


def cut_displays(run: Run) -> list[tuple[Run, bool]]:
    """The run's pieces in order; True marks an equation that stands on lines of its own."""
    if not run.displays:
        return [(run, False)] if run.text else []
    edges = _Edges.of(run)
    spans: list[Span] = []
    equations: set[Span] = set()
    at = 0
    for span in run.displays:
        end = edges.end_of_line(run, span)
        if end is not None:
            spans += [Span(at, span.start), span]
            equations.add(span)
            at = end
    spans.append(Span(at, len(run.text)))
    pieces = zip(run.parts(spans), (span in equations for span in spans), strict=True)
    return [piece for piece in pieces if piece[0].text]


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where a line may begin and end: at a line break, and at another equation."""

    begins: frozenset[int]
    ends: frozenset[int]

    @classmethod
    def of(cls, run: Run) -> _Edges:
        lines = {at for at, _ in run.lines}
        return cls(
            frozenset(lines | {_past_stop(run, span) for span in run.displays}),
            frozenset(lines | {span.start for span in run.displays} | {len(run.text)}),
        )

    def end_of_line(self, run: Run, span: Span) -> int | None:
        """Where the equation's line ends, with a stop behind it; None where other text shares the line."""
        end = _past_stop(run, span)
        return end if span.start in self.begins and end in self.ends else None


def _past_stop(run: Run, span: Span) -> int:
    found = _STOPS.match(run.text, span.end)
    return found.end() if found else span.end


def enumerated(run: Run, expected: int) -> tuple[Run, int] | None:
    """What follows `a)`, `(b)`, `iii)` or `2)` at the start, where that counts as `expected`."""
    found = _ENUMERATED.match(run.text)
    if found is None:
        return None
    digits, roman, letter = found.groups()
    values = {int(digits)} if digits else {_ROMAN.get(roman or letter, 0)}
    if letter or (roman and len(roman) == 1):
        values.add(ord(letter or roman) - ord("a") + 1)
    return (run.part(found.end(), len(run.text)), expected) if expected in values else None


def cut_lines(run: Run, expected: int) -> list[Run]:
    """The run cut before each line that goes on counting from `expected`; whole if none does."""
    starts = [at for at, _ in run.lines]
    cuts = [0]
    for at in starts[1:]:
        if enumerated(run.part(at, len(run.text)), expected + len(cuts)):
            cuts.append(at)
    return run.parts([Span(start, end) for start, end in zip(cuts, [*cuts[1:], len(run.text)], strict=True)])
