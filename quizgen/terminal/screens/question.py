"""The screen that asks: one item at a time, and at once what was right about the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from quizgen.study.journal import EASY, HARD
from quizgen.terminal.screens.area import Area
from quizgen.terminal.screens.blanks import Blanks
from quizgen.terminal.screens.flag import FlagScreen
from quizgen.terminal.screens.head import Head
from quizgen.terminal.screens.help import HelpScreen
from quizgen.terminal.screens.results import ResultsScreen

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.timer import Timer

    from quizgen.study.session import Given
    from quizgen.study.sitting import Sitting
    from quizgen.terminal.screens.options import Options

_PAUSE = 0.1  # seconds until the next item is made ready; at once would keep this one from the terminal


class QuestionScreen(Screen[None]):
    """Asks the items of a sitting in turn; with `exam` nothing is told before the end."""

    AUTO_FOCUS = ""  # it would scroll the question away where there are many options
    BINDINGS: ClassVar[list[BindingType]] = [
        ("question_mark,f1", "help", "help"),
        ("f,f2", "flag", "flag"),
        ("s,f3", "skip", "skip"),
        ("u,f4", "undo", "undo"),
        ("q,f10", "leave", "end"),
        ("enter,space", "proceed", "next"),
        ("up", "scroll_item(-1)"),
        ("down", "scroll_item(1)"),
        ("pageup", "scroll_item(-8)"),
        ("pagedown", "scroll_item(8)"),
        ("h", f"rate({HARD})", "hard"),
        ("e", f"rate({EASY})", "easy"),
    ]

    def __init__(self, sitting: Sitting, *, exam: bool) -> None:
        super().__init__()
        self.sitting = sitting
        self.exam = exam
        self.answered: Given | None = None
        self.area: Area | None = None
        self.coming: Area | None = None
        self._preparing: Timer | None = None

    def compose(self) -> ComposeResult:
        """The head and the keys; the item comes between them."""
        yield Head(self.sitting, exam=self.exam)
        yield Static(id="keys")

    async def on_mount(self) -> None:
        """Ask the first item, and look at the clock every second where time is limited."""
        if self.sitting.left is not None:
            self.set_interval(1, self._tick)
        await self._ask()

    async def _ask(self) -> None:
        item = self.sitting.item
        self.answered = None
        if item is None:
            self._end()
            return
        self.sitting.proceed()
        area = self.coming if self.coming and self.coming.item is item else Area(item)
        last, self.area, self.coming = self.area, area, None
        if self._preparing:
            self._preparing.stop()
        if not (area.is_attached or await self._put(area)):
            return
        if last:
            last.display = False
        if area is self.area:  # another key may have gone on already
            area.begin()
            self._refresh()
            self._preparing = self.set_timer(_PAUSE, self._prepare)

    async def _prepare(self) -> None:
        """Clear away what was shown, and make the next item ready while this one is read."""
        self.coming = None
        for area in self.query(Area):
            if area is not self.area:
                await area.remove()
        item = self.sitting.session.following
        if item and self.area:
            coming = Area(item)
            if await self._put(coming):
                self.coming = coming

    async def _put(self, area: Area) -> bool:
        """Mount an area; gives False where the quiz was ended before or meanwhile, as Ctrl+C does at any moment."""
        if self.is_attached:
            await self.mount(area, before="#keys")
        return self.is_attached

    async def _take(self, line: str) -> None:
        """Mark a line, and show what came of it, or go straight on."""
        if self.area is None:  # time was up in between
            return
        if self.sitting.answer(line) is None:
            self._end()
            return
        self.answered = self.sitting.session.given[-1]
        if self.exam or self.answered.marked.verdict == "skipped":
            await self._ask()
            return
        self.area.tell(self.answered)
        self._refresh()

    def _refresh(self) -> None:
        self.query_one(Head).update_head(is_told=self.answered is not None)
        self.query_one("#keys", Static).update(Content(self._keys()), layout=False)

    def _keys(self) -> str:
        if self.answered:
            rate = "h hard · e easy · " if self.answered.marked.verdict == "right" else ""
            return f"enter next · {rate}u undo · f flag · ? help"
        if self.area is None or isinstance(self.area.field, Blanks):
            return "enter answer · F1 help · F2 flag · F3 skip · F4 undo"
        return f"{self.area.field.keys} · s skip · u undo · f flag · ?"

    def on_options_submitted(self, message: Options.Submitted) -> None:
        """Options were picked; that shows before the disk is waited for."""
        self.call_after_refresh(self._take, message.line)

    def on_blanks_submitted(self, message: Blanks.Submitted) -> None:
        """Words were typed."""
        self.call_after_refresh(self._take, message.line)

    async def action_proceed(self) -> None:
        """Go on after the feedback."""
        if self.answered:
            await self._ask()

    async def action_skip(self) -> None:
        """Leave the item unanswered."""
        if self.area and self.area.is_open:
            await self._take("")

    async def action_undo(self) -> None:
        """Take the last answer back and ask its item again."""
        if self._is_marking:
            return
        if self.sitting.undo():
            await self._ask()
        else:
            self.notify("There is nothing to take back.", timeout=2)

    def action_rate(self, rating: int) -> None:
        """Say that the answer came hard or easily."""
        if self.answered and self.sitting.rate(rating):
            self.notify("Noted as hard." if rating == HARD else "Noted as easy.", timeout=2)

    def action_scroll_item(self, lines: int) -> None:
        """Show what does not fit the terminal."""
        if self.area:
            self.area.scroll_relative(y=lines, animate=False)

    def action_flag(self) -> None:
        """Say that the item is bad, or change what was said of it."""
        item = self.answered.item if self.answered else self.sitting.item
        if item:
            self.app.push_screen(FlagScreen(self.sitting, item), self._tell_shortly)

    def _tell_shortly(self, told: str | None) -> None:
        if told:
            self.notify(told, timeout=2)

    def action_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen())

    def action_leave(self) -> None:
        """End the quiz here."""
        self._end()

    @property
    def _is_marking(self) -> bool:
        """True from an answer to its verdict."""
        return not (self.answered or (self.area and self.area.is_open))

    def _tick(self) -> None:
        self.query_one(Head).update_head(is_told=self.answered is not None)
        if self.sitting.left == 0 and self.app.screen is self and not self.answered:
            self._end()

    def _end(self) -> None:
        answered = len(self.sitting.session.given)
        is_late = self.sitting.left == 0
        self.sitting.finish()
        self.area = None
        self.app.switch_screen(ResultsScreen(self.sitting.session, answered, is_late=is_late, exam=self.exam))
