"""A quiz on a screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding

from quizgen.terminal.lines import no_colour
from quizgen.terminal.screens.question import QuestionScreen

if TYPE_CHECKING:
    from textual.binding import BindingType

    from quizgen.study.sitting import Sitting

DARK, LIGHT = "textual-dark", "textual-light"
_PALE = frozenset(["7", "15"])


class QuizApp(App[None]):
    """The application: a sitting's questions, then its results."""

    CSS_PATH = "quiz.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        ("t,f5", "switch", "light or dark"),
        Binding("ctrl+c", "interrupt", "end", priority=True),  # a field would copy, and Textual only tell another key
    ]

    def __init__(self, sitting: Sitting, *, exam: bool, theme: str = DARK) -> None:
        super().__init__(ansi_color=no_colour() or None)
        self.sitting = sitting
        self.exam = exam
        self.theme = theme
        self.is_interrupted = False

    def on_mount(self) -> None:
        """Ask the first question."""
        self.push_screen(QuestionScreen(self.sitting, exam=self.exam))
        self.call_after_refresh(self.run_worker, self.sitting.prepare, thread=True)

    def action_switch(self) -> None:
        """Change between light and dark."""
        self.theme = LIGHT if self.theme == DARK else DARK

    def action_interrupt(self) -> None:
        """Leave at once, from wherever one is."""
        self.is_interrupted = True
        self.exit()


def take(sitting: Sitting, *, exam: bool) -> None:
    """Ask every item on a screen; the session's state is in the sitting afterwards.

    Raises KeyboardInterrupt where Ctrl+C ended it, which a screen gets as a key.
    """
    app = QuizApp(sitting, exam=exam, theme=_theme())
    app.run()
    sitting.finish()
    if app.is_interrupted:
        raise KeyboardInterrupt


def _theme() -> str:
    """Light where the terminal says that its background is."""
    return LIGHT if os.environ.get("COLORFGBG", "").rpartition(";")[2] in _PALE else DARK
