"""Hints: what a gap shows of its answer."""

from __future__ import annotations

from functools import lru_cache

from quizgen.text import commonness, terms

MOST_INITIALS = 8
FEWEST_LETTERS = 3
LONG = 6  # letters of a word of which two are shown, since other words often begin with the same one
VERY_LONG = 9
MOST_SHOWN = 4  # letters of a single word; with more, readers say, nobody has to know it
FEW = 2  # other common words that may begin like a word of general language
_LONG_PREFIXES = ("under", "inter", "super", "multi", "trans", "counter", "hyper")
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
    return " ".join(word if word in terms.SMALL else _beginning(word) for word in words)


def _beginning(word: str) -> str:
    """The first letters of a word and of what follows its hyphen, the more the longer it is: "ina… ve…"."""
    parts = word.split("-")
    if len(parts) > 1 and all(len(part) >= FEWEST_LETTERS and part.isalpha() for part in parts):
        return "-".join(f"{part[: 2 if len(part) >= LONG else 1]}…" for part in parts)
    shown = (3 if len(word) >= VERY_LONG else 2) if len(word) >= LONG else 1
    return f"{word[:shown]}…"


def _is_general(word: str) -> bool:
    return word.isalpha() and len(word) >= LONG and (commonness.level(word) > 0 or word.endswith(_ABSTRACT))


@lru_cache(maxsize=1024)
def _telling(word: str) -> int:
    """How many letters of a word tell it from all but a few common words; half of it or four at most."""
    own, half = terms.stem(word), len(word) // 2
    prefix = next((one for one in _LONG_PREFIXES if word.startswith(one)), "")
    most = min(half, max(MOST_SHOWN, len(prefix) + 1))
    return next((n for n in range(2, most) if len(commonness.beginning(word[:n]) - {own}) <= FEW), most)
