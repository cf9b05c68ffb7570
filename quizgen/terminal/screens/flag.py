"""Flagging an item as bad, with a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class FlagScreen(ModalScreen[str | None]):
    """Asks what is wrong with an item; gives the note, which may be empty, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "cancel", "cancel")]

    def compose(self) -> ComposeResult:
        """A field in a box."""
        with Vertical(classes="box"):
            yield Static("This question is bad", classes="title")
            yield Input(placeholder="what is wrong with it? (may be empty)")
            yield Static("enter flags it · esc leaves it", classes="dim")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the note."""
        self.dismiss(event.value)

    def action_cancel(self) -> None:
        """Give nothing."""
        self.dismiss(None)
