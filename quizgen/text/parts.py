"""Tokens, and what each does in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


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


@dataclass(frozen=True, slots=True)
class Token:
    """A word, an atom (math or code, kept whole) or a punctuation sign, with its offsets."""

    start: int
    end: int
    text: str
    part: Part
