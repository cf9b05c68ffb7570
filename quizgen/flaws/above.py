"""Options that speak of the other options: "all of the above", "none of the above", "A and C"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

_OTHERS = (
    r"(?:above|previous|preceding|foregoing|mentioned|listed|given|other)s?\b"
    r"|(?:these|those|them|the (?:above|others?|options?|answers?|choices?|alternatives?|statements?|items?))\b"
)
_HEAD = r"^\W*(?:it is |they are |the answer is )?"
ALL = re.compile(
    _HEAD + rf"(?:all|every ?one|everything|each|any)(?: \w+)? ?(?:of )?(?:the )?(?:\w+ )?(?:{_OTHERS})(?:.{{0,40}})$"
    rf"|{_HEAD}(?:all|everyone|everything|each|all (?:two|three|four|five|\d)(?: of (?:them|these))?)\W*$"
    rf"|{_HEAD}all (?:\w+ )?(?:are|is|answers?|options?|choices?|statements?)\b.{{0,30}}$",
    re.IGNORECASE,
)
NONE = re.compile(
    _HEAD + rf"(?:none|neither|not any|no ?(?:one|ne)?)(?: \w+)? ?(?:of )?(?:the )?(?:\w+ )?(?:{_OTHERS})(?:.{{0,40}})$"
    rf"|{_HEAD}(?:none (?:is|are|apply|applies|correct|true)\b.{{0,30}}|neither)\W*$"
    rf"|{_HEAD}no (?:correct|right|true) (?:answer|option|choice|statement)\b.{{0,30}}$"
    rf"|{_HEAD}no(?:ne)? of (?:them|it|those|these)\W*$"
    rf"|{_HEAD}(?:some(?:thing|one|body|where) else|some other \w+|an(?:other| alternative) (?:one|answer"
    rf"|\w+ altogether)"
    rf"|a different (?:one|answer|author|person|country|city|year|number|value|\w+ altogether))\W*$"
    rf"|{_HEAD}(?:the )?(?:right |correct )?answer is not (?:here|listed|given).{{0,20}}$",
    re.IGNORECASE,
)
_LABEL = r"(?:[A-H]|[IVX]{1,4}|\d)"
_MARK = rf"\(?{_LABEL}\)?\.?"
_JOIN = r"\s*(?:,|;|&|\+|/|and|or|as well as)\s*(?:and |or |also )?"
_NOUN = r"(?:(?:statements?|options?|answers?|choices?|items?|alternatives?|numbers?|responses?) )?"
COMBINED = re.compile(
    rf"^\W*(?:only |both |either |neither |all but |all except )?{_NOUN}(?:only )?{_MARK}(?:{_JOIN}(?:only )?{_MARK})++"
    r"(?: (?:only|alone|both|are (?:correct|true|right)|but not .{1,8}|together))*\W*$",
    re.IGNORECASE,
)
_LONE = re.compile(
    rf"^\W*(?:only {_NOUN}{_MARK}|{_NOUN}{_MARK} (?:only|alone))(?: (?:is (?:correct|true)))?\W*$",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"^\W*(?:both|two|all but one|only two|any two)(?: of)?(?: the)? (?:above|these|those|them|options?|answers?"
    r"|others?"
    r"|statements?|of the above)\b.{0,30}$|^\W*(?:all|any) (?:of the above )?(?:but"
    r"|except(?: for)?) (?:\W*[A-Ha-h\d]\W*|the .{1,20})$"
    r"|^\W*both\W*$|^\W*(?:the )?(?:first|second|third|last)(?: (?:and|or|&)(?: the)? (?:first|second|third|fourth"
    r"|last))"
    r"(?: (?:options?|answers?|choices?|statements?|ones?))?\W*$",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"^[\W\d]+(?:(?:and|or)[\W\d]+)*$")


def speaks_of_others(text: str) -> bool:
    """True for an option that says something of the other options."""
    return any(pattern.match(text) for pattern in (ALL, NONE, COMBINED, _LONE, _BOTH))


def none_of_the_above(question: Question) -> str | None:
    """Avoid "none of the above": it shows what a reader can rule out, not what he knows."""
    if not question.asking.lower().startswith("how many"):
        bare = next((one for one in question.answers if one.prose.strip(" .").lower() == "none"), None)
        if bare and len(question.answers) > 2:
            return _told(bare.text, "put a plausible option in its place")
    return _said(question, NONE, "a reader who picks it may know nothing; put a plausible option in its place")


def all_of_the_above(question: Question) -> str | None:
    """Avoid "all of the above": two options known to be right, or one known to be wrong, tell all."""
    return _said(question, ALL, "knowing part of the answer tells the rest; ask for one, or make a multiple response")


def complex_options(question: Question) -> str | None:
    """Avoid options that combine others ("A and C", "I, II and III"): K-type items test patience."""
    joined = [one for one in question.answers if COMBINED.match(one.text) and not _a_quantity(question, one.text)]
    lone = [one for one in question.answers if _LONE.match(one.text)]
    both = [one for one in question.answers if _BOTH.match(one.text)]
    if joined and (len(joined) + len(lone) > 1 or _labels(question, joined[0].text)):
        return _told(joined[0].text, "ask about each by itself, or make a multiple response")
    return _told(both[0].text, "ask about each by itself, or make a multiple response") if both else None


def _a_quantity(question: Question, text: str) -> bool:
    """True for "3, 2": numbers only, where the stem counts nothing with them."""
    return bool(_NUMERIC.match(text)) and not _numbered(question.stem)


def _numbered(stem: str) -> bool:
    return {"1", "2"} <= set(re.findall(r"(?:^|[\s:;.,])\(?([1-9])[.):]\s*\S", stem))


def _labels(question: Question, text: str) -> bool:
    """True where one option alone combines: by letters, or by marks that the stem sets before its statements."""
    return bool(re.search(r"\b[A-Ha-h]\b", text)) or _numbered(question.stem) or bool(re.search(r"\bI{1,3}\b", text))


def _said(question: Question, pattern: re.Pattern[str], how: str) -> str | None:
    found = next((one for one in question.answers if pattern.match(one.prose) and not _BOTH.match(one.prose)), None)
    return _told(found.text, how) if found else None


def _told(text: str, how: str) -> str:
    return f"the option “{text}” speaks of the others: {how}"
