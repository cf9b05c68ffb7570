"""The words that the terms of a subject are made of, for making up terms that look like them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.text import terms, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SHORTEST = 4
_PLAIN = re.compile(r"[A-Za-z]+")
_UNFIT = words.FUNCTION | words.HEDGES | words.ADVERBS | words.PUFF | words.VAGUE


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by their first letter, with how many terms hold them: before another word, and at the end.

    Only words that terms write small, for others may be names.

    `keys` are the identities of the terms themselves.
    """

    before: Mapping[str, Counter[str]]
    last: Mapping[str, Counter[str]]
    keys: frozenset[str]


def of(found: Iterable[str]) -> Vocabulary:
    """The vocabulary of some terms."""
    before: dict[str, Counter[str]] = defaultdict(Counter)
    last: dict[str, Counter[str]] = defaultdict(Counter)
    keys: set[str] = set()
    for term in found:
        keys.add(terms.key(term))
        parts = term.split()
        if len(parts) < 2 or not all(_PLAIN.fullmatch(part) for part in parts):
            continue
        for place, part in enumerate(parts):
            word = part.lower()
            if part.islower() and len(word) >= SHORTEST and word not in _UNFIT:
                (last if place == len(parts) - 1 else before)[word[0]][word] += 1
    return Vocabulary(before, last, frozenset(keys))
