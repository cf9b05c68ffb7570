"""Sentences that say what the symbols of the equation before them stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Mark, Math, Passage

MOST = 90  # characters of LaTeX that can stand before a question
_WHERE = re.compile(r"(?:where|here|in which)[:,]? +", re.IGNORECASE)
_LEAD = re.compile(r"(?:where|here|in which)\b[^.]{0,20}[:,]?", re.IGNORECASE)
_SAYS = re.compile(r" (?:is|are|represents?|denotes?|stands? for) ")


def formula(block: Math) -> str:
    """The equation as it can be put before a question; empty for several lines or a long one."""
    latex = " ".join(block.latex.split())
    return "" if len(latex) > MOST or "=" not in latex or "\\\\" in latex or "&" in latex else latex.rstrip(" ,.")


def opening(text: str, marks: Sequence[Mark]) -> int | None:
    """How many letters stand before the first symbol that a sentence explains; None where it explains none."""
    symbols = [mark for mark in marks if mark.kind == "math"]
    if not symbols:
        return None
    led = _WHERE.match(text)
    start = led.end() if led else 0
    symbols = [mark for mark in symbols if mark.start >= start]
    if not symbols or symbols[0].start != start:
        return None
    last = symbols[0].end
    if len(symbols) > 1 and text[last : symbols[1].start] == " and ":
        last = symbols[1].end
    return start if _SAYS.match(text, last) else None


def leads(passage: Passage) -> bool:
    """True for a paragraph that only leads to the list that explains: "where:"."""
    return len(passage.sentences) == 1 and bool(_LEAD.fullmatch(passage.sentences[0].text.strip()))
