"""Patterns that are tried only on texts with a word that they need.

A sentence is searched for dozens of patterns, and few find anything. To ask for a word among its words takes a
thirtieth of the time that a pattern does; regular expressions are searched like this elsewhere too (RE2 calls it a
prefilter).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import itemgetter
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as syntax  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

from quizgen.text.terms import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_LENGTH = 4  # letters by which a word is known again whose ending a pattern leaves open
_MOST = 500  # texts that a pattern is written out to
_ANYTHING, _EDGE = "\0", " "
_WORD = re.compile(rf"(?<![\w{_ANYTHING}])(\w+)({_ANYTHING}?)")
_WORDS = re.compile(r"\w+")
_BEGINNING: Callable[[str], str] = itemgetter(slice(_LENGTH))
_EDGES = frozenset((ops.AT_BOUNDARY, ops.AT_BEGINNING, ops.AT_BEGINNING_STRING, ops.AT_END, ops.AT_END_STRING))
_REPEATS = frozenset((ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT))


@dataclass(frozen=True)
class Prefiltered:
    """A pattern of which every match holds one of the words that it needs; made when it is first used."""

    source: str
    flags: re.RegexFlag = re.NOFLAG

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.source, self.flags)

    @cached_property
    def needed(self) -> frozenset[str]:
        """Words, and beginnings of words, of which one stands in every match; raises ValueError where none has to."""
        texts = _texts(syntax.parse(self.source, self.flags), {_ANYTHING})
        return frozenset(map(_longest, texts))

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        return None if self.needed.isdisjoint(words_of(text)) else self.pattern.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning of a text, for a pattern that says so with "^"."""
        return None if self.needed.isdisjoint(words_of(text)) else self.pattern.match(text)

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """The matches in a text, in order."""
        return () if self.needed.isdisjoint(words_of(text)) else self.pattern.finditer(text)


@lru_cache(maxsize=1024)  # many patterns are sought in one text, and all texts of a page for one pattern
def words_of(text: str) -> frozenset[str]:
    """The words of a text and the beginnings of those words, in small letters."""
    words = _WORDS.findall(text.lower())
    return frozenset(words).union(map(_BEGINNING, words))


def _longest(text: str) -> str:
    words: list[tuple[str, str]] = _WORD.findall(text + _ANYTHING)
    known = [word if not rest else word[:_LENGTH] for word, rest in words if not rest or len(word) >= _LENGTH]
    if not known:
        raise ValueError(f"{text!r} has no whole word")
    return max(known, key=lambda word: (word not in SMALL, len(word)))


def _texts(sequence: Iterable[tuple[Any, Any]], before: set[str]) -> set[str]:
    """What a parsed pattern can match after each of some texts; the rest is anything where that gets too much."""
    texts = before
    for op, value in sequence:
        more = _one(op, value)
        if len(texts) * len(more) > _MOST:
            return {text + _ANYTHING for text in texts}
        texts = {text + end for text in texts for end in more}
    return texts


def _one(op: Any, value: Any) -> set[str]:
    """What a part of a pattern can match."""
    if op is ops.LITERAL:
        return {_sign(value)}
    if op is ops.IN:
        return set(_of_class(value))
    if op is ops.BRANCH:
        return set().union(*(_texts(each, {""}) for each in value[1]))
    if op is ops.SUBPATTERN:
        return _texts(value[-1], {""})
    if op in _REPEATS:
        return _repeated(*value)
    if op is ops.AT:
        return {_EDGE if value in _EDGES else ""}
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return {_EDGE if op is ops.ASSERT_NOT and _is_no_word(list(value[1])) else ""}
    return {_ANYTHING}


def _is_no_word(parts: Sequence[tuple[Any, Any]]) -> bool:
    r"""True for a class that has all of "\w" in it, as in "(?<!\w)" or "(?![\w-])"."""
    members = parts[0][1] if len(parts) == 1 and parts[0][0] is ops.IN else []
    return (ops.CATEGORY, ops.CATEGORY_WORD) in members and (ops.NEGATE, None) not in members


def _repeated(least: int, most: int, part: Iterable[tuple[Any, Any]]) -> set[str]:
    texts = _texts(part, {""})
    if most > 1 and texts != {_EDGE}:
        texts = {_ANYTHING + text for text in texts}
    return texts if least else texts | {""}


def _of_class(parts: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    for op, value in parts:
        if op is ops.LITERAL:
            yield _sign(value)
        else:
            yield _EDGE if value in (ops.CATEGORY_SPACE, ops.CATEGORY_NOT_WORD) else _ANYTHING


def _sign(code: int) -> str:
    """A letter or digit in small, an edge for any other sign."""
    sign = chr(code).lower()
    return sign if _WORDS.fullmatch(sign) else _EDGE
