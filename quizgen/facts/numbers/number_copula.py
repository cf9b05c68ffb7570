"""Questions for what something is: "What is the density of gold?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.questions.inversion import lowered
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.text.quantities import Quantity

TELLING = 3  # words that say of what a value is sought
_CLAUSED = re.compile(r"\b(?:that|which|who|where|when|if|because|while)\b|,")
_COPULA = re.compile(
    r"^(?P<lead>(?:In|At|For|Under|During|On) [^,;:()]{2,60}, )?(?P<subject>[^,;:]{8,90}?)"
    r"(?:, (?:calculated|measured|given|expressed|written|known|defined)\b[^,;:]*,)? (?P<be>is|was)"
    r"(?: (?:(?P<usual>typically|usually|generally|normally)|(?P<rough>about|around|approximately|roughly)|only"
    r"|equal to|exactly)){0,2} $"
)
_MORE = re.compile(r" (?:when|if|in|at|for|during|under|on|by|after|before|between|among) [^,;:()]{3,60}$")


def question(own: Quantity, opening: str, rest: str) -> str | None:
    """A question such as "What is the density of gold" of "The density of gold is"; None for all else."""
    found = _COPULA.match(opening)
    if own.kind not in ("measure", "percent", "money", "number") or not found or _CLAUSED.search(found["subject"]):
        return None
    if rest and not _MORE.match(rest):
        return None
    lead = found["lead"] or ""
    if len(terms.content(found["subject"])) < TELLING:
        return None
    rough = ", approximately," if found["rough"] else ""
    usual = f"{found['usual']} " if found["usual"] and not rough else ""
    subject = found["subject"] if lead else lowered(found["subject"])
    return f"{lead}what{rough} {found['be']} {usual}{subject}{rest}"
