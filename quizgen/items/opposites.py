"""What goes the other way: a phrase with its direction turned, and with none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model import Option
from quizgen.text import poles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WAYS = {word: [other for other in scale if other != word] for scale in reversed(poles.SCALES) for word in scale[:2]}
_CHEMICAL = re.compile(r"\bpH\b|\b(?:solution|acid|base|environment|salt|oxide|residue)s?\b", re.IGNORECASE)
_CHARGED = re.compile(r"\b(?:charges?d?|ions?|terminal|pole|particles?|electrodes?)\b", re.IGNORECASE)
SHORT = 3  # words of a phrase that can be compared as a whole
_LISTED = re.compile(r"\s*,|\s+(?:and|or)\b")
_JOINED = re.compile(r"\b(?:and|but)\b")
_WORD = re.compile(r"(?<![\w-])[A-Za-z]+(?![\w-])")


def turned(text: str) -> Iterator[Option]:
    """The text turned the other way and neither way, where just one word of it says which way things go.

    Where two words joined by "and" or "but" do, each of them turned by itself, and both.
    """
    found = [match for match in _WORD.finditer(text) if match[0].lower() in _WAYS]
    if (
        len(found) == 1
        and not _LISTED.match(text, found[0].end())
        and (found[0][0].lower() != "basic" or _CHEMICAL.search(text))
        and _reads_well(text, found[0])
    ):
        (match,) = found
        for word in _WAYS[match[0].lower()]:
            why = f"The source says “{match[0]}”, not “{_cased(word, match[0])}”."
            yield Option(_put(text, {match: word}), why)
    elif len(found) == 2 and _JOINED.search(text[found[0].end() : found[1].start()]):
        first, second = ({match: _WAYS[match[0].lower()][0]} for match in found)
        for put in (first | second, first, second):
            told = " and ".join(f"“{_cased(word, match[0])}” for “{match[0]}”" for match, word in put.items())
            yield Option(_put(text, put), f"This says {told}.")


def _reads_well(text: str, found: re.Match[str]) -> bool:
    """True where what goes neither way makes sense: "equal pressure", a "neutral charge", but no "neutral integer"."""
    neither = _WAYS[found[0].lower()][-1]
    if neither.startswith("equally "):  # "equally fast" is of another form than "faster"
        return False
    if neither.startswith("equal") or neither == "sideways":
        return not found.start() and len(text.split()) <= SHORT and " than " not in text
    return neither != "neutral" or bool(_CHARGED.search(text) or _CHEMICAL.search(text))


def _put(text: str, words: Mapping[re.Match[str], str]) -> str:
    """The text with other words in some places."""
    for match in sorted(words, key=lambda one: -one.start()):
        text = text[: match.start()] + _cased(words[match], match[0]) + text[match.end() :]
    return text


def _cased(word: str, other: str) -> str:
    return word.capitalize() if other[0].isupper() else word
