"""The screen that asks: one item at a time, and at once what was right about the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from quizgen.study.journal import EASY, HARD
from quizgen.study.showing import shown
from quizgen.terminal.screens.blanks import Blanks
from quizgen.terminal.screens.content import content
from quizgen.terminal.screens.fields import field_for
from quizgen.terminal.screens.flag import FlagScreen
from quizgen.terminal.screens.head import Head
from quizgen.terminal.screens.help import HelpScreen
from quizgen.terminal.screens.options import Options
from quizgen.terminal.screens.results import ResultsScreen
from quizgen.terminal.screens.signs import signs
from quizgen.terminal.screens.verdict import Verdict

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from quizgen.study.session import Given
    from quizgen.study.sitting import Sitting


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
        self.field: Options | Blanks = Blanks(())
        self.verdict = Verdict()

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
        stem = Static(content(shown(item).stem, item), id="stem")
        self.field, self.verdict = field_for(item), Verdict()
        # A new area rather than new contents: one that is scrolled draws them where they do not belong.
        for last in self.query(".item"):
            last.display = False
            self.call_after_refresh(last.remove)  # to wait for it would take longer than a frame
        await self.mount(
            VerticalScroll(stem, self.field, self.verdict, classes="item", can_focus=False), before="#keys"
        )
        if isinstance(self.field, Options):
            self.field.focus(scroll_visible=False)  # the question goes before
        self._refresh()

    async def _take(self, line: str) -> None:
        """Mark a line, and show what came of it, or go straight on."""
        if self.sitting.answer(line) is None:
            self._end()
            return
        self.answered = self.sitting.session.given[-1]
        if self.exam or self.answered.marked.verdict == "skipped":
            await self._ask()
            return
        self._tell(self.answered)

    def _tell(self, given: Given) -> None:
        if isinstance(self.field, Options):
            self.field.close(signs(given))
        else:
            self.field.close()
            self.set_focus(None)
        self.verdict.tell(given)
        self._refresh()

    def _refresh(self) -> None:
        self.query_one(Head).update_head(is_told=self.answered is not None)
        self.query_one("#keys", Static).update(Content(self._keys()), layout=False)

    def _keys(self) -> str:
        if self.answered:
            rate = "h hard · e easy · " if self.answered.marked.verdict == "right" else ""
            return f"enter next · {rate}u undo · f flag · ? help"
        if isinstance(self.field, Blanks):
            return "enter answer · F1 help · F2 flag · F3 skip · F4 undo"
        return "a b c pick · enter answer · s skip · u undo · f flag · ?"

    async def on_options_submitted(self, message: Options.Submitted) -> None:
        """Options were picked."""
        await self._take(message.line)

    async def on_blanks_submitted(self, message: Blanks.Submitted) -> None:
        """Words were typed."""
        await self._take(message.line)

    async def action_proceed(self) -> None:
        """Go on after the feedback."""
        if self.answered:
            await self._ask()

    async def action_skip(self) -> None:
        """Leave the item unanswered."""
        if not self.answered:
            await self._take("")

    async def action_undo(self) -> None:
        """Take the last answer back and ask its item again."""
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
        self.query(".item").last().scroll_relative(y=lines, animate=False)

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

    def _tick(self) -> None:
        self.query_one(Head).update_head(is_told=self.answered is not None)
        if self.sitting.left == 0 and self.app.screen is self and not self.answered:
            self._end()

    def _end(self) -> None:
        answered = len(self.sitting.session.given)
        is_late = self.sitting.left == 0
        self.sitting.finish()
        self.app.switch_screen(ResultsScreen(self.sitting.session, answered, is_late=is_late, exam=self.exam))
