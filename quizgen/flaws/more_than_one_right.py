"""Distractors that are right too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.flaws import amounts, naming, predicates
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.flaws.question import Answer, Question

_NEGATIVE = re.compile(r"\b(?:not|except|least|never|false|incorrect|wrong|cannot)\b|n't\b", re.IGNORECASE)
_ADMITS = re.compile(
    r"\b(?:also|equally|technically|strictly speaking,?|arguably|in fact) (?:be )?(?:correct|right|true|valid"
    r"|accept(?:ed|able)|possible|a right answer)\b",
    re.IGNORECASE,
)
_CLASS_ASKED = re.compile(
    r"^(?:which|what|who)(?: (?:one )?of (?:these|the following|them)(?: \w+)?| \w+)? (?:is|are|belongs? to"
    r"|counts? as) (?:an? |the )?(?:example of an? |kind of |type of )?([\w -]+?)\W*$",
    re.IGNORECASE,
)
_WORDED = re.compile(r"[^\W\d_][\w\s,.'’-]*")
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_CONTRASTS = re.compile(r"\b(?:respectively|whereas|while|unlike|but|between|from|not|than|versus)\b", re.IGNORECASE)
_ANY_OF = re.compile(
    r"\W*(?:name|give|state|mention|list|write down) (?:an?|one|any|some)(?: example of)?(?: (?!(?:word|term|name"
    r"|synonym)\b)"
    r"[\w-]+){1,4}\W*$",
    re.IGNORECASE,
)
_WHO = re.compile(r"\W*(?:who|by whom|whose)\b", re.IGNORECASE)
_LAST_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+")
SIGNS = 3
_WHAT_IS = re.compile(
    r"^(?:what (?:kind|type|sort|group|class)\b|what (?:is|are) an? |an? .*\b(?:is|are) an?\W*$|to which (?:group"
    r"|class|kind))",
    re.IGNORECASE,
)
_CONTINENT = re.compile(
    r"^(?:which|what) country (?:is|lies|is located|is found) (?:in|on"
    r"|part of) (?:the continent of )?([A-Z]\w+(?: America)?)\W*$",
    re.IGNORECASE,
)
_OF_CONTINENT = {
    "europe": "european country", "asia": "asian country", "africa": "african country", "america": "american country",
    "south america": "south american country", "north america": "north american country", "oceania": "oceanian country",
}  # fmt: skip
_SEP = r"(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|as well as)\s+)(?:the |an? )?"
_JOIN = rf"{_SEP}(?:[\w⁺⁻+-]+(?:\s[\w⁺⁻+-]+){{0,3}}?{_SEP}){{0,5}}"


def more_than_one_right(question: Question) -> str | None:
    """No distractor may be right: no double of the key by name, unit or form, none that a fact makes true."""
    if question.kind == "short" and _ANY_OF.match(question.asking):
        return "many answers are right: ask for a particular one"
    if question.kind != "choice":
        return None
    if sum(answer.right for answer in question.answers) > 1:
        return "several options are marked as right: keep one, or make a multiple response"
    if not question.single:
        return None
    for one in question.distractors:
        why = _double(question, one) or _true(question, one)
        if why:
            return f"“{one.text}” is right too, {why}: replace it"
    return None


def _double(question: Question, one: Answer) -> str | None:
    key = question.key
    if _look(key) == _look(one):
        return "the same as the key"
    if _WHO.match(question.asking) and _LAST_NAME.fullmatch(one.text) and key.text.endswith(f" {one.text}"):
        return "the last name of the key"
    if naming.synonyms(key.text, one.text) or _initials(key.text, one.text) or _initials(one.text, key.text):
        return "another name of the key"
    mine, other = amounts.read(key.text), amounts.read(one.text)
    if mine and other and amounts.same(mine, other):
        return "the key in another form"
    return "since it holds the key" if mine and amounts.holds(one.text, mine) else None


def _look(one: Answer) -> str:
    """What tells an option from another: for words their term, for code, math and signs each character."""
    worded = len(one.prose) > SIGNS and "¤" not in one.prose and _WORDED.fullmatch(one.prose)
    return terms.key(one.text) if worded else one.text.strip(" .,;:")


def _initials(short: str, long: str) -> bool:
    """True where one option is the capitals of the other's words: "DNA" for "deoxyribo nucleic acid"."""
    told = [word for word in re.split(r"[\s-]+", long) if word and word.lower() not in terms.SMALL]
    return short.isupper() and short.isalpha() and len(short) > 2 and short == "".join(word[0].upper() for word in told)


def _true(question: Question, one: Answer) -> str | None:
    if _NEGATIVE.search(question.asking):
        return None
    if _ADMITS.search(one.option.why) and not re.search(r"\bnot\b|n't\b", one.option.why):
        return "as its own feedback says"
    if predicates.both(question.asking, question.key.text, one.text):
        return "by what the stem asks"
    if naming.is_wider(one.text, question.key.text) and _WHAT_IS.match(question.asking):
        return "though less exact"
    place = _CONTINENT.search(question.asking)
    wanted = _OF_CONTINENT.get(place[1].lower()) if place else None
    if wanted and all(naming.classes(answer.text) & {wanted} for answer in (one, question.key)):
        return f"it lies in {place[1] if place else ''} too"
    asked = _CLASS_ASKED.match(question.asking)
    told = terms.fold(asked[1]) if asked else ""
    noun = told if naming.is_class(told) and told in naming.classes(question.key.text) else terms.stem(told)
    if noun and naming.is_class(noun) and noun in naming.classes(one.text) & naming.classes(question.key.text):
        return f"it is a {noun} too"
    return "as the source says" if _told_together(question, one) else None


def _told_together(question: Question, one: Answer) -> bool:
    """True where a source or the explanation says the same of both: "Brazil, Argentina and Chile are …"."""
    key, other = _bare(question.key.text), _bare(one.text)
    if terms.stands_in(one.text, question.stem):
        return False
    texts = [*(source.quote for source in question.item.sources), question.item.explanation]
    near = [text for text in texts if _holds(text, key) and _holds(text, other) and _says(text, question)]
    return bool(near) and any(_pair(key, other).search(text.replace("*", "")) for text in near)


def _holds(text: str, name: str) -> bool:
    """True where a name can stand in a text: to look is many times as quick as to make a pattern."""
    return (name[:-2] if _is_greek(name) else name).lower() in text.replace("*", "").lower()


@lru_cache(maxsize=256)
def _pair(one: str, other: str) -> re.Pattern[str]:
    """Two names in one list."""
    first, second = _named(one), _named(other)
    return re.compile(rf"(?<!\w)(?:{first}{_JOIN}{second}|{second}{_JOIN}{first})(?!\w)", re.IGNORECASE)


def _says(text: str, question: Question) -> bool:
    """True where a text says what a question asks about, and holds nothing against anything."""
    asks = terms.content(question.asking) - {"which", "what", "who"}
    shared = bool(asks) and len(asks & terms.content(text)) >= 0.5 * len(asks)
    return shared and not _CONTRASTS.search(text)


def _bare(text: str) -> str:
    return _ARTICLE.sub("", text.strip(" ."))


def _named(name: str) -> str:
    """A name in the singular and the plural: "electron" and "electrons", "mitochondrion" and "mitochondria"."""
    word = re.escape(name)
    return rf"{word[:-2]}(?:on|a)" if _is_greek(name) else rf"{word}(?:s|es)?"


def _is_greek(name: str) -> bool:
    return name.endswith("on") and len(name) > 6
