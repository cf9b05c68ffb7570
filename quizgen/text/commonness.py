"""How common a word is: the rarer, the more a question for it is worth."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from quizgen.text import terms
from quizgen.text.common_words import LEVELS

_KNOWN = {word: level for level, words in enumerate(LEVELS, 1) for word in words.split()}
_SORTED = sorted(_KNOWN)
_LAST = chr(0x10FFFF)
COMMONEST = len(LEVELS)
RARE = 1  # the level up to which a word tells what a text is about: few subjects use it


def level(word: str) -> int:
    """From 0 for a word of few subjects' own to `COMMONEST` for one that every subject uses; `word` is folded."""
    return _KNOWN.get(terms.stem(word), 0)


def beginning(letters: str) -> frozenset[str]:
    """The stems of common words that begin with some letters."""
    return frozenset(_SORTED[bisect_left(_SORTED, letters) : bisect_left(_SORTED, letters + _LAST)])


@lru_cache(maxsize=terms.TEXTS)
def levels(text: str) -> tuple[int, ...]:
    """The level of each word of a text that has letters and is longer than two."""
    return tuple([level(word) for word in terms.words(text) if len(word) > 2 and word.isalpha()])
