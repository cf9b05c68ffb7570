"""Hints: what a gap shows of its answer."""

from __future__ import annotations

from quizgen.text import terms

MOST_INITIALS = 8
FEWEST_LETTERS = 3
LONG = 6  # letters of a word of which two are shown, since other words often begin with the same one


def initials(answer: str) -> str:
    """The beginning of each word of an answer, little words whole: "ra… of c…"; nothing for more than words."""
    words = answer.split()
    if not all(word[0].isalpha() for word in words) or len(words) > MOST_INITIALS or len(answer) < FEWEST_LETTERS:
        return ""
    return " ".join(word if word in terms.SMALL else f"{word[: 2 if len(word) >= LONG else 1]}…" for word in words)
