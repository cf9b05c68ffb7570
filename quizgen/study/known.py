"""The words of a deck: what stands in it is a word, and no misspelling of another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from quizgen.study.showing import answer, shown

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
    seen = shown(item)
    quotes = tuple(source.quote for source in item.sources)
    return (seen.stem, *seen.options, *seen.numbered, answer(item), *quotes)
