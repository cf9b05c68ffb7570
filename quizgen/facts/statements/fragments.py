"""Sentences that are none: they only describe what their label names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.statements import named
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.statements.draft import Draft
    from quizgen.text.tokens import Token

_RELATIVE = frozenset(("which", "that", "who", "where"))
_JOINS = frozenset(("to", "and", "or"))


def only_describes(draft: Draft) -> bool:
    """True for what only says what its label is: "A stable isotope with seven neutrons", "120 mmHg"."""
    tokens = tokenise(draft.text, draft.marks)
    if draft.text.startswith(("A ", "An ")):
        return named.subject(draft.text, tokens) is None
    if draft.text.startswith("The "):
        return any(token.text in _RELATIVE for token in tokens) and not _has_main_verb(tokens)
    return not any(token.part in (Part.VERB, Part.AUXILIARY) for token in tokens)


def _has_main_verb(tokens: Sequence[Token]) -> bool:
    """False for "The energy of bodies, which travels as waves": its only verbs are those of relative clauses."""
    waits = False  # for the verb of a relative clause
    for number, token in enumerate(tokens):
        if token.text in _RELATIVE:
            waits = True
        elif _is_finite(tokens, number):
            if not waits:
                return True
            waits = False
    return False


def _is_finite(tokens: Sequence[Token], number: int) -> bool:
    """True for a verb that may carry a clause; "is" and its participle count once."""
    token, before = tokens[number], tokens[number - 1]
    if token.part not in (Part.VERB, Part.AUXILIARY) or before.part is Part.AUXILIARY or before.text in _JOINS:
        return False
    following = tokens[number + 1].part if number + 1 < len(tokens) else Part.STOP
    low = token.text.lower()
    return not low.endswith("ing") and not (low.endswith("ed") and following in (Part.PREPOSITION, Part.STOP))
