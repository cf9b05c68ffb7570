r"""Clozes for formats whose inputs stand amid the text, but not in a formula.

In a formula a box `?_1` shows the place, and the input stands behind the text.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from quizgen.formats.html_text import gapped_html, inline_html, tex
from quizgen.model import Cloze
from quizgen.text.inline import gaps, replace_gaps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizgen.model import Blank, Item
    from quizgen.text.inline import RunKind

_MATH = "\ufdd0math"
_PLACE = "\ufdd4"


def hides_math(item: Item) -> bool:
    """True where a formula has a gap."""
    return isinstance(item.body, Cloze) and _MATH in replace_gaps(item.body.text, lambda _, place: f"\ufdd0{place}")


def repeats_gap(item: Item) -> bool:
    """True where a gap stands twice."""
    numbers = gaps(item.body.text) if isinstance(item.body, Cloze) else ()
    return len(set(numbers)) < len(numbers)


def inputs_html(
    text: str,
    blanks: Mapping[int, Blank],
    entry: Callable[[Blank], str],
    math: Callable[[str], str] = tex,
    shield: Callable[[str], str] = str,
) -> str:
    """The HTML of a cloze's text; `entry` gives the input of a gap, behind which its hint stands.

    `shield` keeps the HTML between the inputs from being taken for one.
    """
    boxed: list[int] = []
    asked: list[Blank] = []

    def place(number: int) -> str:
        asked.append(blanks[number])
        hint = blanks[number].hint
        told = f' <span class="quizgen-hint">({inline_html(hint, math)})</span>' if hint.strip() else ""
        return _PLACE + told

    def gap(number: int, kind: RunKind) -> str:
        if number not in blanks:
            return html.escape(f"{{{{{number}}}}}")
        if kind != "math":
            return place(number)
        boxed.append(number)
        return rf"\boxed{{?_{{{len(boxed)}}}}}"

    told = gapped_html(text, gap, math)
    for index, number in enumerate(boxed, 1):
        told += f' <span class="quizgen-gap">{math(f"?_{{{index}}}")} = {place(number)}</span>'
    first, *others = map(shield, told.split(_PLACE))
    return first + "".join(entry(blank) + rest for blank, rest in zip(asked, others, strict=True))
