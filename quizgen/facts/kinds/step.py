"""Steps: what comes first, next and last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View

CUES = (
    cues.cue("begins", r"(?:begins?|starts?|beginning|starting) (?:with|by)(?: \w+ing)?"),
    cues.cue("followed-by", r"followed by|gives? way to|preceded by|proceeds? to|succeeded by"),
    cues.cue("step-is", r"(?:first|second|third|fourth|fifth|next|final|last|initial) (?:step|stage|phase) "
             r"(?:is|involves?|consists of|requires)(?: to)?(?: \w+ing)?"),
    cues.cue("ends", r"(?:ends?|concludes?|culminat(?:es?|ing)|finish(?:es)?) (?:with|in)"),
    cues.cue("turns-into", r"(?:convert(?:s|ed)?|transform(?:s|ed)?|turn(?:s|ed)?|broken down|breaks? down|develops?|"
             r"differentiates?|divides?|metaboli[sz]ed|cleaved|translated|transcribed|copied) (?:\w+ )?(?:in)?to"),
    cues.cue("acts-on", r"(?:activates?|phosphorylates?|binds? to|attach(?:es)? to|fuses? with|reacts? with|"
             r"combines? with|releases?|opens?|closes?)"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page says comes before, after or out of what."""
    return cues.find(view, "step", CUES)


KIND = Kind("step", find, asking.gap)
