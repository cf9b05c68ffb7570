"""A page's terms: a small lexicon of its subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model.page import Block, Passage, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_COMMA = re.compile(r",\s*(?![^()]*\))")
_ABBREVIATION = re.compile(r"\(([A-Z][A-Za-z0-9]{1,7}?)s?\)")
_WORD = re.compile(r"[^\W\d_][\w’']*")
# Some letter, and no equation.
_WORD_LIKE = re.compile(r"(?=[^=]*\Z).*[^\W\d_]")
_BETWEEN = re.compile(r"[\s\-–/]+")
_CLAUSE_END = re.compile(r"[.;:!?()]")
_SMALL = frozenset({"of", "and", "the", "in", "for", "to", "by", "on", "with", "a", "an"})
_MOST_KEYWORDS = 5000
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
    return _COMMA.split(" ".join(keywords[:_MOST_KEYWORDS].split()))


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
    """`Long Form (LF)` -> Long Form, LF, where the words spell it."""
    for found in _ABBREVIATION.finditer(text):
        long_form = _long_form(text[max(0, found.start() - _LONGEST) : found.start()].rstrip(), found[1])
        if long_form:
            yield long_form
            yield found[1]


def _long_form(before: str, short: str) -> str:
    """The last words of `before` that spell the short form, best by their initials; empty if none do."""
    letters = re.sub(r"[^A-Za-z]", "", short).lower()
    clause = _CLAUSE_END.split(before)[-1]
    words = list(_WORD.finditer(clause))[-len(letters) - 2 :]
    phrases = [clause[word.start() :] for word in reversed(words)]
    if len(letters) < 2:
        return ""
    spelled = (phrase for most in (1, len(letters)) for phrase in phrases if _is_spelled_by(phrase, letters, most))
    return next(spelled, "")


def _is_spelled_by(phrase: str, letters: str, most: int) -> bool:
    parts = [part for part in _BETWEEN.split(phrase.lower()) if part]
    return parts[0] not in _SMALL and _spells(parts, letters, most)


def _spells(words: Sequence[str], letters: str, most: int) -> bool:
    """True where each word gives its initial, and in all up to `most` of its letters, in order.

    So *adenosine triphosphate* spells ATP; small words may be left out.
    """
    if not words:
        return not letters
    head, rest = words[0], words[1:]
    if head in _SMALL and _spells(rest, letters, most):
        return True
    at = 0
    for taken, letter in enumerate(letters[:most], 1):
        at = head.find(letter, at) + 1
        if at == 0 or (taken == 1 and at > 1):
            return False
        if _spells(rest, letters[taken:], most):
            return True
    return False
