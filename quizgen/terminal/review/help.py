"""All keys of a review on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

KEYS = """\
a      accept, then on to the next open item
r      reject: stays in the file, out of decks
u      undo the last step
e      edit, in $EDITOR if that is set
i      edit right here
w      write an item of your own

n →    next item         b ←    the one before
o      next open item    f      next flaw
g      next flag         p      next page without items
c      next contradiction; a number decides it
↑ ↓    scroll            home end  first and last
q      quit, all is saved       ?  this help"""


class HelpScreen(ModalScreen[None]):
    """Shows the keys until one of these is pressed."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,enter,space,question_mark,q", "dismiss", "close")]

    def compose(self) -> ComposeResult:
        """One box, which scrolls where the terminal is small."""
        with VerticalScroll(classes="box"):
            yield Static("Keys", classes="title")
            yield Static(KEYS, markup=False)

    async def action_dismiss(self, result: None = None) -> None:
        """Close."""
        self.dismiss(result)
