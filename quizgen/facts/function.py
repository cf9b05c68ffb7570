"""Functions and roles: what something is for, what it does."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.facts import asking, cues
from quizgen.facts.fact import Fact
from quizgen.facts.kind import Kind
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
        stem = verb[:-1] if verb.endswith("e") else verb
        gerund.append(stem + "ing" + tail)
        consonant_y = verb.endswith("y") and verb[-2] not in "aeou"
        es = verb.endswith(("s", "x", "ch", "sh"))
        third.append((verb[:-1] + "ies" if consonant_y else verb + ("es" if es else "s")) + tail)
    return "|".join(third), "|".join(gerund)


_THIRD, _GERUND = _forms(_DOES)
CUES = (
    cues.cue("role", r"roles? (?:in|of) (?:(?:%s) )?" % _GERUND),
    cues.cue("needed", r"(?:essential|crucial|vital|important|necessary|critical|required|needed|responsible|indispensable|"
             r"useful|valuable|fundamental|pivotal) (?:for|to|in) (?:(?:%s|%s) )?" % (_GERUND, _DOES)),
    cues.cue("used", r"(?:used|utilized|employed|designed|intended|needed|required) (?:to|for|in) (?:(?:%s|%s|[a-z]+ing) )?" % (_GERUND, _DOES)),
    cues.cue("helps", r"(?:helps?|aids?|assists?|helping|serves?|works?|functions?) (?:to |in |with )?(?:%s|%s)" % (_DOES, _GERUND)),
    cues.cue("serves", r"(?:serves?|acts?|functions?|serving|acting) as"),
    cues.cue("by-doing", r"by (?:%s)" % _GERUND),
    cues.cue("for-doing", r"(?:for|in|of) (?:%s)" % _GERUND),
    cues.cue("to-do", r"to (?:%s)" % _DOES),
    cues.cue("doing", r"(?:thereby |and |also |not only )(?:%s)" % _GERUND),
    cues.cue("does", r"(?:%s|%s)" % (_THIRD, _DOES)),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page says that something is for or does."""
    return cues.find(view, "function", CUES)


KIND = Kind("function", find, asking.gap)
