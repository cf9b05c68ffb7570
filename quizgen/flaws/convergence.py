"""The key that shares most with the other options."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizgen.flaws.above import speaks_of_others
from quizgen.flaws.wording import root
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

FEWEST = 3
_PARTS = re.compile(
    r"\s*(?:[,;/&→]|\s\+\s|\s[–—-]\s|\b(?:and|or|but|with|without|then|plus|while|nor)\b)\s*(?:and |or |then )?",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:both|either|neither|a|an|the|its|their|of|in|by|to|from)\s+", re.IGNORECASE)
_DECIMAL = re.compile(r"(?<=\d)[,.](?=\d)")


def convergence(question: Question) -> str | None:
    """The key must not be the option whose parts the others repeat most: readers count, and pick it."""
    if not question.single or len(question.answers) < FEWEST:
        return None
    if any(speaks_of_others(one.text) for one in question.answers):
        return None
    parts = [_parts(one.text) for one in question.answers]
    if sum(len(part) > 1 for part in parts) < len(parts) - (len(parts) > FEWEST):
        return None
    held = Counter(part for option in parts for part in option)
    shared = [sum(held[part] - 1 for part in option) for option in parts]
    key = question.answers.index(question.key)
    if len(parts[key]) > 1 and shared[key] > max(many for place, many in enumerate(shared) if place != key):
        return (
            f"the parts of the key “{question.key.text}” are those that the other options repeat most: vary all alike"
        )
    return None


def _parts(text: str) -> frozenset[str]:
    """What an option combines, each part by the roots of its words; LaTeX is one part."""
    if "\\" in text:
        return frozenset((text,))
    pieces = (_LEAD.sub("", piece.strip(" .")) for piece in _PARTS.split(_DECIMAL.sub("·", text)))
    return frozenset(" ".join(root(word) for word in terms.words(piece)) or piece for piece in pieces if piece)
