"""Statements that end on a gap as direct questions: "What can smoking lead to?", "What is the salt called?"."""

from __future__ import annotations

import re

from quizgen.facts.questions.inversion import inverted, lowered
from quizgen.text import reference
from quizgen.text.tokens import Part, tokenise

LONGEST = 16  # words of a question that are read in one breath
_GAP = r"(?:the |an? |a\(n\) )?____\.?$"
_LEADS = re.compile(
    r"^(?P<told>[^,;:]+ (?:(?:leads?|led|contributes?|contributed) to|results? in|resulted in|causes?|caused)) ____\.?$"
)
_CALLED = re.compile(
    r"^(?P<thing>[^,;:]+?) (?P<be>is|are) (?:also |often |commonly |sometimes )*"
    rf"(?P<how>called|termed|named|known as|referred to as) {_GAP}"
)


def question(ended: str) -> str | None:
    """The question that a statement ending on a gap makes; None where it makes none."""
    if found := _CALLED.match(ended):
        thing = found["thing"]
        plain = all(token.part not in (Part.VERB, Part.AUXILIARY) for token in tokenise(thing, ()))
        if not plain or reference.dangles(thing):
            return None
        return f"What {found['be']} {lowered(thing)} {found['how']}?"
    if (found := _LEADS.match(ended)) and len(ended.split()) <= LONGEST:
        asked = inverted(found["told"])
        return f"What {asked}?" if asked else None
    return None
