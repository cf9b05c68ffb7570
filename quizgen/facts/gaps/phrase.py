"""The words of a phrase: which of them tell something, how rare they are, where it can be parted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.text import chunks, commonness, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.text.tokens import Token

    Phrase = Sequence[Token]

JOINS = frozenset(("and", "or"))
SIGNS = frozenset((",", "(", ")", "/", ";"))
POINTING = frozenset(("these", "this", "those", "that", "such", "each", "all", "both"))
_SHARED = ("ic", "al", "ive", "ous", "ary", "ar", "ent", "ant")  # ends of adjectives, which need the noun after "and"


def telling(tokens: Phrase) -> list[str]:
    """The words that say something definite."""
    return [token.text for token in tokens if token.part is Part.CONTENT and token.text.lower() not in words.VAGUE]


def rarity(tokens: Phrase) -> int:
    """How common the rarest word is; signs and formulas are rare."""
    names = [token.text for token in tokens if token.part is Part.CONTENT]
    return min(min(commonness.levels(name), default=0) for name in names) if names else commonness.COMMONEST


def several(token: Token) -> bool:
    """True for a noun in the plural."""
    low = token.text.lower()
    return terms.stem(low) != low


def lean(inside: Phrase) -> Phrase:
    """Without articles and plain adjectives at its start."""
    while inside and _opens(inside[0]):
        inside = inside[1:]
    return inside


def _opens(token: Token) -> bool:
    """True for an article, a possessive or a plain adjective."""
    return (chunks.skippable(token) or token.part is Part.PRONOUN) and token.text.lower() not in POINTING


def halves(inside: Phrase) -> tuple[Phrase, Phrase] | None:
    """What stands before and after the only "and" or "or"; None where there is none, or a list."""
    joins = [number for number, token in enumerate(inside) if token.text.lower() in JOINS]
    if len(joins) != 1 or any(token.text in SIGNS for token in inside):
        return None
    return inside[: joins[0]], inside[joins[0] + 1 :]


def alike(one: Phrase, other: Phrase) -> bool:
    """True for two halves that are said of the same: of one length, or an adjective and one with its noun."""
    adjectives = sum(token.text.lower().endswith(_SHARED) for token in one)
    return len(one) == len(other) or adjectives == len(one) or len(one) - adjectives == len(other)
