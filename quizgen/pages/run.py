"""A run of plain text with marks, and the lines of the file it stands on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model.page import Mark, Sentence, Span
from quizgen.text.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Run:
    """Text without Markdown.

    `lines` are pairs (offset, line of the file), rising; the first offset is 0. `displays` are
    the spans of displayed equations. Marks and displays stand in order.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    lines: tuple[tuple[int, int], ...] = ((0, 1),)
    displays: tuple[Span, ...] = ()

    def line_at(self, offset: int) -> int:
        """The line of the file on which the character at `offset` stands."""
        if len(self.lines) == 1:
            return self.lines[0][1]
        return self.lines[max(bisect_right(self.lines, (offset, float("inf"))) - 1, 0)][1]

    @property
    def line(self) -> int:
        """The line on which the run begins."""
        return self.lines[0][1]

    def part(self, start: int, end: int) -> Run:
        """The stretch from `start` to `end`, without the space at its ends."""
        span = _trimmed(self.text, Span(start, end))
        return self._part(span, next(_deal(self.marks, [span])) if self.marks else ())

    def parts(self, spans: Sequence[Span]) -> list[Run]:
        """Several stretches, in order and without overlaps, without the space at their ends."""
        trimmed = [_trimmed(self.text, span) for span in spans]
        return [self._part(span, marks) for span, marks in zip(trimmed, _deal(self.marks, trimmed), strict=True)]

    def sentence(self) -> Sentence:
        """The whole run as one sentence."""
        return Sentence(self.text, self.marks, self.line)

    def sentences(self) -> tuple[Sentence, ...]:
        """The run's sentences."""
        spans = split(self.text, self.marks)
        if len(spans) == 1:
            return (self.sentence(),)
        return tuple(
            Sentence(span.of(self.text), marks, self.line_at(span.start))
            for span, marks in zip(spans, _deal(self.marks, spans), strict=True)
        )

    def _part(self, span: Span, marks: tuple[Mark, ...]) -> Run:
        start, end = span.start, span.end
        if start == 0 and end == len(self.text):
            return self
        if len(self.lines) == 1 and not self.displays:
            return Run(self.text[start:end], marks, self.lines)
        first, last = bisect_right(self.lines, (start, float("inf"))), bisect_left(self.lines, (end,))
        later = tuple((at - start, line) for at, line in self.lines[first:last])
        first, last = bisect_left(self.displays, Span(start, 0)), bisect_left(self.displays, Span(end, 0))
        displays = tuple(Span(one.start - start, min(one.end, end) - start) for one in self.displays[first:last])
        return Run(self.text[start:end], marks, ((0, self.line_at(start)), *later), displays)


def _trimmed(text: str, span: Span) -> Span:
    whole = span.of(text)
    if whole and not whole[0].isspace() and not whole[-1].isspace():
        return span
    start = span.start + len(whole) - len(whole.lstrip())
    return Span(start, max(start, start + len(whole.strip())))


def _deal(marks: Sequence[Mark], spans: Sequence[Span]) -> Iterator[tuple[Mark, ...]]:
    """For each span the marks in it, cut to it and counted from its start."""
    at = 0
    reaching: list[Mark] = []
    for span in spans:
        while at < len(marks) and marks[at].start < span.end:
            reaching.append(marks[at])
            at += 1
        cut = {
            Mark(max(mark.start, span.start) - span.start, min(mark.end, span.end) - span.start, mark.kind)
            for mark in reaching
            if mark.end > span.start
        }
        yield tuple(sorted(cut))
        reaching = [mark for mark in reaching if mark.end > span.end]
