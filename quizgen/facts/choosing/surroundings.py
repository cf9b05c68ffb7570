"""What stands round an answer in its sentence: names of what weighs in how much it is worth."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quizgen.text import words
from quizgen.text.prefilter import Prefiltered
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.statements.statement import Statement
    from quizgen.model import Span

_EXAMPLES = Prefiltered(r"\b(?:such as|including|includes?|like|e\.g\.|for example|for instance)\b", re.IGNORECASE)
_ENDS_EXAMPLES = re.compile(r"[.;:]")
_NEXT = re.compile(
    r"(?:, (?!which|that|who|where|while|but|and (?:the|this|it)\b)[^,.;:]{1,40}(?:,|\band\b|\bor\b)|,? (?:and|or) )"
)
_LAST = re.compile(r", (?:and|or) (?:\w+ )?$")
_SPACES = (" ", " \n")  # with which every match of it ends


def of_list(statement: Statement, answer: Span) -> tuple[str]:
    """Where an answer stands in a list of its sentence, and whether that is a list of examples."""
    text = statement.text
    examples = _after_examples(text, answer.start)
    if _NEXT.match(text, answer.end):
        return ("in examples, not last",) if examples else ("in list, not last",)
    if text[: answer.start].endswith(_SPACES) and _LAST.search(text, 0, answer.start):
        return ("last in examples",) if examples else ("last in list",)
    return ("after examples",) if examples else ("no list",)


def _after_examples(text: str, start: int) -> bool:
    """True behind "such as" and the like, in the same clause."""
    ends = [end for end in _examples(text) if end <= start]
    return bool(ends) and not _ENDS_EXAMPLES.search(text, max(ends), start)


@lru_cache(maxsize=1024)
def _examples(text: str) -> tuple[int, ...]:
    """The offsets behind "such as" and the like."""
    return tuple(found.end() for found in _EXAMPLES.finditer(text))


def of_neighbours(statement: Statement, answer: Span) -> tuple[str, ...]:
    """What stands right before and after an answer, where in its sentence it stands, how that is hedged."""
    outline = _outline(statement)
    before, after = bisect_right(outline.ends, answer.start), bisect_left(outline.starts, answer.end)
    count = len(outline.names)
    return _told(
        outline.names[before - 1] if before else "nothing",
        outline.names[after] if after < count else "nothing",
        3 * before // max(count, 1),
        before <= outline.verb,
        outline.hedged,
    )


@lru_cache(maxsize=4096)
def _told(before: str, after: str, third: int, opens: bool, hedged: str) -> tuple[str, ...]:  # noqa: FBT001 - one of five
    subject = ("in the subject",) if opens else ()
    return f"after {before}", f"before {after}", f"third {third}", *subject, f"hedged {hedged}"


class _Outline(NamedTuple):
    """Where a statement's tokens start and end, what they are, the number of its first verb, how it is hedged."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    names: tuple[str, ...]
    verb: int
    hedged: str


@lru_cache(maxsize=1024)
def _outline(statement: Statement) -> _Outline:
    tokens = statement.tokens
    if not tokens:
        return _Outline((), (), (), 0, "no")
    starts, ends, texts, parts = zip(*tokens, strict=True)
    low = list(map(str.lower, texts))
    names = [text if text in _NAMED else part._value_ for text, part in zip(low, parts, strict=True)]
    verbs = (number for number, part in enumerate(parts) if part is Part.VERB or part is Part.AUXILIARY)
    return _Outline(starts, ends, tuple(names), next(verbs, len(tokens)), _hedged(low))


def _hedged(low: Sequence[str]) -> str:
    if not _MODAL.isdisjoint(low):
        return "modal"
    return "no" if words.HEDGES.isdisjoint(low) else "adverb"


_MODAL = frozenset(("may", "might", "could", "can", "should", "would"))
_NAMED = frozenset(
    "of in on at to for from by with into through between as such like and or , . ( ) : ; the a an this each per "
    "during across that which when while if than is are refers means states describes has can".split()
)
