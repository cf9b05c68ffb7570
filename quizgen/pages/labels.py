"""The label at the start of an item or paragraph: `**Ionic Balance**: The pump …`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model.page import Mark
    from quizgen.pages.run import Run

_AFTER = re.compile(r"\s*(?:\([^()]*\)\s*)?:(?:\s+|\Z)|\s*:(?=\S)|\s+[-–—]\s+(?=\S)|\s*—\s*(?=\S)")
_MORE_BOLD = re.compile(r"\s*(?:and|or|vs\.?|versus|/|&|,)\s*")
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)]\s+(?=\S)")
_MOST_WORDS = 14
_MOST_PLAIN_WORDS = 6
_PLAIN = re.compile(r"[A-Z0-9][^.:;!?]{0,70}(?<![\s(]):\s+(?=\S)|[A-Z0-9][^.:;!?]{0,70}:\Z")
_NOT_A_LABEL = re.compile(
    r"\b(?:is|are|was|were|be|include[sd]?|including|following|follows|example|instance|such|as|becomes?|gives?|"
    r"have|has|must|can|that|to|by|we|you|when|if)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A run parted into its label and the rest; `number` where the label began with one."""

    label: Run
    body: Run
    number: int | None = None

    @property
    def alone(self) -> bool:
        """True where nothing follows the label."""
        return not self.body.text


def part_label(run: Run, *, item: bool) -> Labelled | None:
    """The run's label and what follows it, or None where it has none.

    Args:
        run: a paragraph.
        item: a list item may also be labelled by code, math or italics.
    """
    end = _label_end(run, item=item) if run.marks else 0
    after = _AFTER.match(run.text, end) if end else None
    if end == 0 or len(run.text[:end].split()) > _MOST_WORDS:
        return None
    if after:
        return _numbered(run.part(0, _label_with_brackets(run, end, after)), run.part(after.end(), len(run.text)))
    bare = len(run.text[:end].rstrip(" :"))
    if ":" in run.text[bare:end] or _stands_alone(run, end):
        return _numbered(run.part(0, bare), run.part(end, len(run.text)))
    return None


def part_plain_label(run: Run) -> Labelled | None:
    """`Term: text` without bold, where the term is short and does not read like a sentence."""
    found = _PLAIN.match(run.text)
    colon = run.text.find(":") if found else -1
    if not found or any(mark.start <= colon < mark.end for mark in run.marks):
        return None
    head = run.text[:colon]
    if len(head.split()) > _MOST_PLAIN_WORDS or _NOT_A_LABEL.search(head):
        return None
    return _numbered(run.part(0, colon), run.part(colon + 1, len(run.text)))


def _label_end(run: Run, *, item: bool) -> int:
    """Where the marked stretch at the start ends; 0 without one."""
    first = _starts_with(run, ("bold", "math", "code", "italic") if item else ("bold", "italic"))
    if first is None or any(span.start == 0 for span in run.displays):
        return 0
    end = first.end
    while first.kind == "bold" and (more := _MORE_BOLD.match(run.text, end)):
        following = [mark.end for mark in run.marks if mark.start == more.end() and mark.kind == "bold"]
        if not following:
            break
        end = following[0]
    return end


def _starts_with(run: Run, kinds: tuple[str, ...]) -> Mark | None:
    at_start = takewhile(lambda mark: mark.start == 0, run.marks)
    found = [mark for mark in at_start if mark.kind in kinds]
    return max(found, key=lambda mark: (mark.kind == "bold", mark.end), default=None)


def _label_with_brackets(run: Run, end: int, after: re.Match[str]) -> int:
    """Where the label ends: `**Superoxide dismutase** (SOD):` is labelled by all of it."""
    closing = run.text.rfind(")", end, after.end())
    return closing + 1 if closing >= 0 else len(run.text[:end].rstrip(" :"))


def _stands_alone(run: Run, end: int) -> bool:
    """True where a bold stretch that is no sentence is all there is, or has a line to itself."""
    if _starts_with(run, ("bold",)) is None or run.text[end - 1] in ".!;,…":
        return False
    return end == len(run.text) or _breaks_after(run, end)


def _breaks_after(run: Run, end: int) -> bool:
    """True where the label has a line of its own and a sentence begins on the next."""
    following = run.text[end:].lstrip()
    at = len(run.text) - len(following)
    return any(offset == at for offset, _ in run.lines) and not following[0].islower()


def _numbered(label: Run, body: Run) -> Labelled | None:
    if not label.text:
        return None
    found = _NUMBERED.match(label.text)
    if not found:
        return Labelled(label, body)
    return Labelled(label.part(found.end(), len(label.text)), body, int(found[1]))
