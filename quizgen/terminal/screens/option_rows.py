"""The rows of options as text: a letter for each, what is picked of them, and what was right about it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from textual.content import Content

from quizgen.study.showing import letter
from quizgen.terminal.screens.content import content

if TYPE_CHECKING:
    from quizgen.model import Item
    from quizgen.study.picking import Picks
    from quizgen.study.showing import Shown

_STYLES = MappingProxyType({"✓": "bold $text-success", "✗": "bold $text-error"})
_NARROWEST = 10
NOWHERE = -1
"""Where the cursor is as long as it points at no option."""


@dataclass(frozen=True, slots=True)
class State:
    """What is picked, the option that `cursor` points at, and, once that is known, a sign for each row that has one.

    The signs stand before the left halves where there are any, or else before the options.
    """

    picks: Picks
    cursor: int = NOWHERE
    signs: tuple[str, ...] = ()


def rows(item: Item, seen: Shown, state: State, width: int) -> tuple[Content, ...]:
    """Left halves of pairs, an empty row below them, and the options, each in lines of so many columns."""
    lefts = [_hung(_left(state, place), text, item, width) for place, text in enumerate(seen.numbered)]
    options = [_hung(_option(state, place), text, item, width) for place, text in enumerate(seen.options)]
    return (*lefts, *[Content()] * bool(lefts), *options)


def first_option(seen: Shown) -> int:
    """The row of the first option."""
    return len(seen.numbered) + bool(seen.numbered)


def _left(state: State, place: int) -> Content:
    picked = state.picks.picked[place]
    chosen = letter(picked) if picked >= 0 else "_"
    sign = state.signs[place] if state.signs else _pointer(is_here=place == state.picks.at)
    return Content.assemble((sign, _STYLES.get(sign, "")), f" {place + 1} – {chosen}  ")


def _option(state: State, place: int) -> Content:
    is_match = state.picks.manner == "match"
    pointer = _pointer(is_here=place == state.cursor and not is_match and not state.signs)
    sign = state.signs[place] if state.signs and not is_match else pointer
    return Content.assemble(
        (f"{sign} ", _STYLES.get(sign, "")), _box(state.picks, place), (f"{letter(place)}  ", "bold")
    )


def _pointer(*, is_here: bool) -> str:
    return "▸" if is_here else " "


def _box(picks: Picks, place: int) -> str:
    if picks.manner == "order":
        return f"{picks.picked.index(place) + 1}. " if place in picks.picked else "_. "
    if picks.manner == "several":
        return "[x] " if place in picks.picked else "[ ] "
    return ""


def _hung(mark: Content, text: str, item: Item, width: int) -> Content:
    """A text after a mark, its further lines under its first."""
    lines = content(text, item).wrap(max(_NARROWEST, width - mark.cell_length))
    return mark + Content("\n" + " " * mark.cell_length).join(lines)
