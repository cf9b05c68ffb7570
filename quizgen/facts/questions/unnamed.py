"""Questions that speak of what only their page names: "the reaction", "the examination"."""

from __future__ import annotations

from quizgen.text import commonness
from quizgen.text.tokens import Part, tokenise

COMMON = 3  # a noun of so many subjects names nothing by itself
_AT_HAND = frozenset("reaction reactions examination exam score sample solution patient mixture company car".split())
_NAMING = frozenset("of in for to at between from on with during".split())


def speaks_of_what_is_at_hand(asked: str) -> bool:
    """True where a question speaks of what only its page names: "the reaction", "the examination"."""
    tokens = tokenise(asked, ())
    return any(
        the.text.lower() == "the"
        and noun.part is Part.CONTENT
        and noun.text.islower()
        and (commonness.level(noun.text) >= COMMON or noun.text in _AT_HAND)
        and after.part is not Part.CONTENT
        and not after.text.endswith(("ed", "ing"))
        and after.text.lower() not in _NAMING
        for the, noun, after in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )
