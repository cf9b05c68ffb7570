"""The key that stands out by its length or detail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws.above import speaks_of_others

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

_LATEX = re.compile(r"\\[a-zA-Z]+|\\.|[{}]")
FEWEST_WORDS = 4
MUCH = 0.75


def _seen(text: str) -> str:
    """A text without what LaTeX needs and no reader sees."""
    return _LATEX.sub("", text)


def longest_is_key(question: Question) -> str | None:
    """The key must not be much the longest: four words or more, and the next under three quarters of it.

    Both words and characters must be under it: neither long words nor little ones make an option long.
    """
    if not question.single or question.has_truth_options:
        return None
    key, others = _seen(question.key.text), [_seen(one.text) for one in question.distractors]
    if len(key.split()) < FEWEST_WORDS or speaks_of_others(key):
        return None
    by_words = max(len(other.split()) for other in others) / len(key.split())
    by_signs = max(map(len, others)) / len(key)
    if max(by_words, by_signs) < MUCH:
        return f"the key “{question.key.text}” is much the longest option: shorten it, or say as much in the others"
    return None
