"""Fields to type answers into: one, or one for each gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.events import Key


class Field(Input):
    """A field that leaves a question mark to the screen as long as it is empty."""

    async def on_key(self, event: Key) -> None:
        """Ask for help."""
        if event.character == "?" and not self.value:
            event.prevent_default()
            event.stop()
            await self.run_action("screen.help")


class Blanks(Vertical):
    """Fields for answers, with a hint in each; enter goes to the next, and from the last one answers."""

    DEFAULT_CSS: ClassVar[str] = """
    Blanks { height: auto; }
    Blanks Horizontal { height: 3; }
    Blanks Label { padding: 1 1 0 0; }
    Blanks Input { width: 1fr; }
    """

    class Submitted(Message):
        """The answers are complete; `line` is what the plain protocol makes of them."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    def __init__(self, hints: Sequence[str]) -> None:
        super().__init__()
        self.hints = tuple(hints)
        self.is_open = True

    def compose(self) -> ComposeResult:
        """A field for each answer, numbered where there are several."""
        for number, hint in enumerate(self.hints, 1):
            field = Field(placeholder=hint, classes="blank")
            if len(self.hints) == 1:
                yield field
            else:
                with Horizontal():
                    yield Label(f"[{number}]", markup=False)
                    yield field

    def begin(self) -> None:
        """Begin in the first field."""
        self.query(Input).first().focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on to the next field, or answer."""
        event.stop()
        fields = list(self.query(Input))
        following = fields[fields.index(event.input) + 1 :]
        if following:
            following[0].focus()
        elif self.is_open and any(field.value.strip() for field in fields):
            self.is_open = False  # or a key that is pressed twice would answer the next question too
            for field in fields:
                field.disabled = True
            self.post_message(self.Submitted(self.line))

    @property
    def line(self) -> str:
        """The answers as one line."""
        values = [field.value.strip() for field in self.query(Input)]
        return values[0] if len(self.hints) == 1 else "; ".join(value.replace(";", "\\;") for value in values)
