"""Locations: where something is or happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View

_AT = r"(?:in|on|at|within|inside|outside|along|between|near|beneath|under|above|around|throughout|across|over)"
CUES = (
    cues.cue("is-located", r"(?:located|found|situated|stored|housed|embedded|present|concentrated|synthesi[sz]ed|"
             r"produced|anchored|attached|confined|lies?|resides?|sits?|extends?) "
             rf"(?:mainly |primarily |mostly |only )?{_AT}"),
    cues.cue("happens", rf"(?:occurs?|takes? place|happens?|begins?|starts?|ends?|occurring|taking place) "
             rf"(?:mainly |primarily |mostly |only )?{_AT}"),
    cues.cue("from-to", r"(?:travels?|moves?|flows?|passes|enters?|leaves?|drains?|carried|transported|released|"
             r"secreted|pumped|delivered) (?:\w+ )?(?:from|into|to|through|onto|toward)"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """Where the page says that something is, happens or goes."""
    return cues.find(view, "location", CUES)


KIND = Kind("location", find, asking.gap)
