"""Whether a choice can turn on which way something goes: up or down, positive or negative."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.text import poles, terms

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

_JOINED = re.compile(r"(?:\b(?:and|or|nor)|,) (?:the |an? )?$")
_BESIDE = re.compile(  # a place that other things may hold too
    r"\b(?:(?:anterior|posterior|superior|inferior|medial|lateral|proximal|distal|close|next|adjacent) to|than)"
    r" (?:the )?$"
)
_CHANGED = re.compile(r"\b(?:in|de)creas(?:ed|ing)\b|\b(?:maxi|mini)mum\b", re.IGNORECASE)
# What is measured by stems, so that it can be thought to rise, to fall or to stay as it is.
_MEASURED = frozenset(
    "pressure resistance temperature volume concentration rate fluidity output flow velocity speed density energy "
    "entropy enthalpy voltage current charge solubility viscosity permeability conductivity efflux influx uptake "
    "release secretion excretion reabsorption absorption yield mass weight force torque frequency wavelength amplitude "
    "intensity acidity ph tension contractility compliance affinity activity expression synthesis production "
    "consumption demand supply price inflation unemployment spending output investment turgor glucose calcium sodium "
    "potassium insulin contraction motility strength stiffness hardness ductility brightness gain "
    "stability reactivity polarity".split()
)


def may_turn(fact: Fact) -> bool:
    """True where only one way is right: not for one of several things, for a place beside others, for mere praise."""
    before = fact.statement.text[: fact.answer.start]
    if _JOINED.search(before) or _BESIDE.search(before):
        return False
    parts = fact.key.lower().split()
    if "and" in parts and (_CHANGED.search(fact.key) or any(poles.opposite(word) in parts for word in parts)):
        return False
    return not _CHANGED.search(fact.key) or bool(terms.content(fact.key) & _MEASURED)
