"""Origins: by whom and where something was found, made or named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View

_MADE = (
    "discovered|invented|developed|proposed|introduced|formulated|founded|described|published|established|created|"
    "pioneered|coined|written|composed|designed|built|derived|identified|isolated|observed|popularized|advanced|"
    "articulated|conceived|launched|led|signed|painted|named|first used"
)
CUES = (
    cues.cue("by-whom", rf"(?:{_MADE}) (?:\w+ )?by(?: the)?(?: (?-i:[a-z-]+)){{0,3}}"),
    cues.cue("named-after", r"named (?:after|for|in honou?r of)(?: the)?(?: (?-i:[a-z-]+)){0,3}"),
    cues.cue("where", rf"(?:{_MADE}|originat(?:ed|es|ing)|born|based|held|headquartered) (?:\w+ )?(?:in|at)(?: the)?"),
    cues.cue("whose", r"(?:mathematician|physicist|chemist|biologist|philosopher|scientist|psychologist|economist|"
             r"linguist|astronomer|engineer|physician|author|composer|theorist|sociologist|anthropologist)s?"
             r"(?: like| such as)?"),
)  # fmt: skip


def find(view: View) -> Iterator[Fact]:
    """The names of persons and places to which the page says that something goes back."""
    for fact in cues.find(view, "origin", CUES):
        if fact.key[:1].isupper():
            yield fact


KIND = Kind("origin", find, asking.gap)
