"""What an item is answered in: options to pick from, or fields to type into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model import Cloze
from quizgen.study.picking import picks
from quizgen.study.showing import shown
from quizgen.terminal.screens.blanks import Blanks
from quizgen.terminal.screens.options import Options

if TYPE_CHECKING:
    from quizgen.model import Item


def field_for(item: Item) -> Options | Blanks:
    """The widget for an item, still empty."""
    seen = shown(item)
    empty = picks(item.body, len(seen.options))
    if empty:
        return Options(item, empty)
    if isinstance(item.body, Cloze):
        hints = [f"hint: {blank.hint}" if blank.hint else "" for _, blank in sorted(item.body.blanks.items())]
        return Blanks(hints)
    return Blanks([seen.how])
