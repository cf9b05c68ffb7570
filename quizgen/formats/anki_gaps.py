"""Reads Anki's clozes: `{{c1::answer::hint}}` amid a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.formats.unreadable import Unreadable
from quizgen.model import Blank, Cloze

if TYPE_CHECKING:
    from collections.abc import Callable

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_CLOZE = re.compile(r"\{\{c([1-9][0-9]{0,2})::((?:(?!\{\{c[0-9]+::).)*?)\}\}", re.DOTALL)
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


def is_cloze(field: str) -> bool:
    """True where a field has a cloze."""
    return bool(_CLOZE.search(field))


def read_cloze(field: str, inline: Callable[[str], str]) -> Cloze:
    """The cloze of a field; `inline` reads a text as inline CommonMark.

    A number keeps its place; where it stands twice with two answers, the second gets a number of
    its own. Of clozes inside clozes the inner one is asked for.
    """
    blanks: dict[int, Blank] = {}
    taken = {int(number) for number, _ in _CLOZE.findall(field)}

    def mark(found: re.Match[str]) -> str:
        answer, _, hint = found[2].partition("::")
        blank = Blank(inline(_MARK.sub("", answer)), (), inline(hint))
        if not blank.answer:
            raise Unreadable("a gap has no answer", "no-right-answer")
        number = int(found[1])
        if blanks.get(number, blank) != blank:
            number = max((*taken, *blanks)) + 1
        blanks[number] = blank
        return f"{_OPEN}{number}{_CLOSE}"

    marked = _CLOZE.sub(mark, field)
    while (outer := _CLOZE.sub(lambda found: found[2], marked)) != marked:
        marked = outer
    text = inline(marked)
    shown = {int(number) for number in _MARK.findall(text)}
    if shown != set(blanks):
        raise Unreadable("a gap stands where no text can hold it", "lost-gap")
    return Cloze(_MARK.sub(lambda found: f"{{{{{found[1]}}}}}", text), dict(sorted(blanks.items())))
