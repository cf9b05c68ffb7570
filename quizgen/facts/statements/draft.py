"""A sentence on its way to a statement: cut, led by other words, with its marks kept in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model import Mark, Span

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with its marks; `label` is the span that names its item's label, `lead` the length of a lead-in."""

    text: str
    marks: tuple[Mark, ...] = ()
    label: Span | None = None
    lead: int = 0
    changed: bool = False

    def cut(self, count: int) -> Draft:
        """Without the first `count` characters, the rest beginning with a capital."""
        rest = self.text[count:]
        marks = tuple(moved(mark, -count) for mark in self.marks if mark.start >= count)
        return Draft(capital(rest, marks), marks, lead=max(self.lead - count, 0), changed=True)

    def without(self, start: int, end: int) -> Draft:
        """Without the characters from `start` to `end`, where no mark begins or ends."""
        if any(start < at < end for mark in self.marks for at in (mark.start, mark.end)):
            return self
        gone = end - start
        marks = (
            Mark(m.start - gone * (m.start >= end), m.end - gone * (m.end >= end), m.kind) for m in self.marks
        )  # fmt: skip
        lead = self.lead - gone * (self.lead >= end)
        return Draft(self.text[:start] + self.text[end:], tuple(marks), lead=lead, changed=True)

    def led_by(self, before: str, marks: Sequence[Mark] = (), label: Span | None = None) -> Draft:
        """With `before` put in front."""
        shifted = (moved(mark, len(before)) for mark in self.marks)
        return Draft(before + self.text, (*marks, *shifted), label, changed=True)


def moved(mark: Mark, by: int) -> Mark:
    """The mark `by` characters further on."""
    return Mark(mark.start + by, mark.end + by, mark.kind)


def capital(text: str, marks: Sequence[Mark] = ()) -> str:
    """The text with a capital at its start, where it begins with an ordinary word."""
    if any(mark.start == 0 and mark.kind in ("math", "code") for mark in marks):
        return text
    ordinary = text[:2].islower() or text[1:2] in (" ", "'")
    return text[:1].upper() + text[1:] if ordinary else text
