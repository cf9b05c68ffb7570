"""Ranges: a lower and an upper bound of one measure, count or time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import amount

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View


def find(view: View) -> Iterator[Fact]:
    """A fact for each range of each statement."""
    return amount.find("range", view, lambda found: found.is_range)


KIND = Kind("range", find, amount.ask)
