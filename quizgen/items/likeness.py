"""Whether two answers are of one class, and whether they are one answer in other words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.items.candidate import Candidate

FAMILY = 6  # letters
_FORMULA = re.compile(r"(?:(?:[A-Z][a-z]?|\(|\))[0-9₀-₉]*)+[0-9²³]*[⁺⁻+−-]?")


def one_class(key: Candidate, other: Candidate) -> bool:
    """True where two answers are of a class: things that sentences define, names, kinds of one thing."""
    if key.kind != other.kind or key.cue != other.cue or key.kind == "label":
        return len(key.plain.split()) > 1 and head(key.plain) == head(other.plain)
    return key.kind != "alias" or key.cue == "called" or (formula(key.plain) and formula(other.plain))


def formula(text: str) -> bool:
    """True for a chemical formula or a symbol: "Na⁺", "H₂O", "CO2"; not for an abbreviation such as "ATP"."""
    return bool(_FORMULA.fullmatch(text)) and not text.isalpha()


def head(text: str) -> str:
    """The stem of a phrase's last word before "of", which says what kind of thing it names."""
    words = terms.words(text)
    end = words.index("of") if "of" in words[1:] else len(words)
    return terms.stem(words[end - 1]) if words else ""


def cased(text: str, key: str) -> str:
    """The text with the capitals of a key: labels are set as headings, terms in a sentence are not.

    "" where a text would have to lose a capital that may belong to a name.
    """
    if not key[:1].isalpha() or not text[:1].isalpha() or key[0].isupper() == text[0].isupper():
        return text
    if text[0].isupper():
        return ""
    titled = len(key.split()) > 1 and all(word[0].isupper() for word in key.split() if word not in terms.SMALL)
    parts = text.split()
    return " ".join(
        word[:1].upper() + word[1:] if number == 0 or (titled and word not in terms.SMALL) else word
        for number, word in enumerate(parts)
    )


def synonymous(key: str, text: str) -> bool:
    """True where one holds the other, or they share all but the head: "hydrophobic groups", "hydrophobic residues"."""
    one, other = terms.content(key), terms.content(text)
    if nested(one, other):
        return True
    return bool(one & other) and head(key) != head(text)


def nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where one set of words holds the other."""
    return one <= other or other <= one


def kindred(one: str, other: str) -> bool:
    """True for two words of one family by their beginnings: "genetically", "genetic"."""
    return len(one) >= FAMILY and len(other) >= FAMILY and one[:FAMILY] == other[:FAMILY]
