"""Choices that a teacher would not sign, whatever they ask: their words tell the key, or speak of what is not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT, LONG_ROOT = 4, 6  # letters that words of one family share
_OTHERS = re.compile(r"\b(?:the|in|from) other [a-z]+s\b")
_QUOTES = (('"', '"'), ("“", "”"))


def speaks_of_others(text: str) -> bool:
    """True where "the other components" are known to the page alone."""
    return bool(_OTHERS.search(text))


def is_torn(text: str) -> bool:
    """True for a text that opens a quotation and does not close it."""
    return any(text.count(a) % 2 if a == b else text.count(a) != text.count(b) for a, b in _QUOTES)


def shows_key(stem: str, key: str, wrong: Iterable[str]) -> bool:
    """True where a word of the stem has the root of a word that the key has and no other option: "euchromatin"."""
    others = frozenset().union(*map(terms.content, wrong))
    told = (one for one in terms.content(key) if any(kindred(one, other) for other in terms.content(stem)))
    return any(not any(kindred(one, other) for other in others) for one in told)


def kindred(one: str, other: str) -> bool:
    """True for two words that begin alike, or of which one holds the other: "normative", "norms"."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < ROOT or not short.isalpha():
        return False
    alike = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return alike >= max(ROOT, min(len(short) - 2, LONG_ROOT)) or (len(short) >= LONG_ROOT and short in long)
