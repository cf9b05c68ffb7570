"""The labels of a list and what the page says of each: what a matching item pairs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.limits import fitness
from quizgen.items import gaps, shape
from quizgen.text import inline, reference, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement

FEWEST, MOST = 3, 6
SHORTEST, LONGEST = 4, 24  # words of a description; a longer one is no longer read as one thing
COMFORTABLE = 14
LONGEST_LABEL = 7
LONGEST_ARTICLE = 4
_ADDED = re.compile(r",? (?:which|allowing|enabling|making|such as|including|thereby|where|leading|especially)\b")
_IS = re.compile(r"(?:is|are) (?=(?:an?|the) )")
_SEVERAL = frozenset(("are", "were", "have", "do"))
_REFERRING = re.compile(r"^(?:this|these|it|they|its|their|such)\b", re.IGNORECASE)


def pairs(found: Sequence[Fact]) -> tuple[list[Fact], tuple[tuple[str, str], ...]]:
    """The facts of a list that can be told apart by what is said of them, and each label with that."""
    kept: list[Fact] = []
    told: list[tuple[str, str]] = []
    for fact in found:
        text = description(fact)
        label = fact.statement.passage.label
        if text and len(kept) < MOST and not _mixed(label, text, kept, told):
            kept.append(fact)
            told.append((inline.render(label, fact.statement.passage.label_marks), text))
    return (kept, tuple(told)) if len(kept) >= FEWEST else ([], ())


def description(fact: Fact) -> str:
    """What the label's sentence says of it without naming it; empty where that cannot be told."""
    statement = fact.statement
    label = statement.passage.label
    if not statement.first or len(label.split()) > LONGEST_LABEL or fitness.is_advice(statement):
        return ""
    start = 0
    if statement.label is not None and statement.label.start <= LONGEST_ARTICLE:
        start = statement.label.end
    text = statement.text[start:].lstrip()
    start = len(statement.text) - len(text)
    text = cut(text)
    length = len(text.split())
    if not SHORTEST <= length <= LONGEST or _REFERRING.match(text) or reference.points_back(text):
        return ""
    if not start and statement.tokens[0].part is Part.VERB:
        return ""
    if gaps.gives_away(text, label) or terms.content(label) & terms.content(text):
        return ""
    return _whole(statement, start, start + len(text))


def _whole(statement: Statement, start: int, end: int) -> str:
    """What stands there as a phrase or a sentence by itself: "a flat strip", "It is used for wires"."""
    if found := _IS.match(statement.text, start, end):
        return inline.render(statement.text, statement.marks, found.end(), end)
    shown = inline.render(statement.text, statement.marks, start, end)
    told = (token for token in statement.tokens if token.start >= start and token.part is not Part.ADVERB)
    verb = next(told, None) if start else None
    if verb is None:
        return shown
    word = verb.text.lower()
    one = word.endswith("s") and not word.endswith("ss")  # what follows the subject is its verb
    if one or verb.part is Part.AUXILIARY:
        many = word in _SEVERAL or (not one and shape.of(statement.passage.label).plural)
        return f"{'They' if many else 'It'} {shown}"
    return shown


def cut(text: str) -> str:
    """A sentence without its full stop, and where it is long without what a comma adds."""
    text = text.strip().rstrip(".;")
    while len(text.split()) > COMFORTABLE and (found := [one for one in _ADDED.finditer(text) if _may_end(text, one)]):
        text = text[: found[-1].start()]
    return text


def _may_end(text: str, added: re.Match[str]) -> bool:
    """True where what stands before an addition is whole: not "the rate at", which "at which" goes on with."""
    before = text[: added.start()].split()
    return bool(before) and before[-1].lower() not in words.PREPOSITIONS


def _mixed(label: str, text: str, kept: Sequence[Fact], told: Sequence[tuple[str, str]]) -> bool:
    """True where a pair could be taken for another: a label shared, or named in another's description."""
    return any(
        _shares(one.statement.passage.label, label, other, text) for one, (_, other) in zip(kept, told, strict=True)
    )


def _shares(one: str, label: str, other: str, text: str) -> bool:
    alike = terms.key(one) == terms.key(label) or terms.fold(other) == terms.fold(text)
    return alike or terms.stands_in(label, other) or terms.stands_in(one, text)
