"""All keys on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

KEYS = """\
a b c …    answer; where several fit: pick, unpick
↑ ↓ space  move, and pick what ▸ points at
enter      answer; then: next (↑ ↓ scroll)
           steps: pick them from first to last
           pairs: a letter for each number; ↑ ↓
s, F3      skip
u, F4      undo the last answer
f, F2      flag: it is bad; again: change it
h, e       it was hard, easy (if right)
t, F5      light or dark
q, F10     end the quiz here
?, F1      this help; esc closes it

While you type, letters are text: use F keys."""


class HelpScreen(ModalScreen[None]):
    """Shows the keys until any of these is pressed."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,enter,space,question_mark,f1,q", "dismiss", "close")]

    def compose(self) -> ComposeResult:
        """One box, which scrolls where the terminal is small."""
        with VerticalScroll(classes="box"):
            yield Static("Keys", classes="title")
            yield Static(KEYS, markup=False)

    async def action_dismiss(self, result: None = None) -> None:
        """Close."""
        self.dismiss(result)
