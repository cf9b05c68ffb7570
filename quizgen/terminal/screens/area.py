"""What stands between head and keys: one item, what it is answered in, and below that the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.widgets import Static

from quizgen.study.showing import shown
from quizgen.terminal.screens.content import content
from quizgen.terminal.screens.fields import field_for
from quizgen.terminal.screens.options import Options
from quizgen.terminal.screens.signs import signs
from quizgen.terminal.screens.verdict import Verdict

if TYPE_CHECKING:
    from quizgen.model import Item
    from quizgen.study.session import Given


class Area(VerticalScroll, can_focus=False):
    """An item to answer, hidden until `begin`.

    Each item has an area of its own: one that is scrolled draws new contents where they do not belong,
    and one that is mounted while the last item is read shows sooner than one that is mounted then.
    """

    def __init__(self, item: Item) -> None:
        self.item = item
        self.field = field_for(item)
        self.verdict = Verdict()
        super().__init__(Static(content(shown(item).stem, item), id="stem"), self.field, self.verdict, classes="item")
        self.display = False

    def begin(self) -> None:
        """Show the item, and take keys."""
        self.display = True
        self.field.begin()

    @property
    def is_open(self) -> bool:
        """True until the item is answered."""
        return self.field.is_open

    def tell(self, given: Given) -> None:
        """Show what came of an answer."""
        if isinstance(self.field, Options):
            self.field.tell(signs(given))
        self.verdict.tell(given)
