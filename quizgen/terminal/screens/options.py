"""Options to pick from, by letter, by the arrow keys or with the mouse."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from quizgen.study.showing import letter, shown
from quizgen.terminal.screens.option_rows import NOWHERE, State, first_option, rows

if TYPE_CHECKING:
    from textual import events

    from quizgen.model import Item
    from quizgen.study.picking import Picks

_NAMED = 3  # letters in the line of keys; who has seen these knows the others
_BESIDE = 4  # columns of the screen beside the options


class Options(Static, can_focus=True):
    """The options of an item with what is picked of them; `cursor` is the option that space picks.

    It points at none until it is moved: else a key pressed once too often after the last verdict would answer.
    One widget for all: to lay out and draw one for each option takes several times as long.
    """

    DEFAULT_CSS: ClassVar[str] = "Options { height: auto; padding: 0 1; }"

    class Submitted(Message):
        """The picks are the answer; `line` is what the plain protocol makes of them."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    def __init__(self, item: Item, picks: Picks) -> None:
        super().__init__()
        self.item = item
        self.shown = shown(item)
        self.picks = picks
        self.cursor = NOWHERE
        self.signs: tuple[str, ...] = ()
        self.is_open = True
        self.drawn_for = 0
        self.tops: tuple[int, ...] = ()

    @property
    def keys(self) -> str:
        """How to answer, in words: one option answers at once, of several each is picked first."""
        letters = " ".join(map(letter, range(min(self.picks.count, _NAMED))))
        return f"{letters} answer, or ↑ ↓ enter" if self.picks.manner == "one" else f"{letters} pick · enter answer"

    def on_mount(self) -> None:
        """Show the rows."""
        self._draw(layout=True)

    def on_resize(self) -> None:
        """Break the lines of the options anew where they have more room now, or less."""
        if self._width != self.drawn_for:
            self._draw(layout=True)

    def begin(self) -> None:
        """Take keys; the question stays in sight."""
        self.focus(scroll_visible=False)

    def tell(self, signs: tuple[str, ...]) -> None:
        """Show a sign before each option, or each left half: right, wrong or nothing."""
        self.signs = signs
        self._draw()

    def on_click(self, event: events.Click) -> None:
        """A click picks an option, or makes a left half the next."""
        row = self._row_at(event.y)
        option = row - first_option(self.shown)
        if not self.is_open:
            return
        if row < len(self.shown.numbered):
            self.picks = self.picks.move(row - self.picks.at)
            self._draw()
        elif 0 <= option < self.picks.count:
            self._pick(option)

    def on_key(self, event: events.Key) -> None:
        """Letters and space pick, the arrow keys move, enter answers."""
        if not self.is_open:
            return
        letters = [letter(place) for place in range(self.picks.count)]
        if event.character and event.character.lower() in letters:
            self._pick(letters.index(event.character.lower()))
        elif event.key == "space":
            self._pick_here()
        elif event.key in ("up", "down"):
            self._move(1 if event.key == "down" else -1)
        elif event.key == "backspace" and self.picks.picked and self.picks.manner == "order":
            self._pick(self.picks.picked[-1])
        elif event.key == "enter":
            self._submit()
        else:
            return
        event.stop()

    def _move(self, by: int) -> None:
        if self.picks.manner == "match":
            self.picks = self.picks.move(by)
            row = self.picks.at
        else:
            start = (
                min(0, -by) if self.cursor == NOWHERE else self.cursor
            )  # before the first option, or behind the last
            self.cursor = (start + by) % self.picks.count
            row = first_option(self.shown) + self.cursor
        self._draw()
        if isinstance(self.parent, Widget):
            region = Region(0, self.tops[row], self._width, self.tops[row + 1] - self.tops[row])
            self.parent.scroll_to_region(region.translate(self.virtual_region.offset), animate=False)

    def _pick(self, place: int) -> None:
        self.cursor = place
        self.picks = self.picks.pick(place)
        if self.picks.manner == "one":
            self._submit()
        else:
            self._draw()

    def _pick_here(self) -> None:
        if self.cursor != NOWHERE:
            self._pick(self.cursor)

    def _submit(self) -> None:
        if self.picks.manner == "one" and not self.picks.picked:
            self.picks = self.picks.pick(self.cursor)
        if self.picks.is_complete:
            self.is_open = False  # or a key that is pressed twice would answer the next question too
            self.post_message(self.Submitted(self.picks.line))
        self._draw()

    def _draw(self, *, layout: bool = False) -> None:
        """Show the rows as they are; what is picked and the signs change no row's size, a new width does."""
        self.drawn_for = self._width
        drawn = rows(self.item, self.shown, State(self.picks, self.cursor, self.signs), self._width)
        self.tops = tuple(accumulate((row.plain.count("\n") + 1 for row in drawn), initial=0))
        self.update(Content("\n").join(drawn), layout=layout)

    def _row_at(self, line: int) -> int:
        return bisect_right(self.tops, line) - 1

    @property
    def _width(self) -> int:
        return self.size.width or self.app.size.width - _BESIDE
