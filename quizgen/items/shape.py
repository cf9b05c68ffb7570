"""The shape of an answer: what a reader sees of it before its meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizgen.items.envelope import digest
from quizgen.text import numbers, terms

TOO_FAR = 6.0
_SUFFIX = re.compile(
    r"(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ics|logy|ing|ed|er|or|ist|ive|al|ic|ous|ase|ine|ide|ate|ia|itis|osis)s?$"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """Grammatical number, capitals, digits, list or not, the class of length, the endings of first and last word."""

    plural: bool
    proper: bool
    digits: bool
    listed: bool
    length: int
    gerund: bool
    ending: str


def stands_long(seed: str, one_in: int) -> bool:
    """True where a key is to be the longest option if it can be: for one item in so many, so that length tells nothing.

    How many that must be hangs on how often the key is the longest by itself, which `bench_spread` counts.
    """
    return int(digest("length", seed), 16) % one_in == 0


@lru_cache(maxsize=terms.WORDS)
def of(text: str) -> Shape:
    """The shape of a plain text."""
    words = text.split()
    named = text.split(" of ", maxsplit=1)[0].split()
    last = named[-1].lower().strip(".,)") if named else ""
    return Shape(
        plural=terms.stem(last) != last,
        proper=text[:1].isupper(),
        digits=any(map(str.isdigit, text)) or (bool(words) and numbers.parse(words[0]) is not None),
        listed=" and " in text or " or " in text or ", " in text,
        length=min(len(words), 6),
        gerund=bool(words) and words[0].lower().endswith("ing"),
        ending=_ending(text),
    )


def distance(key: str, form: Shape, text: str) -> float:
    """How far a text is from looking like the key: 0 is alike, TOO_FAR and more must not stand beside it."""
    other = of(text)
    far = 0.0
    far += TOO_FAR * (form.plural != other.plural)
    far += TOO_FAR * (form.digits != other.digits)
    far += TOO_FAR * (form.listed != other.listed)
    far += TOO_FAR * (form.gerund != other.gerund)
    far += 1.5 * (form.proper != other.proper)
    far += 1.0 * abs(form.length - other.length)
    ratio = (len(text) + 4) / (len(key) + 4)
    far += TOO_FAR if ratio < 0.5 or ratio > 2 else 2.0 * abs(ratio - 1)
    far += 1.0 * (form.ending != other.ending)
    return far


def _ending(text: str) -> str:
    found = _SUFFIX.search(text.lower())
    return found[0].rstrip("s") if found else ""
