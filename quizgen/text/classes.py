"""What sort of thing a word means, by the words that it keeps company with."""

from __future__ import annotations

from functools import cache, lru_cache

from quizgen.text import terms
from quizgen.text.word_classes import CLASSES


@cache
def _known() -> dict[str, int]:
    return {word: number for number, words in enumerate(CLASSES) for word in words.split()}


@lru_cache(maxsize=terms.TEXTS)
def classes(text: str) -> tuple[int, ...]:
    """The numbers of the classes that a text's words are of, rising; words that are of none tell nothing."""
    found = set(map(_known().get, terms.content(text)))
    return tuple(sorted(number for number in found if number is not None))


def last(text: str) -> int | None:
    """The class of the last word of a text that carries meaning, which in a phrase is mostly its head."""
    stem = next((terms.stem(word) for word in reversed(terms.words(text)) if word not in terms.SMALL), "")
    return _known().get(stem)
