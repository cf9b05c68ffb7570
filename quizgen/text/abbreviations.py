"""Abbreviations with the long forms that stand before them: "cost-benefit analysis (CBA)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text import commonness

if TYPE_CHECKING:
    from collections.abc import Iterable

_BRACKET = re.compile(r"\(([A-Z][A-Za-z&-]{1,7})\)")
_WORD = re.compile(r"[A-Za-z][\w'’]*")
FARTHEST = 1_000  # characters before a bracket in which a long form begins
MOST_WORDS = 6  # of a long form that is put into a sentence


def of(texts: Iterable[str]) -> dict[str, str]:
    """The short forms that some texts spell out, with their long forms; those that every subject uses are left out."""
    found: dict[str, str] = {}
    for text in texts:
        for match in _BRACKET.finditer(text) if "(" in text else ():
            before = text[: match.start()].rstrip()
            span = long_form(before, match[1])
            if span is None or commonness.level(match[1].lower()) or match[1] in found:
                continue
            long = span.of(before)
            if len(long.split()) <= MOST_WORDS:
                found[match[1]] = long[:1].lower() + long[1:] if not span.start and long[1:].islower() else long
    return found


def spelled(text: str, short: str, long: str) -> str:
    """The text with the long form before the first bare short form."""
    found = re.search(rf"(?<![\w(-]){re.escape(short)}(?![\w'’-])", text)
    if found is None:
        return text
    shown = long[:1].upper() + long[1:] if not found.start() else long
    return f"{text[: found.start()]}{shown} ({short}){text[found.end() :]}"


def long_form(before: str, short: str) -> Span | None:
    """The words before a bracket whose initials make the short form in it."""
    if not re.fullmatch(r"[A-Za-z][\w./&+-]{0,9}", short) or sum(c.isupper() for c in short) < min(2, len(short)):
        return None
    letters = [c.lower() for c in short.rstrip("s") if c.isalpha()]
    near = max(len(before) - FARTHEST, 0)  # a page of brackets would take as long as its length squared
    words = list(_WORD.finditer(before, near))[-2 * len(letters) - 2 :]
    exact = words[-len(letters) :]
    if len(exact) > 1 and [w[0][0].lower() for w in exact] == letters:
        return Span(exact[0].start(), len(before))
    counts = range(1, len(words) + 1)
    for count in sorted(counts, key=lambda count: _initials(words[-count:]) != letters):
        chosen = words[-count:]
        initials = [w[0][0].lower() for w in chosen]
        fits = initials[0] == letters[0] and _subsequence(letters, chosen) and count <= len(letters) + 3
        if fits and (count >= 2 or len(chosen[0][0]) > 2 * len(short)):
            return Span(chosen[0].start(), len(before))
    return None


def _initials(chosen: list[re.Match[str]]) -> list[str]:
    """The first letters of words, little ones left out."""
    return [w[0][0].lower() for w in chosen if w[0].lower() not in ("of", "and", "the", "for", "in", "to", "on")]


def _subsequence(letters: list[str], chosen: list[re.Match[str]]) -> bool:
    """True where the letters are found in order, all but a few as the first letters of words."""
    initials = _initials(chosen)
    if initials == letters[: len(initials)] and len(initials) == len(letters):
        return True
    joined = "".join(w[0].lower() for w in chosen)
    at = -1
    for letter in letters:
        at = joined.find(letter, at + 1)
        if at < 0:
            return False
    return len(chosen) <= len(letters) and all(i in letters for i in initials)
