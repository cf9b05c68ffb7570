"""A page's terms: a small lexicon of its subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model.page import Block, Passage, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_COMMA = re.compile(r",\s*(?![^()]*\))")
_ABBREVIATION = re.compile(r"\(([A-Z][A-Za-z0-9]{1,7})s?\)")
_WORD = re.compile(r"[^\W\d_][\w’']*")
# Some letter, and no equation.
_WORD_LIKE = re.compile(r"(?=[^=]*\Z).*[^\W\d_]")
_MOST_WORDS = 6
_LONGEST = 80


def find_terms(keywords: str, blocks: Iterable[Block]) -> tuple[str, ...]:
    """Keywords, labels, bold phrases and abbreviations with their long forms, without doubles."""
    found: dict[str, str] = {}
    for term in [*_keywords(keywords), *_terms_of(blocks)]:
        tidy = " ".join(term.split()).strip(" .,:;")
        if tidy and len(tidy) <= _LONGEST and len(tidy.split()) <= _MOST_WORDS and _WORD_LIKE.match(tidy):
            found.setdefault(tidy.casefold(), tidy)
    return tuple(found.values())


def _keywords(keywords: str) -> list[str]:
    return _COMMA.split(" ".join(keywords.split()))


def _terms_of(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if not isinstance(block, Passage):
            continue
        if block.label and not block.label_marks:
            yield from _forms(block.label)
        for sentence in block.sentences:
            yield from _bold(sentence)
            yield from _abbreviations(sentence.text)


def _bold(sentence: Sentence) -> Iterator[str]:
    fixed = [mark for mark in sentence.marks if mark.kind in {"math", "code"}]
    for mark in sentence.marks:
        if mark.kind == "bold" and not any(other.start < mark.end and mark.start < other.end for other in fixed):
            yield from _forms(sentence.text[mark.start : mark.end])


def _forms(phrase: str) -> Iterator[str]:
    """A phrase; where it ends with its abbreviation in brackets, both forms of it."""
    pairs = list(_abbreviations(phrase))
    yield from pairs or [phrase]


def _abbreviations(text: str) -> Iterator[str]:
    """`Long Form (LF)` -> Long Form, LF, where the initials match."""
    for found in _ABBREVIATION.finditer(text):
        long_form = _long_form(text[max(0, found.start() - _LONGEST) : found.start()].rstrip(), found[1])
        if long_form:
            yield long_form
            yield found[1]


def _long_form(before: str, short: str) -> str:
    """The last words of `before` whose initials make up the short form; empty if there are none."""
    letters = re.sub(r"[^A-Za-z]", "", short).lower()
    words = list(_WORD.finditer(before))
    for count in range(1, min(len(words), len(letters) + 2) + 1):
        start = words[-count].start()
        phrase = before[start:]
        if re.search(r"[.;:!?()]", phrase):
            return ""
        if _spells(phrase, letters):
            return phrase
    return ""


def _spells(phrase: str, letters: str) -> bool:
    """True where the initials of the words, small words left out or not, give the letters."""
    words = [word for word in re.split(r"[\s\-–/]+", phrase.lower()) if word]
    small = {"of", "and", "the", "in", "for", "to", "by", "on", "with", "a", "an"}
    full = "".join(word[0] for word in words)
    bare = "".join(word[0] for word in words if word not in small)
    return words[0] not in small and letters in {full, bare}
