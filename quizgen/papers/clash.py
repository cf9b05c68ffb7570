"""Items that must not stand on one paper, since one of them answers the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from quizgen.model import (
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text import terms
from quizgen.text.inline import plain, replace_gaps

if TYPE_CHECKING:
    from quizgen.model import Body, Item

_SHARED_WORDS = 2
_LONGEST_TERM = 8


@dataclass(frozen=True, slots=True)
class Seen:
    """An item as a pupil sees it: the fact, the page's sentences, the words shown, the answers wanted."""

    fact: str
    quotes: frozenset[str]
    shown: str
    words: frozenset[str]
    answers: tuple[str, ...]


def seen(item: Item) -> Seen:
    """What an item shows and what it asks for."""
    shown, answers = _parts(item.body)
    told = " · ".join(plain(text) for text in shown)
    stem = frozenset(terms.content(plain(shown[0])))
    wanted = tuple(text for answer in answers if (text := plain(answer).strip()))
    return Seen(item.fact.id, frozenset(source.quote for source in item.sources if source.quote), told, stem, wanted)


def clash(one: Seen, other: Seen) -> bool:
    """True for two items of one fact or of one sentence, and where what one shows answers the other."""
    if one.fact == other.fact or one.quotes & other.quotes:
        return True
    return _tells(one, other) or _tells(other, one)


def _tells(one: Seen, other: Seen) -> bool:
    """True where the answer of `other` stands in what `one` shows, and both are about the same.

    An answer of several words is telling by itself; a single one stands in much that is about something else.
    """
    shared = len(one.words & other.words)
    return any(
        terms.stands_in(answer, one.shown)
        for answer in other.answers
        if shared >= (_SHARED_WORDS if len(answer.split()) == 1 else 1) and len(answer.split()) <= _LONGEST_TERM
    )


def titled(item: Item, title: str) -> bool:
    """True where an item asks for what stands over the paper anyway."""
    folded = terms.fold(title)
    return any(terms.fold(plain(answer)) == folded for answer in _parts(item.body)[1])


def _parts(body: Body) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The texts that a body shows, its stem first, and the answers that it wants."""
    match body:
        case Cloze(text, blanks):
            return (replace_gaps(text, lambda *_: " "),), tuple(blank.answer for blank in blanks.values())
        case Choice(stem, key, distractors):
            return (stem, *(option.text for option in (key, *distractors))), (key.text,)
        case MultipleResponse(stem, keys, distractors):
            return (stem, *(option.text for option in (*keys, *distractors))), tuple(key.text for key in keys)
        case Numeric(stem, value, unit):
            return (stem,), (f"{value:g} {unit}".strip(),)
        case Ordering(stem, sequence):
            return (stem, *sequence), ()
        case Matching(stem, pairs):
            return (stem, *(half for pair in pairs for half in pair)), ()
        case ShortAnswer(stem, answer):
            return (stem,), (answer,)
        case TrueFalse(stem):
            return (stem,), ()
        case _:
            assert_never(body)
