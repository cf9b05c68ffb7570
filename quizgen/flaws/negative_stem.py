"""Stems that ask for what is not so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws.wording import content

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

_NEGATIVE = re.compile(
    r"\b(?:not|never|except(?:ing|ion)?|cannot|can't|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|wouldn't"
    r"|shouldn't"
    r"|couldn't|hasn't|haven't|hadn't|mustn't|least(?= (?:likely|\w+))|incorrect|incorrectly|false|untrue|wrong"
    r"|wrongly|inaccurate"
    r"|exclud(?:es|ed|ing)|neither|unlikely|exempt|absent (?:from|in)|missing (?:from|in)|fails? to)\b|\b(?:all"
    r"|each|every|any)(?: one)? (?:of )?.{1,60}\bbut\W*$"
    r"|\bother than\b(?=\W*$)",
    re.IGNORECASE,
)
SHORT = 6
_POINTS = re.compile(r"\b(?:it|this|that|they)\W*$", re.IGNORECASE)
_REASON = re.compile(
    r"^(?:why|how come|for what reason)\b",
    re.IGNORECASE,
)  # asks why something is not, not what is not
_HARMLESS = re.compile(
    r"\bat (?:the )?least\b|\bnot only\b|\bwhether or not\b|\bor not\b|\bif not\b|\blast but not least\b"
    r"|\bexceptional\b"
    r"|\bleast (?:squares?|common|significant|upper|action)\b|\bfalse (?:positives?|negatives?|alarms?|friends?"
    r"|memor\w+|teeth)\b"
    r"|\b(?:right|true|correct)(?: or |/)(?:wrong|false|incorrect)\b|(?<!^)\b(?:if|when|that|who|because|although|so"
    r"|even though|unless)"
    r" (?!of\b)(?:[\w¤'-]+ ){1,5}?(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will)(?:n't| not)\b"
    r"|, (?:who|which|whose|where) [^,?]+,|\b(?:wrong|false) (?:sign|side|way)\b|\bnull\b|\bbut not (?:in|by|from|to"
    r"|of|with|on|at|for)\b|\bdo(?:es)? not exist\b",
    re.IGNORECASE,
)


def negative_stem(question: Question) -> str | None:
    """Avoid "not" and "except" in what is asked: readers miss the word, or know what is not so and no more."""
    if question.kind == "cloze":
        return None
    asked = question.asking
    if len(asked.split()) < SHORT and question.before and (not content(asked) or _POINTS.search(asked)):
        asked = f"{question.before[-1]} {asked}"
    found = None if _REASON.match(asked) else _NEGATIVE.search(_HARMLESS.sub("¤", asked))
    if found is None:
        return None
    return f"“{found[0]}” makes the stem negative: ask for what is so"
