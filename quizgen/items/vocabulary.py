"""The words that the terms of a subject are made of, for making up terms that look like them."""

from __future__ import annotations

import re
from collections import defaultdict
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
    """Words by their first letter: those that stand before another in a term, and those that end one.

    Only words that terms write small, for others may be names.

    `keys` are the identities of the terms themselves.
    """

    before: Mapping[str, frozenset[str]]
    last: Mapping[str, frozenset[str]]
    keys: frozenset[str]


def of(found: Iterable[str]) -> Vocabulary:
    """The vocabulary of some terms."""
    before: dict[str, set[str]] = defaultdict(set)
    last: dict[str, set[str]] = defaultdict(set)
    keys: set[str] = set()
    for term in found:
        keys.add(terms.key(term))
        parts = term.split()
        if len(parts) < 2 or not all(_PLAIN.fullmatch(part) for part in parts):
            continue
        for place, part in enumerate(parts):
            word = part.lower()
            if part.islower() and len(word) >= SHORTEST and word not in _UNFIT:
                (last if place == len(parts) - 1 else before)[word[0]].add(word)
    return Vocabulary(_frozen(before), _frozen(last), frozenset(keys))


def _frozen(found: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {letter: frozenset(held) for letter, held in found.items()}
