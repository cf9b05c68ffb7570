"""English words, so that one is not taken for a misspelling of another: monopoly for monopsony."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_RARE = 100  # so often does pyspellchecker's source, film subtitles, use a word at most that hardly anybody knows

_COMMON = 2000  # and so often most nouns, but hardly any surname


def is_word(word: str, *, known: bool = False) -> bool:
    """True for a word of pyspellchecker's English dictionary, in any case; no rare one where it must be `known`."""
    return _counts().get(word.casefold(), 0) > (_RARE if known else 0)


def is_common(word: str) -> bool:
    """True for an English word that everybody uses."""
    return _counts().get(word.casefold(), 0) > _COMMON


@lru_cache(maxsize=1)
def _counts() -> Mapping[str, int]:
    from spellchecker import SpellChecker  # noqa: PLC0415 - takes a fifth of a second, and only near misses need it

    counts: Mapping[str, int] = SpellChecker(language="en").word_frequency.dictionary
    return counts
