"""Words that only link a sentence to the one before it, and the works that it cites."""

from __future__ import annotations

import re

from quizgen.text.prefilter import Prefiltered

_LINKS = Prefiltered(
    r"(?P<aside>, (?:for (?:instance|example)|on the other hand|however|therefore|in (?:turn|contrast)|by contrast|"
    r"conversely|moreover|furthermore|additionally|in addition|thus|consequently|similarly|meanwhile|too),(?= ))|"
    r"(?<!but)(?<!and)(?<!,)(?P<also> also)(?= [a-z])",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w'’-]+"
_NAMES = rf"{_NAME}(?:(?:(?:, {_NAME})+,)? (?:&|and) {_NAME}| et al\.)"
_YEAR = r"(?:19|20)\d\d[a-z]?"
_CITED = re.compile(
    rf" \({_NAMES},? {_YEAR}\)| \((?:(?:{_NAMES}|{_NAME}),? {_YEAR}(?:; |(?=\)))){{2,}}\)|"
    r" \((?:e\.g\.,|see) (?:[1-3] )?[A-Z][a-z]+ \d+:\d+[^()]*\)"
)


def inside(text: str) -> list[tuple[int, int]]:
    """Where a sentence has words that only link it to the one before: ", for instance,", "is | also | used".

    Works are cited in brackets: "(Miller & Stone, 2011)", "(e.g., 2 Kings 3:4)".
    """
    cited = [found.span() for found in _CITED.finditer(text)] if "(" in text else []
    if "not only" in text.lower():
        return cited
    linked = [m.span() for m in _LINKS.finditer(text) if m["aside"] or " but " not in text[: m.start()]]
    return sorted((*linked, *cited))
