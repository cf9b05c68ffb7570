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


def hides_math(item: Item) -> bool:
    """True where a formula has a gap."""
    return isinstance(item.body, Cloze) and _MATH in replace_gaps(item.body.text, lambda _, place: f"\ufdd0{place}")


def repeats_gap(item: Item) -> bool:
    """True where a gap stands twice."""
    numbers = gaps(item.body.text) if isinstance(item.body, Cloze) else ()
    return len(set(numbers)) < len(numbers)


def inputs_html(
    text: str, blanks: Mapping[int, Blank], entry: Callable[[Blank], str], math: Callable[[str], str] = tex
) -> str:
    """The HTML of a cloze's text; `entry` gives the input of a gap, behind which its hint stands."""
    boxed: list[int] = []

    def gap(number: int, kind: RunKind) -> str:
        if number not in blanks:
            return html.escape(f"{{{{{number}}}}}")
        if kind != "math":
            return _with_hint(blanks[number], entry, math)
        boxed.append(number)
        return rf"\boxed{{?_{{{len(boxed)}}}}}"

    told = gapped_html(text, gap, math)
    for place, number in enumerate(boxed, 1):
        box = math(f"?_{{{place}}}")
        told += f' <span class="quizgen-gap">{box} = {_with_hint(blanks[number], entry, math)}</span>'
    return told


def _with_hint(blank: Blank, entry: Callable[[Blank], str], math: Callable[[str], str]) -> str:
    hint = f' <span class="quizgen-hint">({inline_html(blank.hint, math)})</span>' if blank.hint.strip() else ""
    return entry(blank) + hint
