"""Full stops behind some options and not behind others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

STOP = re.compile(r"(?<=[a-z\d)’\"'*_])(?<!\betc)(?<!\be\.g)(?<!\bi\.e)(?<!\ba\.m)(?<!\bp\.m)(?<!\bno)(?<!\bal)\.\s*$")


def full_stops(question: Question) -> str | None:
    """Options must all end on a full stop, or none, or the odd one stands out."""
    stopped = [STOP.search(one.text) is not None for one in question.answers]
    if any(stopped) and not all(stopped):
        return "some options end on a full stop and some do not: take it away"
    return None
