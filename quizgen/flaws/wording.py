"""The words of stems and options: which sentence asks, which words carry meaning, what their roots are."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.text import sentences, words

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SHORTEST_ROOT = 4
GAP = "____"

GENERIC = frozenset(
    "following statement statements question answer option options best describes describe described called name "
    "named "
    "term word words known used using given above below each both other another same different following correct "
    "correctly right wrong true false mainly mostly main most more less much many some several very also only just "
    "usually often following example examples among between during about after before where while there here their "
    "they them this that these those would could should will shall with without within from into onto than then when "
    "what which whose whom have does done been being like such make makes made take takes taken type types kind "
    "kinds "
    "sort form forms refer refers reference result results happen happens occur occurs cause causes find found "
    "identify choose select state states mean means meaning".split()
)
_SOFTENED = re.compile(r"(?<=[a-z]{3})s(?:ions?|ors?|ive|ible)$")  # division and divide
_SUFFIXES = (
    "izations", "isations", "ization", "isation", "ically", "ations", "itions", "ation", "ition", "ingly", "ments",
    "ities", "ively", "ously", "ions", "ment", "ness", "ally", "ical", "ings", "ists", "isms", "tics", "edly",
    "ives", "ance", "ence", "able", "ible", "less", "ants", "ents", "izes", "ized", "izer", "ises", "ised", "ures",
    "ing", "ies", "ion", "ity", "ive", "ous", "ism", "ist", "ant", "ent", "ary", "ory", "ful", "ers", "ors", "tic",
    "sis", "ses", "ian", "ure", "ize", "ise", "ium", "ed", "es", "er", "or", "ic", "al", "ly", "is", "us", "um", "ia",
    "s", "e", "y", "a",
)  # fmt: skip


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, in order; numbers and signs are left out."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """What is left of a word in lower case when its endings are gone: "photosynthetic" and "photosynthesis" are one."""
    word = word.removesuffix("'s")
    if found := _SOFTENED.search(word):
        word = f"{word[: found.start()]}d"
    for _ in range(2):
        for suffix in _SUFFIXES if word.endswith(_SUFFIXES) else ():
            if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_ROOT:
                word = word[: -len(suffix)]
                break
    return word


def content(text: str) -> list[str]:
    """The words of four letters and more that carry meaning, in order."""
    return [word for word in words_of(text) if len(word) >= SHORTEST_ROOT and carries(word)]


def carries(word: str) -> bool:
    """True for a word that is neither a function word nor one that any question may hold."""
    return word not in words.FUNCTION and word not in GENERIC


def roots(text: str) -> frozenset[str]:
    """The roots of the words that carry meaning."""
    return frozenset(root(word) for word in content(text))


@lru_cache(maxsize=1024)
def sentences_of(prose: str) -> tuple[tuple[str, ...], str]:
    """The sentences before the one that asks, and that one: the last with "?", else with a gap, else at all."""
    parts = [span.of(prose) for span in sentences.split(prose)]
    if not parts:
        return (), ""
    asks = [place for place, part in enumerate(parts) if part.rstrip("\"'”’) ").endswith("?")]
    asks = asks or [place for place, part in enumerate(parts) if GAP in part]  # "Answer in mV." may come behind it
    place = asks[-1] if asks else len(parts) - 1
    return tuple(parts[:place]), parts[place]
