"""Functions and roles: what something is for, what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View

_DOES = (
    "maintain|regulate|prevent|protect|promote|enhance|facilitate|control|provide|support|generate|transport|carry|"
    "catalyze|produce|stimulate|inhibit|reduce|increase|improve|measure|assess|detect|store|restore|preserve|form|"
    "enable|allow|ensure|balance|monitor|supply|filter|synthesize|convert|break down|bind|release|absorb|represent|"
    "display|list|return|describe|determine|identify|calculate|create|establish|achieve|minimize|maximize|remove|"
    "deliver|transmit|activate|initiate|coordinate|integrate|strengthen|stabilize|guide|evaluate|estimate"
)


def _forms(lemmas: str) -> tuple[str, str]:
    """The -s forms and the -ing forms of verbs, as two alternatives."""
    third, gerund = [], []
    for lemma in lemmas.split("|"):
        verb, *rest = lemma.split()
        tail = (" " + " ".join(rest)) if rest else ""
        stem = verb.removesuffix("e")
        gerund.append(stem + "ing" + tail)
        consonant_y = verb.endswith("y") and verb[-2] not in "aeou"
        es = verb.endswith(("s", "x", "ch", "sh"))
        third.append((verb[:-1] + "ies" if consonant_y else verb + ("es" if es else "s")) + tail)
    return "|".join(third), "|".join(gerund)


_THIRD, _GERUND = _forms(_DOES)
CUES = (
    cues.cue("role", rf"roles? (?:in|of) (?:(?:{_GERUND}) )?"),
    cues.cue("needed", r"(?:essential|crucial|vital|important|necessary|critical|required|needed|responsible|"
             rf"indispensable|useful|valuable|fundamental|pivotal) (?:for|to|in) (?:(?:{_GERUND}|{_DOES}) )?"),
    cues.cue("used", r"(?:used|utilized|employed|designed|intended|needed|required) (?:to|for|in) "
             rf"(?:(?:{_GERUND}|{_DOES}|[a-z]+ing) )?"),
    cues.cue("helps", r"(?:helps?|aids?|assists?|helping|serves?|works?|functions?) (?:to |in |with )?"
             rf"(?:{_DOES}|{_GERUND})"),
    cues.cue("serves", r"(?:serves?|acts?|functions?|serving|acting) as"),
    cues.cue("by-doing", rf"by (?:{_GERUND})"),
    cues.cue("for-doing", rf"(?:for|in|of) (?:{_GERUND})"),
    cues.cue("to-do", rf"to (?:{_DOES})"),
    cues.cue("doing", rf"(?:thereby |and |also |not only )(?:{_GERUND})"),
    cues.cue("does", rf"(?:{_THIRD}|{_DOES})"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page says that something is for or does."""
    return cues.find(view, "function", CUES)


KIND = Kind("function", find, asking.gap)
