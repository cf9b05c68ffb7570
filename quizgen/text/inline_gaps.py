"""The numbered gaps `{{1}}` of an inline CommonMark text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from quizgen.text.inline_syntax import GAP, GAP_OR_ESCAPE, SHIELD, TOKEN

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

Place = Literal["text", "code", "math"]
"""Where a gap stands."""


def gaps(source: str) -> tuple[int, ...]:
    """The numbers of the gaps in order of appearance; a number used twice stands twice."""
    found: list[int] = []

    def note(number: int, _place: Place) -> str:
        found.append(number)
        return ""

    replace_gaps(source, note)
    return tuple(found)


def replace_gaps(source: str, replacement: Callable[[int, Place], str]) -> str:
    """The text with each gap replaced by what `replacement` gives for its number and place."""
    if "{{" not in source:
        return source
    if not SHIELD.search(source):
        return GAP.sub(lambda found: replacement(int(found["gap"]), "text"), source)

    def inside(found: re.Match[str], place: Place) -> str:
        return replacement(int(found["gap"]), place) if found["gap"] else found[0]

    def outside(found: re.Match[str]) -> str:
        if found["code"] or found["math"]:
            place: Place = "code" if found["code"] else "math"
            return GAP_OR_ESCAPE.sub(lambda inner: inside(inner, place), found[0])
        return inside(found, "text")

    return TOKEN.sub(outside, source)
