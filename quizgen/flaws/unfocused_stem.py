"""Stems that ask nothing until the options are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws.wording import words_of
from quizgen.text import words

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

_TRUTH = (
    r"(?:true|correct|right|false|incorrect|wrong|accurate|inaccurate|untrue|valid|the case|a fact"
    r"|(?:a )?(?:true|correct|false) statement)"
)
_VERDICT = re.compile(
    rf"^(?:.*[:,] )?(?:which|what)(?: one| two)?(?: of (?:the|these)(?: following| four| three| five)?)?"
    rf"(?: (?:\w+ )?(?:statements?|sentences?|options?|answers?|claims?|assertions?|propositions?|facts?|ones?))?"
    rf"(?: (?:below|above))?(?: (?:about|on|of|concerning|regarding|for|describing|related to) .+?)?"
    rf" (?:is|are|was|were|would be|must be|can be|holds?|seems?)(?: \w+ly| not|n't| always"
    rf"| never)? ?(?:the )?(?:most |best |only )?{_TRUTH}\b(?! (?:positive|negative|value|number|answer to))"
    rf"(?: (?:about|of|for|regarding|concerning|with respect to|in|on|when|if) .+)?\W*$"
    r"|^what (?:can|could) (?:be said|you say|we say|one say) (?:about|of) .+"
    r"|^what about .+|^what do you know about .+|^(?:which|what) (?:statement|option|answer"
    r"|sentence)s? (?:do you (?:agree|choose)|(?:applies|apply|fits?|match(?:es)?))\W*$"
    r"|^(?:which|what)(?: one)?(?: of (?:the following|these|them))(?: (?:statements?|options?"
    r"|answers?))?(?: (?:applies|apply|fits?))?\W*$"
    r"|^(?:choose|select|pick|mark|identify|find|tick) the (?:(?:most )?(?:correct|right|true|false|best|incorrect"
    r"|wrong|suitable|fitting|appropriate)) (?:one|option|answer|statement|sentence|alternative|completion|ending"
    r"|response"
    r"|choice|phrase|continuation)s?\b.{0,40}$",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"^(?:regarding|concerning|with (?:respect|regard) to|about|as (?:for|to)|in terms of"
    r"|considering)\b[^?]*[:,.]?\s*$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:what|which|who|whom|whose|when|where|why|how)\b|^(?:is|are|was|were|do|does|did|can|could|will|would"
    r"|should|has|have|had)\b.*\?",
    re.IGNORECASE,
)
_INSTRUCTS = re.compile(
    r"^\W*(?:(?:please|now|then|next|correctly|briefly|first)\s+)?(?:identify|name|choose|select|find|calculate"
    r"|determine|compute|complete|state|give|match|order|pick|list|solve"
    r"|evaluate|simplify|translate|mark|indicate|describe|explain|consider|define|round|convert|write|arrange"
    r"|estimate|classify|compare"
    r"|put|fill|read|look|use|suppose|assume|let|add|subtract|multiply|divide|expand|factor|factori[sz]e"
    r"|differentiate|integrate|express"
    r"|rank|sort|label|predict|replace|correct|conjugate|decide|say|tell|point|show|prove|derive|locate|spot|trace"
    r"|judge|assess|rate|work|draw|sketch|balance|apply|continue|guess|assign)\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"_{2,}|\.{3,}|…|\[\s*(?:blank|gap)?\s*\]|\(\s*(?:blank|gap)\s*\)|\{\{\d+\}\}")
_COPULA = re.compile(
    r"^(?P<subject>.+?)\s+(?:is|are|was|were|has|have|had|can|does|do|will|may|must|should|would)(?:\s+(?:a|an|the"
    r"|not|to))?\W*$",
    re.IGNORECASE,
)
_NARROW = re.compile(
    r"\b(?:of|in|that|which|who|whose|for|by|with|from|called|to|at|on|between|used|when|where|during|after|before"
    r"|if|because|as)\b|¤|\d",
    re.IGNORECASE,
)
_TOPIC_WORDS = 3


def unfocused_stem(question: Question) -> str | None:
    """The stem must be a question, an instruction, or a beginning that tells what is sought before the options do."""
    asking = question.asking.strip().strip("*_ ")
    if question.kind in ("numeric", "short"):
        return "the stem names a topic and asks nothing: make it a question" if _is_topic(asking) else None
    if not question.answers or question.has_truth_options:
        return None
    if _VERDICT.match(asking):
        return "the stem asks only which option is true: ask for the fact itself"
    if _TOPIC.match(asking) or _is_bare(asking):
        return "the stem names a topic and asks nothing: make it a question that can be answered without the options"
    return None


def _is_bare(asking: str) -> bool:
    """True for a topic, for a subject with "is" and no more, and for a statement that leaves nothing open."""
    if asking.endswith("?") or _INSTRUCTS.match(asking) or _BLANK.search(asking):
        return len(words_of(asking)) < 2 and "¤" not in asking and not re.search(r"\d", asking)
    if _ASKS.search(asking) and not asking.endswith("."):
        return False
    subject = _COPULA.match(asking)
    if subject:
        return len(_meaning(subject["subject"])) < _TOPIC_WORDS and not _NARROW.search(subject["subject"])
    if asking.endswith(":") and not words.AUXILIARIES.intersection(words_of(asking)):
        return len(_meaning(asking)) <= _TOPIC_WORDS
    if asking.endswith((".", "!")):
        return not _ASKS.search(asking) and not re.match(
            r"^\W*(?:is|are|was|were|has|have|had|refers|means|occurs|consists)\b", asking, re.IGNORECASE
        )
    if re.match(r"^(?:these|this|they|it|those)\b", asking, re.IGNORECASE) and len(words_of(asking)) > 2:
        return True
    return not _has_verb(asking) and len(_meaning(asking)) <= _TOPIC_WORDS and "¤" not in asking


def _is_topic(asking: str) -> bool:
    """True for a few words that neither ask nor say anything."""
    spoken = _ASKS.search(asking) or _INSTRUCTS.match(asking) or _BLANK.search(asking) or re.search(r"[\d¤=?:]", asking)
    return not spoken and not _has_verb(asking) and len(words_of(asking)) <= _TOPIC_WORDS


def _meaning(text: str) -> list[str]:
    return [word for word in words_of(text) if word not in words.FUNCTION]


def _has_verb(text: str) -> bool:
    """True where a word other than the first is a form that only verbs have."""
    told = words_of(text)
    return any(word in words.AUXILIARIES or (word in words.VERBS and word not in words.NOUN_TOO) for word in told[1:])
