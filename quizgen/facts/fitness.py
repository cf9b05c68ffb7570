"""Fitness: what keeps a fact from being asked, however much it is worth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts import asking
from quizgen.items import latex
from quizgen.text import words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.facts.statement import Statement

_ADDRESSED = re.compile(r"\b(?:you|your|yourself|let's|we|our|us)\b", re.IGNORECASE)
_ROUNDED = re.compile(r"\\approx|≈|\\sim")
_ADVISED = frozenset(("term", "function", "comparison", "definition", "label"))


def why_not(fact: Fact) -> str:
    """Why a fact is not to be asked, in words for a person; empty where nothing speaks against it."""
    statement = fact.statement
    if fact.kind in _ADVISED and is_advice(statement):
        return "the sentence gives advice"
    if fact.kind == "equation" and _is_worked(fact.key):
        return "the equation is a worked example"
    if not asking.can_be_asked(fact):
        return "the rest of the sentence gives the answer away, or too little is left of it"
    return ""


def is_advice(statement: Statement) -> bool:
    """True where a sentence tells its reader what to do rather than how something is."""
    own = statement.text[statement.borrowed :]
    if _ADDRESSED.search(own):
        return True
    first = next((token for token in statement.tokens if token.start >= statement.borrowed), None)
    orders = first is not None and first.part is Part.VERB and first.text.lower() in words.BASE_FORMS
    return orders and statement.passage.number is None


def _is_worked(source: str) -> bool:
    """True for numbers put into a formula, which nobody learns by heart."""
    parted = latex.sides(source)
    right = parted[1] if parted else source
    return bool(_ROUNDED.search(right)) and len(re.findall(r"\d+(?:\.\d+)?", right)) > 1
