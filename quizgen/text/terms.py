"""One spelling for what a reader would call the same term."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain
from sys import intern

_DASHES = re.compile(r"[\u2010-\u2015\u2212\u2011]")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"(?:(?<![\w)\]])-(?=\d))?(?:\d+(?:[.,]\d+)+|[^\W_]+)(?:['’][^\W_]+)*[+\-⁺⁻]?|[^\w\s]")
_IONS = {
    "sodium": "na+", "potassium": "k+", "calcium": "ca2+", "chloride": "cl-", "magnesium": "mg2+",
    "hydrogen": "h+", "lithium": "li+", "bicarbonate": "hco3-",
}  # fmt: skip
_COUNTS = {word: str(n) for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_ARTICLES = frozenset(("a", "an", "the"))
SMALL = frozenset(
    "a an the of in on at to for and or is are was were be been being by with as it its this that these those from "
    "which their they into than can may has have had not no such also".split()
)


FAMILY = 5  # words that share so many letters at their start are of one family: "plastic", "plasticity"
_SENTENCE = 60  # letters; the stems of a shorter text are found as soon as its letters are looked through
TEXTS = 4096  # so many are read anew before one comes back; more would take memory and save nothing
WORDS = 16_384  # so many come again and again; the rest of a large set's are seen once or twice


@lru_cache(maxsize=TEXTS)
def fold(text: str) -> str:
    """The text with case, width, dashes, quotes, superscripts and spaces made alike."""
    if text.isascii():  # as the rest would do it, but quickly
        return " ".join(text.lower().split())
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _DASHES.sub("-", text).replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return _SPACES.sub(" ", text).strip()


def lower(text: str) -> str:
    """The text in small letters, as many as it has: offsets into one are offsets into the other."""
    return text.replace("İ", "i").lower()


@lru_cache(maxsize=WORDS)
def stem(word: str) -> str:
    """A folded word without its commonest endings, so that plural and singular agree."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=TEXTS)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order, punctuation left out."""
    folded = fold(text)
    if folded[-1:].isalpha() and folded.isascii() and folded.replace(" ", "").isalpha():  # nothing but words
        return tuple(map(intern, folded.split()))
    return tuple(chain.from_iterable(map(_parted, folded.split(" "))))


@lru_cache(maxsize=WORDS)  # what stands between two spaces comes back more often than any text
def _parted(piece: str) -> tuple[str, ...]:
    return tuple(intern(word) for word in _WORD.findall(piece) if word[-1].isalnum() or word[0].isalnum())


@lru_cache(maxsize=TEXTS)
def content(text: str) -> frozenset[str]:
    """The stems of a text's words that carry meaning."""
    return frozenset([stem(word) for word in words(text) if word not in SMALL])


@lru_cache(maxsize=TEXTS)
def key(term: str) -> str:
    """The identity of a term: folded, without articles, singular, ions by their formula.

    "The sodium ions", "Na⁺ ions" and "Na+" are one; so are "Ionic Balance" and "ionic balance".
    """
    parts = [stem(word) for word in words(term) if word not in _ARTICLES]
    ions = len(parts) > 1 and parts[-1] == "ion"
    if ions:
        parts = parts[:-1]
    if parts and (ions or len(parts) == 1):
        parts[-1] = _IONS.get(parts[-1], parts[-1])
    if len(parts) > 1:
        parts[0] = _COUNTS.get(parts[0], parts[0])
    return " ".join(parts) or fold(term)


def same(one: str, other: str) -> bool:
    """True where two terms have one identity."""
    return key(one) == key(other)


def stands_in(term: str, text: str) -> bool:
    """True where the words of `term` stand in `text` in one piece, singular or plural alike."""
    wanted = stems(term)
    return wanted != "" and _may_hold(text, wanted) and f" {wanted} " in f" {stems(text)} "


def _may_hold(text: str, wanted: str) -> bool:
    """False where a stem is not even a part of the text; an ending "ies" is another letter in the stem."""
    folded = fold(text)
    if len(folded) >= _SENTENCE:
        for word in wanted.split(" "):
            if word[:-1] not in folded:
                return False
    return True


def says(text: str, least: int) -> bool:
    """True where a text has at least so many different words that carry meaning."""
    found: set[str] = set()
    for word in chain.from_iterable(map(_parted, fold(text).split(" "))):
        if word not in SMALL:
            found.add(stem(word))
            if len(found) >= least:
                return True
    return False


@lru_cache(maxsize=TEXTS)
def stems(text: str) -> str:
    """The stems of a text's words but its articles, parted by spaces."""
    return " ".join([stem(word) for word in words(text) if word not in _ARTICLES])
