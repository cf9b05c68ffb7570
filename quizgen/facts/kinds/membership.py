"""Membership: what belongs to a group, what something is made of."""

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
    cues.cue("such-as", r"such as|like|e\.g\.,?|for example,|for instance,|namely|especially|particularly",
             listed=True),
    cues.cue("including", r"including|includes?|encompass(?:es|ing)?|involv(?:es?|ing)|features?"),
    cues.cue("consists", r"consist(?:s|ing)? of|composed of|comprised of|compris(?:es?|ing)|made up of|contains?|"
             r"containing|divided into|classified (?:as|into)|categorized (?:as|into)|"
             r"(?:types?|kinds?|forms?|part|component) of"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page names as members or parts."""
    return cues.find(view, "membership", CUES)


KIND = Kind("membership", find, asking.gap)
