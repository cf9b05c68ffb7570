"""Words that tell a reader how far to trust an option: "always", "usually"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws.above import speaks_of_others

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

ABSOLUTE = re.compile(
    r"\b(?<!-)(?<!nearly )(?<!almost )(?<!virtually )(?:always|never|all(?! (?:at once|in all)\b)(?!-)|every(?:body"
    r"|one|thing|where)?(?! (?:\d|two|three|four|five"
    r"|six|ten|other|so often|now and|second|minute|hour|day|night|week|month|year|morning|evening)\b)|none|nobody"
    r"|nothing|no one"
    r"|only(?! (?:as|if|when|after|once|while|because)\b)|completely|entirely|totally|absolutely|invariably"
    r"|exclusively|solely|(?:with|by) all means|impossible|under no circumstances"
    r"|without exception|in no case|at all times|forever|guarantee[sd]?|cannot ever)\b(?!-)",
    re.IGNORECASE,
)
VAGUE = re.compile(
    r"\b(?<!-)(?:frequently|infrequently|usually|unusually|often|sometimes|occasionally|occasional|rarely|seldom"
    r"|generally(?! (?:accept\w*|accurate|recogni[sz]ed|speaking))|somewhat"
    r"|commonly|typically|mostly|fairly|rather(?! than)|quite|probably|possibly|perhaps|maybe|regularly"
    r"|from time to time"
    r"|now and then|once in a while|a (?:bit|little)|kind of|sort of|more or less|to some extent|many times"
    r"|nearly always"
    r"|almost always|almost never|hardly ever|as a rule|in (?:most|many|some|certain) (?:cases|situations"
    r"|circumstances)"
    r"|^(?:\w+ ){0,3}tends? to|every (?:so often|now and)|most of the time|to (?:some|a (?:certain|large"
    r"|great)) (?:degree|extent)|on occasion"
    r"|by and large|for the most part|periodically|not (?:very|that) often|relatively(?! prime)"
    r"|pretty (?:much|often)|a (?:fair amount|good deal)|under certain (?:conditions|circumstances))\b(?!-)",
    re.IGNORECASE,
)
_VAGUE_STEM = re.compile(
    r"\b(?:frequently|infrequently|usually|sometimes|occasionally|somewhat|from time to time|now and then"
    r"|more or less)\b",
    re.IGNORECASE,
)
_NOT_ABSOLUTE = re.compile(r"\b(?:at all|all over|all right|only child|above all|not only|no one else)\b|"
                           r"\ball(?= (?:\d|two|three|four|five))", re.IGNORECASE)  # fmt: skip
_SORT_OF = re.compile(
    r"\b(?:a|an|the|one|any|this|which|what|some|another|same|each) (?:\w+ )?(?:kind|sort) of\b",
    re.IGNORECASE,
)
_MONTH_OF_MAY = re.compile(r"\b(?:in|of|on|by|until|since|early|late|mid) May\b|\bMay \d|\d May\b|^\W*May\W*$")
_BARE = re.compile(
    r"^\W*(?:very |quite |too |not )?(?:many|few|several|some|most|a lot|a few)(?: of (?:the time|them))?\W*$",
    re.IGNORECASE,
)
_HOW = re.compile(r"^\W*how (?!come\b|do\b|does\b|did\b|is\b|are\b|was\b|were\b|can\b)", re.IGNORECASE)
_GRADED = re.compile(
    r"^\W*(?:very|extremely|pretty|really|too|so) \w+\W*$|^\W*(?:slow|quick|fast|rapid|high|low|large"
    r"|small)(?:ly)?\W*$",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\ba (?:little|few|lot)\b(?= (?:more|less|over|under))", re.IGNORECASE)


def absolute_term(question: Question) -> str | None:
    """Avoid "never", "always", "all" in options: readers know that such options are nearly always wrong."""
    for one in question.answers:
        if speaks_of_others(one.prose) or one.prose.strip(" .").lower() == "none":
            continue
        found = ABSOLUTE.search(_NOT_ABSOLUTE.sub("", one.prose))
        if found and not _is_the_answer(question, found[0]):
            return f"“{found[0]}” in the option “{one.text}” is absolute: say what holds, or when"
    return None


def _is_the_answer(question: Question, word: str) -> bool:
    """True where every option holds the word, which then tells nothing."""
    pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    alike = all(pattern.search(one.prose) for one in question.answers)
    return alike and word.lower() in {"only", "all", "every"}


def _in_a_name(found: re.Match[str]) -> bool:
    """True for a word with a capital that opens nothing: part of a name or of what an abbreviation stands for."""
    return found.start() > 0 and found[0][0].isupper()


def vague_term(question: Question) -> str | None:
    """Avoid "frequently", "usually", "somewhat": no two readers mean the same by them."""
    bare = [one.text for one in question.answers if _BARE.match(one.prose)]
    graded = [one.text for one in question.answers if _GRADED.match(one.prose)] if _HOW.match(question.asking) else []
    if len(bare) > 1 or (bare := graded):
        return f"the option “{bare[0]}” is vague: say how often or how much"
    for one in question.answers:
        text = _MEASURED.sub("", _MONTH_OF_MAY.sub("", _SORT_OF.sub("", one.prose)))
        found = VAGUE.search(text)
        if found and not _in_a_name(found):
            return f"“{found[0]}” in the option “{one.text}” is vague: say how often or how much"
    asks = question.answers or question.kind == "truefalse"
    found = (_VAGUE_STEM if question.answers else VAGUE).search(question.prose) if asks else None
    return f"“{found[0]}” in the stem is vague: say how often or how much" if found else None
