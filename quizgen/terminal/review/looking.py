"""Looking at the items of a set: one at a time, its source beside it, and what stands out next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding
from textual.containers import Container, VerticalScroll
from textual.widgets import Static

from quizgen.terminal.lines import no_colour, visible
from quizgen.terminal.review import telling
from quizgen.terminal.review.help import HelpScreen

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from quizgen.sets.review import Matter, Review

_WIDE = 100
_NONE = {"flaw": "no item has a flaw", "flag": "no item was flagged", "open": "every item was looked at"}
KEYS = "a accept  r reject  e edit  n next  f flaw  ? help  q quit"


class LookingApp(App[None]):
    """Goes through a set without changing it."""

    CSS_PATH = "review.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        ("n,right,space", "move(1)"), ("b,left,backspace", "move(-1)"),
        ("home", "move(-999999)"), ("end", "move(999999)"),
        ("f", "next('flaw')"), ("g", "next('flag')"), ("o", "next('open')"),
        ("c", "contradiction"), ("p", "page"), ("escape", "move(0)"),
        ("question_mark,f1", "help"), Binding("q,ctrl+c", "quit", priority=True),
        ("down", "scroll(1)"), ("up", "scroll(-1)"),
    ]  # fmt: skip

    def __init__(self, review: Review) -> None:
        super().__init__(ansi_color=no_colour() or None)
        self.review = review
        self.aside: tuple[str, int] | None = None
        self.said = ""

    def compose(self) -> ComposeResult:
        """Head, item, source, keys."""
        yield Static(id="head", markup=False)
        with Container(id="body"):
            with VerticalScroll(id="item", can_focus=False):
                yield Static(id="told", markup=False)
            with VerticalScroll(id="source", can_focus=False):
                yield Static(id="sources", markup=False)
        yield Static(KEYS, id="keys", markup=False)

    def on_mount(self) -> None:
        """Show the first item."""
        self.show()

    def on_resize(self, event: events.Resize) -> None:
        """Put the source beside the item where there is room, below it otherwise."""
        self.query_one("#body").set_class(event.size.width >= _WIDE, "wide")

    def show(self, said: str = "") -> None:
        """Show what is looked at, with a word on what was done."""
        review, self.said = self.review, said
        told, sources = self.query_one("#told", Static), self.query_one("#sources", Static)
        self.query_one("#source").display = self.aside is None and review.here is not None
        if self.aside and self.aside[0] == "contradiction":
            told.update(telling.contradiction(review.contradictions[self.aside[1]]))
        elif self.aside:
            told.update(telling.page(review.silent[self.aside[1]]))
        elif review.here is None:
            told.update("This set has no items yet. w writes one; p shows pages without items.")
        else:
            told.update(telling.item(review.here, review))
            sources.update(telling.sources(review.here.item.sources))
        self.query_one("#item").scroll_home(animate=False)
        self.query_one("#source").scroll_home(animate=False)
        self.query_one("#head", Static).update(f"{self._where()}\n{said}")

    def action_move(self, by: int) -> None:
        """Go so many items on, or back to the items."""
        if self.aside is None:
            self.review = self.review.moved(by)
        self.aside = None
        self.show()

    def action_next(self, matter: Matter) -> None:
        """Go to the next item of which something is the matter."""
        found = self.review.next(matter)
        self.aside = None
        self.review = found or self.review
        self.show("" if found else _NONE[matter])

    def action_contradiction(self) -> None:
        """Go to the next contradiction."""
        self._aside("contradiction", len(self.review.contradictions), "no pages contradict each other")

    def action_page(self) -> None:
        """Go to the next page that no item comes from."""
        self._aside("page", len(self.review.silent), "every page gives an item")

    def _aside(self, kind: str, count: int, none: str) -> None:
        place = self.aside[1] + 1 if self.aside and self.aside[0] == kind else 0
        self.aside = (kind, place % count) if count else None
        self.show("" if count else none)

    def action_scroll(self, by: int) -> None:
        """Scroll the item."""
        self.query_one("#item").scroll_relative(y=by, animate=False)

    def action_help(self) -> None:
        """Show all keys."""
        self.push_screen(HelpScreen())

    def _where(self) -> str:
        review = self.review
        if self.aside:
            kind, at = self.aside
            count = len(review.contradictions if kind == "contradiction" else review.silent)
            return f"{'contradiction' if kind == 'contradiction' else 'page without items'} {at + 1} of {count}"
        accepted = sum(entry.status == "accepted" for entry in review.file.entries)
        rejected = sum(entry.status == "rejected" for entry in review.file.entries)
        status = f" · {review.here.status.upper()}" if review.here and review.here.status else ""
        place = f"{review.at + 1 if review.here else 0} of {len(review.file.entries)}"
        told = f"{place}{status} · {accepted} accepted, {rejected} rejected, {review.count('open')} open"
        return f"{told} · {visible(review.file.title)}"
