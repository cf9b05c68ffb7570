r"""The gaps of a cloze in Moodle: `{1:SHORTANSWER:=answer~=other}` amid the text.

Source of the syntax: the patterns in Moodle's question/type/multianswer/questiontype.php. An input
cannot stand in a formula: there a box `?_1` shows the place, and the input stands behind the text.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from quizgen.formats.html_text import gapped_html, inline_html
from quizgen.formats.plain_text import words
from quizgen.model import Cloze
from quizgen.text.inline import gaps, replace_gaps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.model import Blank, Item
    from quizgen.text.inline import RunKind

_OPEN = "\ufdd0"
_IN_MATH = f"{_OPEN}math"
_ESCAPES = re.compile(r"\\(?=[}#*])")
_SPECIAL = re.compile(r"[&<>~#{}=%*\\\"':@]")


def hides_math(item: Item) -> bool:
    """True where a formula has a gap."""
    return isinstance(item.body, Cloze) and _IN_MATH in replace_gaps(item.body.text, lambda _, place: f"{_OPEN}{place}")


def repeats_gap(item: Item) -> bool:
    """True where a gap stands twice."""
    numbers = gaps(item.body.text) if isinstance(item.body, Cloze) else ()
    return len(set(numbers)) < len(numbers)


def cloze_html(text: str, blanks: Mapping[int, Blank]) -> str:
    """The HTML of a cloze's text with Moodle's gaps; a hint stands behind its gap."""
    boxed: list[int] = []

    def gap(number: int, kind: RunKind) -> str:
        if number not in blanks:
            return html.escape(f"{{{{{number}}}}}")
        if kind != "math":
            return _gap(blanks[number])
        boxed.append(number)
        return rf"\boxed{{?_{{{len(boxed)}}}}}"

    told = gapped_html(text, gap)
    for place, number in enumerate(boxed, 1):
        told += f' <span class="quizgen-gap">\\(?_{{{place}}}\\) = {_gap(blanks[number])}</span>'
    return told


def _gap(blank: Blank) -> str:
    answers = dict.fromkeys(words(text) for text in (blank.answer, *blank.accept))
    told = "~".join(f"={_escape(answer)}" for answer in answers)
    hint = f' <span class="quizgen-hint">({inline_html(blank.hint)})</span>' if blank.hint.strip() else ""
    return f"{{1:SHORTANSWER:{told}}}{hint}"


def _escape(answer: str) -> str:
    r"""An answer in which no character has a meaning.

    A star would stand for any text, and a backslash before `}` or `#` goes even where it is an entity.
    """
    kept = _ESCAPES.sub(r"\\\\", answer).replace("*", r"\*")
    return _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", kept)
