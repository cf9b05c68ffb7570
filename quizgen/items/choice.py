"""Making a choice item, or none where it would be a bad one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.model import Choice, Option
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Iterable

FEWEST = 2
MOST = 3
LONG_ONE_IN = 4
MUCH_LONGER = 1.5
SHORT = 12
SLACK = 2  # letters that nobody sees
LONG = 4


def make(stem: str, key: Option, distractors: Iterable[Option]) -> Choice | None:
    """A choice among the key and two or three distractors.

    None where fewer than two are left when doubles are gone, or where the key stands out by its length
    or as the only one that repeats a word of the stem.
    """
    options = {_look(key.text): key}
    for option in distractors:
        options.setdefault(_look(option.text), option)
    wrong = _beside(key.text, _levelled(stem, key.text, tuple(options.values())[1:])[:MOST])
    if len(wrong) < FEWEST or _stands_out(key.text, [option.text for option in wrong]):
        return None
    if _repeats(stem, key.text) and not any(_repeats(stem, option.text) for option in wrong):
        return None
    return Choice(stem, key, wrong)


def _levelled(stem: str, key: str, wrong: tuple[Option, ...]) -> tuple[Option, ...]:
    """Only those that are shorter than the key, for some items that have enough of them: length must tell nothing."""
    if not shape.stands_long(stem, LONG_ONE_IN):
        return wrong
    long = len(inline.plain(key))
    shorter = tuple(option for option in wrong if len(inline.plain(option.text)) < long)
    return shorter if len(shorter) >= FEWEST else wrong


def _beside(key: str, wrong: tuple[Option, ...]) -> tuple[Option, ...]:
    """The distractors, without the shortest of three where the key stands out only for that."""
    if len(wrong) < MOST or not _stands_out(key, [option.text for option in wrong]):
        return wrong
    shortest = min(wrong, key=lambda option: len(option.text))
    return tuple(option for option in wrong if option is not shortest)


def _look(text: str) -> str:
    """What tells one option from another for a reader."""
    return terms.fold(inline.plain(text)).rstrip(".,;")


def _repeats(stem: str, text: str) -> bool:
    """True for an option in words that holds a word of four letters and more that the stem holds too."""
    shared = terms.content(stem) & terms.content(text)
    return text[:1] not in "$`" and any(len(word) >= LONG and word.isalpha() for word in shared)


def _stands_out(key: str, others: list[str]) -> bool:
    average = sum(map(len, others)) / len(others)
    return len(key) > SHORT and len(key) > MUCH_LONGER * average + SLACK
