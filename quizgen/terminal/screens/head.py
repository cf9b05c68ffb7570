"""The line above the item: title, progress, score, time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from quizgen.study.showing import plain
from quizgen.terminal.lines import visible

if TYPE_CHECKING:
    from textual.events import Resize

    from quizgen.study.sitting import Sitting

_FEWEST_COLUMNS = 8


class Head(Static):
    """Shows how far a sitting has come; in an exam not how much was right."""

    def __init__(self, sitting: Sitting, *, exam: bool) -> None:
        super().__init__()
        self.sitting = sitting
        self.exam = exam

    def on_resize(self, _: Resize) -> None:
        """Fit the title to the room that is left."""
        self.update_head()

    def update_head(self, *, is_told: bool = False) -> None:
        """Show the state of the sitting; `is_told` while the feedback on the last answer stands below."""
        session = self.sitting.session
        done, count = len(session.given), len(session.items)
        told = f"{min(done + (not is_told), count)}/{count}"
        told += "" if self.exam else f" · {session.right} right"
        if self.sitting.left is not None:
            told += f" · {clock(self.sitting.left)}"
        room = max(_FEWEST_COLUMNS, self.content_size.width - len(told) - 2)
        title = visible(plain(self.sitting.run.deck))
        title = title if len(title) <= room else f"{title[: room - 1]}…"
        width = max(1, self.content_size.width)
        full = round(width * done / count) if count else width
        bar = Content.assemble(("━" * full, "$text-success"), ("─" * (width - full), "dim"))
        self.update(Content.assemble((title, "bold"), " " * (room - len(title) + 2), told, "\n", bar), layout=False)


def clock(seconds: float) -> str:
    """Minutes and seconds, rounded up, so that 0:00 is the end."""
    whole = int(-(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02}"
