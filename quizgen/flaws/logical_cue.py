"""Clues by which a test-wise reader picks the key without knowing it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws.above import speaks_of_others
from quizgen.flaws.asked import fits

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

FEWEST = 3
_WORDED = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty"
    r"|ninety|hundred|thousand|million|billion"
)
_NUMBER = re.compile(rf"(?<![\w^_{{])[-−+$€£]?\d+(?:[.,:/]\d+)*(?![\w-]*[A-Z])|\b(?:{_WORDED})\b", re.IGNORECASE)


def logical_cue(question: Question) -> str | None:
    """The key must not be the only option of the kind that is asked for, nor the only one with a number."""
    if not question.single or len(question.answers) < FEWEST or question.has_truth_options:
        return None
    key, others = question.key, question.distractors
    if speaks_of_others(key.text):
        return None
    verdicts = [fits(question, one) for one in others]
    if fits(question, key) is True and True not in verdicts and verdicts.count(False) >= min(2, len(others)):
        return f"only the key “{key.text}” is of the kind that the stem asks for: give distractors of that kind"
    if _NUMBER.search(key.prose) and not any(_NUMBER.search(one.text) or "\\" in one.text for one in others):
        return f"only the key “{key.text}” holds a number: give the others one too, or take it out"
    return None
