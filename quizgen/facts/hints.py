"""Hints: what a gap shows of its answer."""

from __future__ import annotations

from quizgen.text import terms

MOST_INITIALS = 8
FEWEST_LETTERS = 3


def initials(answer: str) -> str:
    """The first letter of each word of an answer, little words whole: "r… of c…"; nothing for more than words."""
    words = answer.split()
    if not all(word[0].isalpha() for word in words) or len(words) > MOST_INITIALS or len(answer) < FEWEST_LETTERS:
        return ""
    return " ".join(word if word in terms.SMALL else f"{word[0]}…" for word in words)
