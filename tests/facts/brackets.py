"""Phrases in sentences of the tests: the brackets of "The [old mill] burned" part its tokens in three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.text.tokens import Token

    Phrase = Sequence[Token]


def parted(text: str) -> tuple[Phrase, Phrase, Phrase]:
    """What stands before, in and after the brackets."""
    start, end = text.index("["), text.index("]") - 1
    tokens = tokenise(text.replace("[", "").replace("]", ""))
    before = [token for token in tokens if token.end <= start]
    inside = [token for token in tokens if start <= token.start < end]
    return tuple(before), tuple(inside), tuple(token for token in tokens if token.start >= end)


def told(phrase: Phrase) -> str:
    """The words of a phrase, with a space between any two."""
    return " ".join(token.text for token in phrase)
