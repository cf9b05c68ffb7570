"""Editing an item in place: its lines of `deck.yaml`, and below them what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType


class EditScreen(ModalScreen[bool]):
    """Edits a text until `store` has nothing to say against it; gives whether it was stored.

    `store` takes the text and gives what is wrong with it, a line for each mistake.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,f2", "store", "save", priority=True),
        Binding("escape", "cancel", "cancel", priority=True),
    ]

    def __init__(self, text: str, store: Callable[[str], str], wrong: str = "") -> None:
        super().__init__()
        self.text, self.store, self.wrong = text, store, wrong
        self.warned = False

    def compose(self) -> ComposeResult:
        """The text, and a line for what is wrong."""
        with Vertical(classes="editor"):
            yield TextArea(self.text, soft_wrap=True, show_line_numbers=True, tab_behavior="focus")
            yield Static(self.wrong, id="wrong", markup=False)
            yield Static("ctrl+s or F2 save · esc leave it as it was", classes="dim", markup=False)

    def action_store(self) -> None:
        """Store the text, or say why not."""
        wrong = self.store(self.query_one(TextArea).text)
        if wrong:
            self.query_one("#wrong", Static).update(wrong)
        else:
            self.dismiss(True)  # noqa: FBT003 - it is the screen's result

    def action_cancel(self) -> None:
        """Leave all as it was; what was typed is thrown away at the second time only."""
        if self.query_one(TextArea).text != self.text and not self.warned:
            self.warned = True
            self.query_one("#wrong", Static).update("esc again throws away what you typed; ctrl+s saves it")
            return
        self.dismiss(False)  # noqa: FBT003 - it is the screen's result
