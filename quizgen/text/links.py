"""Words that only link a sentence to the one before it."""

from __future__ import annotations

import re

from quizgen.text.prefilter import Prefiltered

_LINKS = Prefiltered(
    r"(?P<aside>, (?:for (?:instance|example)|on the other hand|however|therefore|in (?:turn|contrast)|by contrast|"
    r"conversely|moreover|furthermore|additionally|in addition|thus|consequently|similarly|meanwhile|too),(?= ))|"
    r"(?<!but)(?<!and)(?<!,)(?P<also> also)(?= [a-z])",
    re.IGNORECASE,
)


def inside(text: str) -> list[tuple[int, int]]:
    """Where a sentence has words that only link it to the one before: ", for instance,", "is | also | used"."""
    if "not only" in text.lower():
        return []
    return [m.span() for m in _LINKS.finditer(text) if m["aside"] or " but " not in text[: m.start()]]
