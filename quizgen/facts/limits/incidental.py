"""Answers that a sentence names only in passing: where it tells what to do, goes on with cases, or praises."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.text.prefilter import Prefiltered

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

SHORT = 5  # characters of a symbol: "a_p"
PHRASES = frozenset(("term", "function", "comparison", "cause", "location", "membership"))
_TAUGHT = Prefiltered(
    r"\b(?:students|learners|pupils)\b[^.]{0,25} "
    r"(?:should|can|may|will|need|might|learn|understand|explore)\b|"
    r"\b(?:help|encourage|allow|enabl|engag|have|teach)(?:e?s|ing)? (?:students|learners|pupils)\b",
    re.IGNORECASE,
)
_DUTY = Prefiltered(r"\bshould\b", re.IGNORECASE)
_CASES = re.compile(r",? (?:including|particularly|especially|notably)\b")
_EXAMPLES = re.compile(r",? (?:such as|like|including)\b")
_SOME = re.compile(
    r"\b(?:various|several|many|different|multiple|numerous|certain|specific|other|some)(?: [\w-]+)? $", re.IGNORECASE
)
_WORKED = re.compile(r"[=÷×≈]\s?\(?$")
_SYMBOL = re.compile(r"\\?[A-Za-z]+(?:_\{?\w+\}?)?")
_PURPOSE = re.compile(r", making (?:it|them) [^,;:]*$")


def why_incidental(fact: Fact) -> str:
    """Why a phrase matters little where it stands, in words for a person; empty where nothing says so."""
    if fact.kind not in PHRASES:
        return ""
    statement, answer = fact.statement, fact.answer
    text = statement.text
    if _TAUGHT.search(text[statement.borrowed :]) or _DUTY.search(text[: answer.start]):
        return "the sentence tells how to teach, or what somebody should do"
    if _CASES.match(text, answer.end) or (_SOME.search(text, 0, answer.start) and _EXAMPLES.match(text, answer.end)):
        return "the sentence goes on with cases of the answer, which tell it"
    if _SYMBOL.fullmatch(fact.key) and "$" in fact.shown and len(fact.key) < SHORT:
        return "the answer is a symbol, for which others might choose another"
    if fact.key[0].isdigit() and _WORKED.search(text, 0, answer.start):
        return "the answer is worked out in the sentence"
    return "the answer is what something is said to be good for" if _PURPOSE.search(text, 0, answer.start) else ""
