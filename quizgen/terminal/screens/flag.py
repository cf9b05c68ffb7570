"""Flagging an item as bad, with a note, and taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from quizgen.model import Item
    from quizgen.study.sitting import Sitting


class FlagScreen(ModalScreen[str]):
    """Asks what is wrong with an item, or shows what was said; gives what came of it, empty for nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "cancel", "cancel"), ("f2", "take_back", "take back")]

    def __init__(self, sitting: Sitting, item: Item) -> None:
        super().__init__()
        self.sitting = sitting
        self.item = item
        self.standing = sitting.flagged(item)

    def compose(self) -> ComposeResult:
        """A field in a box."""
        is_new = self.standing is None
        keys = "enter flags it · esc leaves it" if is_new else "enter keeps it · F2 takes the flag back · esc"
        with Vertical(classes="box"):
            yield Static("This question is bad" if is_new else "You flagged this question", classes="title")
            hint = "what is wrong with it? (may be empty)"
            yield Input(self.standing or "", placeholder=hint, select_on_focus=False)
            yield Static(keys, classes="dim")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the note, in place of the last one."""
        if event.value == self.standing:
            self.dismiss("")
            return
        self.sitting.unflag(self.item)
        self.sitting.flag(self.item, event.value)
        self.dismiss("Flagged." if self.standing is None else "The note is changed.")

    def action_take_back(self) -> None:
        """Take the flag back, if there is one."""
        self.dismiss("The flag is taken back." if self.sitting.unflag(self.item) else "")

    def action_cancel(self) -> None:
        """Leave all as it is."""
        self.dismiss("")
