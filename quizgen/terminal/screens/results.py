"""The screen at the end: the score, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from quizgen.study.feedback import feedback
from quizgen.study.session import score_line
from quizgen.study.showing import plain, shown
from quizgen.terminal.lines import visible
from quizgen.terminal.screens import verdict
from quizgen.terminal.screens.content import content

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from quizgen.study.session import Given, Session

_WIDTH = 40


class ResultsScreen(Screen[None]):
    """Shows a finished session, of which `answered` items were seen; after an exam, all there is to say on each."""

    BINDINGS: ClassVar[list[BindingType]] = [("enter,q,escape,f10", "leave", "leave")]

    def __init__(self, session: Session, answered: int, *, is_late: bool, exam: bool) -> None:
        super().__init__()
        self.exam = exam
        self.session = session
        self.seen = session.given[:answered]
        self.is_late = is_late

    def compose(self) -> ComposeResult:
        """The score, a bar, and the items that were not right."""
        told = [given for given in self.seen if self.exam or given.marked.verdict != "right"]
        with VerticalScroll(id="results"):
            if self.is_late:
                yield Static("Time is up.", classes="title")
            yield Static(score_line(self.session), classes="title")
            yield Static(_bar(self.session))
            for given in told:
                yield Static(_asked(given), classes="missed")
                if self.exam and given.marked.verdict != "skipped":
                    yield Static(verdict.told(given), classes=given.marked.verdict)
                else:
                    yield Static(_wanted(given))
            if self.seen and not told:
                yield Static("Everything you answered is right.")
        yield Static("enter leaves · ↑ ↓ scroll", id="keys")

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit()


def _bar(session: Session) -> Content:
    count = max(1, len(session.items))
    right = round(_WIDTH * session.right / count)
    skipped = round(_WIDTH * session.skipped / count)
    wrong = max(0, _WIDTH - right - skipped)
    return Content.assemble(("█" * right, "$text-success"), ("▒" * wrong, "$text-error"), ("░" * skipped, "dim"))


def _asked(given: Given) -> Content:
    """The question, and what was answered."""
    stem = " ".join(visible(plain(shown(given.item).stem)).split())
    sign = {"right": "✓", "wrong": "✗", "skipped": "–"}[given.marked.verdict]
    return Content(f"{sign} {stem}" + (f"\n  you: {visible(given.marked.given)}" if given.marked.given else ""))


def _wanted(given: Given) -> Content:
    lines = [content(text, given.item) for text in feedback(given.item, given.marked).answers]
    return Content("  answer: ") + Content("\n          ").join(lines)
