"""Tokens, and what each does in its sentence."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Part(Enum):
    """What a token does in a sentence, as far as its form and its neighbours tell."""

    CONTENT = "content"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    PRONOUN = "pronoun"
    AUXILIARY = "auxiliary"
    VERB = "verb"
    ADVERB = "adverb"
    STOP = "stop"


class Token(NamedTuple):
    """A word, an atom (math or code, kept whole) or a punctuation sign, with its offsets; a page has hundreds."""

    start: int
    end: int
    text: str
    part: Part
