"""Causes: what leads to what."""

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
    cues.cue("leads-to", r"(?:leads?|led|leading|contribut(?:e|es|ed|ing)|gives? rise|giving rise) to (?:a |an )?"
             r"(?:(?:increase|decrease|reduction|rise|change|loss|lack) (?:in|of) )?"),
    cues.cue("results-in", r"result(?:s|ed|ing)? in"),
    cues.cue("causes", r"(?:caus(?:e|es|ed|ing)|trigger(?:s|ed|ing)?|induc(?:e|es|ed|ing)|stimulat(?:e|es|ed|ing)|"
             r"favou?rs|produces?|producing|increas(?:es|ing)|decreas(?:es|ing)|reduc(?:es|ing)|rais(?:es|ing)|lower(?:s|ing))"),
    cues.cue("due-to", r"(?:due|owing|attributed|thanks) (?:primarily |mainly |largely |partly )?to|because of|"
             r"as a result of|results? from|resulting from|arises? from|arising from|stems? from|caused by|"
             r"triggered by|driven by|influenced by|affected by|determined by|depends? (?:on|upon)|characterized by"),
    cues.cue("derived", r"(?:derived|originat\w+|comes?|obtained|formed|made|produced|generated|created) (?:from|by)"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page says is the cause or the effect of something."""
    return cues.find(view, "cause", CUES)


KIND = Kind("cause", find, asking.gap)
