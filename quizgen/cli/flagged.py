"""What learners flagged as bad, for those who can mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.flaws import Remark
from quizgen.terminal.lines import error, say, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from quizgen.model import Deck

CODE = "flagged"
NAME = "flagged by a learner"


def flags_of(log: Path | None) -> Mapping[str, tuple[str, ...]]:
    """What is flagged in a log, or in the usual one; nothing where nobody has learned here.

    Raises QuizgenError where a log that was named cannot be read; the usual one is then told and passed over.
    """
    from quizgen.log import Log, default_path  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.study.journal import flags  # noqa: PLC0415

    path = log or default_path()
    if log and not path.exists():
        raise QuizgenError(f"there is no log at {path}", "name one that quizgen take wrote")
    if not path.exists():
        return {}
    try:
        with Log(path) as opened:
            if opened.remark:
                say(visible(opened.remark))
            return flags(opened.entries())
    except QuizgenError as problem:
        if log:
            raise
        error(str(problem))
        return {}


def flagged(deck: Deck, flags: Mapping[str, tuple[str, ...]]) -> Iterator[Remark]:
    """A remark for each time that an item of a deck was flagged."""
    for place, item in enumerate(deck.items):
        for note in flags.get(item.id, ()):
            told = f"“{note}”; mend the item, or leave it out" if note else "no reason was given; read the item through"
            yield Remark(item.id, CODE, told, place)
