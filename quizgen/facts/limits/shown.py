"""What the rest of a sentence shows of an answer, so that nobody has to know it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.facts.limits.incidental import PHRASES
from quizgen.items import gaps
from quizgen.text import commonness, numbers, poles, terms, words

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

SHORT = 3  # letters of a word that tells nothing of a label
LONG_WORD = 7  # letters
MOST_ADDED = 3  # letters of an ending
FEWEST_SHARED = 5  # letters at the start of two words of one family
PEOPLE = 4  # letters that the name of a place shares with that of its people
LEAST_COMMON = 5  # letters that two opposites share at their ends
_EXACT = frozenset(("equation", "code", "ratio", "cell"))
_PREFIX = re.compile(
    r"(?:under|intra|inter|extra|multi|anti|post|over|mono|poly|uni|non|pro|pre|dis|un|in|im|ir|il|de|en|an|a)-?"
)
_RANKS = ("primary secondary tertiary quaternary", "first second third fourth fifth", "monosaccharides disaccharides")
_RANK = {word: ranks for ranks in _RANKS for word in ranks.split()}
_BEFORE = re.compile(r"([\w-]+),? (?:and|or|versus|vs\.?) (?:an? |the )?$", re.IGNORECASE)
_AFTER = re.compile(r"^,? (?:and|or|versus|vs\.?) (?:an? |the )?([\w-]+)", re.IGNORECASE)
_NAME, _NAME_GOES_ON = re.compile(r"[A-Z][a-z]"), re.compile(r" [A-Z][a-z]")
_ANOTHER_UNIT = re.compile(r"\d[^()]{0,15} \($")
_PROPER = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]{4,}")
_UNITS = (
    ("liter", "/L"), ("litre", "/L"), ("meter", "/m"), ("second", "/s"), ("hour", "/h"), ("minute", "/min"),
    ("kilogram", "/kg"), ("gram", "/g"), ("mole", "/mol"),
)  # fmt: skip


def why_shown(fact: Fact) -> str:
    """Why the rest of its sentence tells an answer, in words for a person; empty where it does not."""
    text = fact.statement.text
    before, after = text[: fact.answer.start], text[fact.answer.end :]
    if _number(fact.key, f"{before} {after}") or _word(fact, before, after):
        return "the same number or word stands elsewhere in the sentence"
    if _in_a_name(fact, text):
        return "the answer is part of a name elsewhere in the sentence"
    if _opposite_beside(fact.key, before, after):
        return "its opposite stands beside the answer"
    if _shortened(fact, f"{before} {after}"):
        return "its abbreviation stands elsewhere in the sentence"
    if _rank(fact.key, f"{before} {after}"):
        return "the sentence tells the steps before and after it"
    if fact.kind in PHRASES and _begun(fact.key, f"{before} {after}"):
        return "its first word stands elsewhere in the sentence, and its second is one of the commonest"
    if fact.kind in ("quantity", "range") and _ANOTHER_UNIT.search(before) and after.startswith(")"):
        return "the same value in another unit stands before it"
    if fact.kind in PHRASES and _of_one_people(fact.key, before, after):
        return "a name of the same people or place stands elsewhere in the sentence"
    return "its sign stands beside the answer" if _sign(fact.key, after) else ""


def _in_a_name(fact: Fact, text: str) -> bool:
    """True for an answer that begins or ends a name elsewhere: "| stable isotope |" beside "Stable Isotope Breath"."""
    found = gaps.mentions(text, fact.answer) if fact.kind not in _EXACT else []
    named = [span for span in found if _NAME.match(text, span.start) and _NAME_GOES_ON.match(text, span.end)]
    return 0 < len(named) < len(found)


def _begun(key: str, rest: str) -> bool:
    """True for "rocket | systems |" of which the sentence speaks as "rockets"."""
    own = key.lower().split()
    common = len(own) == 2 and own[1].isalpha() and commonness.level(own[1]) == commonness.COMMONEST
    return common and terms.stem(own[0]) in terms.content(rest)


def _of_one_people(key: str, before: str, after: str) -> bool:
    """True for a name beside another that begins like it: "British" beside "Britain", "Christian" beside "Christ"."""
    own = _PROPER.findall(f"the {key}")
    beside = {word for part in (before, after) for word in _PROPER.findall(part)}
    return any(one != word and one[:PEOPLE] == word[:PEOPLE] for one in own for word in beside)


def _number(key: str, rest: str) -> bool:
    """True for a number that the rest of its sentence gives in another form: "is 6, meaning … by six"."""
    value = numbers.parse(key)
    return value is not None and any(numbers.parse(word) == value for word in terms.words(rest))


def _word(fact: Fact, before: str, after: str) -> bool:
    """True for a single word that its sentence says again, or has in another form: "fallacious" beside "fallacy"."""
    if not fact.key.isalpha() or fact.kind in _EXACT:
        return False
    rest = terms.words(f"{before} {after}")
    own = terms.fold(fact.key)
    again = len(gaps.mentions(fact.statement.text, fact.answer)) > 1
    loosely = fact.kind in PHRASES
    return again or any(_of_one_stem(own, word, loosely=loosely) for word in rest if word[:1] == own[:1])


def _of_one_stem(one: str, other: str, *, loosely: bool) -> bool:
    """True for two long words that differ in their endings alone; `loosely` also for "resistor" and "resistance"."""
    short = min(len(one), len(other))
    if terms.stem(one) == terms.stem(other):
        return False
    shared = _shared(one, other)
    compound = shared == short and max(len(one), len(other)) > short + MOST_ADDED  # "fibrin", "fibrinogen"
    if loosely and shared >= FEWEST_SHARED and not compound:
        return 4 * shared >= 3 * short or (shared > FEWEST_SHARED and 5 * shared >= 3 * short)
    return short >= LONG_WORD and shared >= (4 * short + 4) // 5


def _shared(one: str, other: str) -> int:
    """How many letters two words have in common at their start."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _opposite_beside(key: str, before: str, after: str) -> bool:
    """True where "and" or "or" joins an answer to its opposite: "unicellular and | multicellular |"."""
    own = key.lower().split()
    one, other = _BEFORE.search(before), _AFTER.match(after)
    return bool((one and _opposed(own[0], one[1].lower())) or (other and _opposed(own[-1], other[1].lower())))


