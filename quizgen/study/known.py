"""The words of a deck: what stands in it is a word, and no misspelling of another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, assert_never

from quizgen.model import (
    Body,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.model import Item


def known_words(items: Sequence[Item]) -> Callable[[str], bool]:
    """What tells whether a word stands in the items' questions, options, answers or quotes.

    Their text is put together when the first word is asked for.
    """

    @cache
    def text() -> str:
        return "\n".join(part for item in items for part in _texts(item)).casefold()

    def known(word: str) -> bool:
        return bool(re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", text()))

    return known


def _texts(item: Item) -> tuple[str, ...]:
    quotes = tuple(source.quote for source in item.sources)
    return (*_of_body(item.body), *quotes)


def _of_body(body: Body) -> tuple[str, ...]:
    match body:
        case Cloze(text, blanks):
            return (text, *(blank.answer for blank in blanks.values()))
        case Choice(stem, key, distractors):
            return (stem, key.text, *(option.text for option in distractors))
        case MultipleResponse(stem, keys, distractors):
            return (stem, *(option.text for option in (*keys, *distractors)))
        case Numeric(stem):
            return (stem,)
        case Ordering(stem, sequence):
            return (stem, *sequence)
        case Matching(stem, pairs):
            return (stem, *(half for pair in pairs for half in pair))
        case ShortAnswer(stem, answer):
            return (stem, answer)
        case TrueFalse(stem, _, correction):
            return (stem, correction)
        case _:
            assert_never(body)
