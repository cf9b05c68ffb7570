"""Definitions: what something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts import asking, cues
from quizgen.facts.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View

_HOW = r"(?:(?:typically|usually|often|generally|commonly|also|essentially|primarily) )?"
CUES = (
    cues.cue("defined", rf"(?:is|are) {_HOW}(?:defined|described|regarded|considered|characterized|seen|viewed) "
             r"(?:as|by)(?: being)?"),
    cues.cue("refers", r"refers? to|referring to|means(?: that)?|meaning|denotes?|stands? for|represents?|representing|"
             r"focus(?:es)? on|deals? with|concern(?:s|ed with)|describes?"),
    cues.cue("which-is", rf"(?:which|that) (?:is|are) {_HOW}(?:a|an|the)?"),
    cues.cue("is-a", rf"(?:is|are) {_HOW}(?:a|an|the|one of the)"),
    cues.cue("is", rf"(?:is|are|was|were) {_HOW}"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page says that something is."""
    return cues.find(view, "definition", CUES)


KIND = Kind("definition", find, asking.gap)