@lru_cache(maxsize=4096)
def _opposed(one: str, other: str) -> bool:
    """True for two words that are opposites, or are so but for what stands before a stem they share."""
    if one == other:
        return False
    if poles.opposite(one) == other or poles.opposite(other) == one:
        return True
    cut = [_PREFIX.sub("", word, count=1) for word in (one, other)]
    return len(cut[0]) >= LEAST_COMMON and (cut[0] == cut[1] or cut[0] == other or cut[1] == one)


def _shortened(fact: Fact, rest: str) -> bool:
    """True for what its page abbreviates, where the sentence has the short form without brackets."""
    own = terms.key(fact.key)
    forms = [short for short, long in fact.statement.short if terms.key(long) == own]
    return any(re.search(rf"(?<![(\w]){re.escape(short)}(?![)\w])", rest) for short in forms)


def _rank(key: str, rest: str) -> bool:
    """True for one of a row, where the row goes on on both sides, or to one side twice: "secondary, …, quaternary"."""
    row = _RANK.get(terms.fold(key).split(" ")[0], "")
    return bool(row) and len(set(row.split()) & set(terms.words(rest))) > 1


def _sign(key: str, after: str) -> bool:
    """True for the name of a unit whose sign follows in brackets: "moles per | liter | (mol/L)"."""
    bracket = re.match(r"s?\s*\(([^()]{1,12})\)", after)
    return bool(bracket) and any(
        terms.stem(key.lower()) == name and bracket[1].endswith(sign) for name, sign in _UNITS if bracket
    )


def mostly(fact: Fact) -> bool:
    """True where a label's abbreviation, its proper name, or most of its telling words stand in its description.

    Of a label that the sentence only stands under, half of them are enough.
    """
    text = fact.statement.text
    rest = terms.words(f"{text[: fact.answer.start]} {text[fact.answer.end :]}")
    short = re.search(r"\(([^\W\d_]{2,6})\)$", fact.key)
    if short and terms.fold(short[1]) in rest:
        return True
    names = (word for word in re.findall(r"[A-Z][^\W\d_]{4,}", fact.key) if not commonness.level(word.lower()))
    if any(terms.fold(name) in rest and name in text[fact.answer.end :] for name in names):
        return True
    apart = fact.cue == "before"
    own = [
        word
        for word in terms.content(fact.key)
        if word not in words.VAGUE and len(word) > (SHORT if apart and word.isalpha() else terms.FAMILY)
    ]
    starts = {word[: terms.FAMILY] for word in rest}
    told = sum(word[: terms.FAMILY] in starts for word in own)
    return bool(own) and (2 * told >= len(own) if apart else 3 * told >= 2 * len(own))
