"""Options to pick from, by letter, by the arrow keys or with the mouse."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from quizgen.study.showing import letter, shown
from quizgen.terminal.screens.content import content

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from quizgen.model import Item
    from quizgen.study.picking import Picks


_STYLES = MappingProxyType({"✓": "bold $text-success", "✗": "bold $text-error"})
_PADDING = 2  # columns of a row that hold no text
_BESIDE = 2  # columns of the screen beside the options
_NARROWEST = 10


class Row(Static):
    """One option or left half; a click on it is told to its list."""

    class Clicked(Message):
        """The row at `place` was clicked; `left` for a left half."""

        def __init__(self, place: int, *, left: bool) -> None:
            super().__init__()
            self.place = place
            self.left = left

    def __init__(self, place: int, *, left: bool = False) -> None:
        super().__init__(classes="row")
        self.place = place
        self.left = left

    def on_click(self) -> None:
        """Tell of the click."""
        self.post_message(self.Clicked(self.place, left=self.left))


class Options(Vertical, can_focus=True):
    """The options of an item with what is picked of them; `cursor` is the row that space picks."""

    DEFAULT_CSS: ClassVar[str] = "Options { height: auto; } Row { height: auto; padding: 0 1; }"
    picks: reactive[Picks | None] = reactive(None)
    cursor: reactive[int] = reactive(0)

    class Submitted(Message):
        """The picks are the answer."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    def __init__(self, item: Item, picks: Picks) -> None:
        super().__init__()
        self.item = item
        self.shown = shown(item)
        self.is_open = True
        self.drawn_for = 0
        self.verdicts: tuple[str, ...] = ()
        self.set_reactive(Options.picks, picks)

    def compose(self) -> ComposeResult:
        """Left halves first, then the options."""
        for place in range(len(self.shown.numbered)):
            yield Row(place, left=True)
        for place in range(len(self.shown.options)):
            row = Row(place)
            row.set_class(place == 0 and bool(self.shown.numbered), "first")
            yield row

    def on_mount(self) -> None:
        """Show the rows."""
        self._draw(layout=True)

    def on_resize(self) -> None:
        """Break the lines of the options anew where they have more room now, or less."""
        if self._width != self.drawn_for:
            self._draw(layout=True)

    def watch_picks(self) -> None:
        """Show what is picked."""
        self._draw()

    def watch_cursor(self) -> None:
        """Show where the cursor is."""
        self._draw()

    def close(self, verdicts: tuple[str, ...]) -> None:
        """Take no more picks, and show a sign before each option, or each left half: right, wrong or nothing."""
        self.is_open = False
        self.verdicts = verdicts
        self._draw()

    def on_row_clicked(self, message: Row.Clicked) -> None:
        """A click picks an option, or makes a left half the next."""
        message.stop()
        if self.picks is None or not self.is_open:
            return
        if message.left:
            self.picks = self.picks.move(message.place - self.picks.at)
        else:
            self.cursor = message.place
            self._pick(message.place)

    def on_key(self, event: events.Key) -> None:
        """Letters and space pick, the arrow keys move, enter answers."""
        if not self.is_open or self.picks is None:
            return
        letters = [letter(place) for place in range(self.picks.count)]
        if event.character and event.character.lower() in letters:
            self._pick(letters.index(event.character.lower()))
        elif event.key == "space":
            self._pick(self.cursor)
        elif event.key in ("up", "down"):
            self._move(1 if event.key == "down" else -1)
        elif event.key == "backspace" and self.picks.picked and self.picks.manner == "order":
            self.picks = self.picks.pick(self.picks.picked[-1])
        elif event.key == "enter":
            self._submit()
        else:
            return
        event.stop()

    def _move(self, by: int) -> None:
        if self.picks is None:
            return
        if self.picks.manner == "match":
            self.picks = self.picks.move(by)
            at = self.picks.at
        else:
            self.cursor = (self.cursor + by) % self.picks.count
            at = len(self.shown.numbered) + self.cursor
        list(self.query(Row))[at].scroll_visible(animate=False)

    def _pick(self, place: int) -> None:
        if self.picks is None:
            return
        self.cursor = place
        self.picks = self.picks.pick(place)
        if self.picks.manner == "one":
            self._submit()

    def _submit(self) -> None:
        if self.picks is None:
            return
        if self.picks.manner == "one" and not self.picks.picked:
            self.picks = self.picks.pick(self.cursor)
        if self.picks.is_complete:
            self.post_message(self.Submitted(self.picks.line))

    def _draw(self, *, layout: bool = False) -> None:
        """Show the rows as they are; what is picked and the signs change no row's size, a new width does."""
        self.drawn_for = self._width
        for row in self.query(Row):
            row.update(self._left(row.place) if row.left else self._option(row.place), layout=layout)

    def _left(self, place: int) -> Content:
        if self.picks is None:
            return Content("")
        picked = self.picks.picked[place]
        pointer = "▸" if self.is_open and place == self.picks.at else " "
        chosen = letter(picked) if picked >= 0 else "_"
        sign = self.verdicts[place] if self.verdicts else pointer
        mark = Content.assemble((sign, _STYLES.get(sign, "")), f" {place + 1} – {chosen}  ")
        return self._hung(mark, self.shown.numbered[place])

    def _option(self, place: int) -> Content:
        if self.picks is None:
            return Content("")
        open_cursor = self.is_open and self.has_focus and place == self.cursor and self.picks.manner != "match"
        pointer = "▸" if open_cursor else " "
        sign = self.verdicts[place] if self.verdicts and not self.shown.numbered else pointer
        mark = Content.assemble((f"{sign} ", _STYLES.get(sign, "")), self._box(place), (f"{letter(place)}  ", "bold"))
        return self._hung(mark, self.shown.options[place])

    @property
    def _width(self) -> int:
        return self.size.width or self.app.size.width - _BESIDE

    def _hung(self, mark: Content, text: str) -> Content:
        """A text after a mark, its further lines under its first."""
        lines = content(text, self.item).wrap(max(_NARROWEST, self._width - _PADDING - mark.cell_length))
        return mark + Content("\n" + " " * mark.cell_length).join(lines)

    def _box(self, place: int) -> str:
        if self.picks is None or self.picks.manner in ("one", "match"):
            return ""
        if self.picks.manner == "order":
            return f"{self.picks.picked.index(place) + 1}. " if place in self.picks.picked else "_. "
        return "[x] " if place in self.picks.picked else "[ ] "

    def on_focus(self) -> None:
        """Show the cursor."""
        self.call_after_refresh(self._draw)

    def on_blur(self) -> None:
        """Hide the cursor."""
        self._draw()
