"""Hints: what a gap shows of its answer."""

from __future__ import annotations

from functools import lru_cache

from quizgen.text import commonness, terms

MOST_INITIALS = 8
FEWEST_LETTERS = 3
LONG = 6  # letters of a word of which two are shown, since other words often begin with the same one
FEW = 2  # other common words that may begin like a word of general language
_ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ing", "ed", "ive", "al", "ship")


def initials(answer: str) -> str:
    """The beginning of each word of an answer, little words whole: "ra… of c…"; nothing for more than words.

    A single word of general language, which a synonym may stand for, shows so much that few other words fit.
    """
    words = answer.split()
    if not all(word[0].isalpha() for word in words) or len(words) > MOST_INITIALS or len(answer) < FEWEST_LETTERS:
        return ""
    if len(words) == 1 and _is_general(answer):
        return f"{answer[: _telling(answer.lower())]}…"
    return " ".join(word if word in terms.SMALL else f"{word[: 2 if len(word) >= LONG else 1]}…" for word in words)


def _is_general(word: str) -> bool:
    return word.isalpha() and len(word) >= LONG and (commonness.level(word) > 0 or word.endswith(_ABSTRACT))


@lru_cache(maxsize=1024)
def _telling(word: str) -> int:
    """How many letters of a word tell it from all but a few common words; half of it at most."""
    own, half = terms.stem(word), len(word) // 2
    lengths = range(2, half)
    return next((n for n in lengths if len(commonness.beginning(word[:n]) - {own}) <= FEW), half)
