"""Answers that refuse to answer."""

from __future__ import annotations

import re

_NOT = (
    r"(?:cannot|can\s?not|can['’]t|unable\s+to|not\s+able\s+to"
    r"|(?:do|does|did|was|were|is|are|am|could|would)(?:\s+not|n['’]t))"
)
_ANSWER = r"(?:answer|have|find|provide|access|see|locate|help|assist|determine|offer|give|contain)"
_TELL = r"(?:contain|include|provide|mention|specify|address|discuss|have|offer|answer|cover|give|available)"
_SOURCE = r"(?:information|sources?|documents?|context|text|search\s+results?|materials?|data|content)"
_OPENINGS = (
    r"(?:I\s+am|I['’]m|we\s+are|we['’]re)\s+(?:so\s+|very\s+)?(?:sorry|afraid|unable|not\s+able)\b",
    r"(?:I|we)\s+apologi[sz]e\b",
    r"(?:my|our)\s+apologies\b",
    r"as\s+an\s+AI\b",
    rf"I\s+{_NOT}\s+(?:\w+ly\s+)?{_ANSWER}\b",
    rf"we\s+{_NOT}\s+(?:answer|provide\s+an\s+answer)\b",
    (
        r"(?:there\s+is\s+)?no\s+(?:\w+\s+)?information\s+"
        r"(?:(?:is|was)\s+(?:available|provided|found|given)|about|on|regarding|available|provided|found)\b"
    ),
    rf"(?:the|your)\s+(?:\w+\s+){{0,3}}{_SOURCE}(?:\s+(?:I\s+have|provided|available|given))?\s+{_NOT}\s+(?:\w+\s+)?{_TELL}\b",
)
_OPENING = re.compile(
    rf"\W*(?:(?:unfortunately|sorry|apologies|however|regrettably)\b\W*(?:but\s+)?)?(?:{'|'.join(_OPENINGS)})",
    re.IGNORECASE,
)


def is_refusal(answer: str) -> bool:
    """True where the answer opens by saying that there is none."""
    return _OPENING.match(answer) is not None
