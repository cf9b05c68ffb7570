"""Whether two answers are of one class, and whether they are one answer in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.items.candidate import Candidate


def one_class(key: Candidate, other: Candidate) -> bool:
    """True where two answers are of a class: things that sentences define, names, kinds of one thing."""
    if key.kind != other.kind or key.cue != other.cue:
        return len(key.plain.split()) > 1 and head(key.plain) == head(other.plain)
    return key.kind != "alias" or key.plain[:1].lower() == other.plain[:1].lower() or key.cue == "called"


def head(text: str) -> str:
    """The stem of a phrase's last word, which says what kind of thing it names."""
    words = terms.words(text)
    return terms.stem(words[-1]) if words else ""


def synonymous(key: str, text: str) -> bool:
    """True where one holds the other, or they share all but the head: "hydrophobic groups", "hydrophobic residues"."""
    one, other = terms.content(key), terms.content(text)
    if nested(one, other):
        return True
    return bool(one & other) and head(key) != head(text)


def nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where one set of words holds the other."""
    return one <= other or other <= one
