"""When number words count, and when "one" is a pronoun; counts with a rate ("breaths per minute")."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.text.unit_reader import canonical

if TYPE_CHECKING:
    from quizgen.text.number_ranges import Stretch

_COMPOUND = re.compile(
    r"[-‑–](step|point|digit|carbon|part|member|letter|word|item|page|lead|stage|phase|sided|tier"
    r"|layer(?:ed)?|person|story|chamber(?:ed)?|drug|party|state|course|judge|justice|player|bladed|cylinder|electron"
    r"|atom|ring|membered|base|domain|subunit|helix|strand|factor|variable|component|branch|term|question|axis|pass"
    r"|pin|core|wire|cell|man|woman|star|speed|stroke|note|line|story|volume|nucleotide|residue|pronged|fold)s?\b"
)
_PER = re.compile(r"[ \u00a0]([a-z]{3,})(?:/| (?:per|each|every|a) )(?:square |cubic )?([A-Za-zµ²³]+)")
_BY_WORDS = "min h d wk mo yr s mL L dL µL mm cm m m² in km kg g decade century °"
_BY = frozenset(_BY_WORDS.split())
_ABSTRACT_WORDS = """
advantage after and another another's answer application approach area argument as aspect at be becomes before
benefit by can cannot case challenge common concept concern consideration could critical criticism day definition
difference direction disadvantage does effective end essential example explanation extreme fact factor famous
feature final finds for form from fundamental goal had hand has hypothesis idea if important in instance
interpretation is issue key kind last limitation main major may method might more moves must needs not notable of on
option or particular perspective point popular possible potential primary principle problem prominent question
reason sees should side significant simple solution specific step strategy such technique that the theory thing time
to type uses version wants was way well were when where which while who whose will with would
"""
_ABSTRACT = frozenset(_ABSTRACT_WORDS.split())
_EXACT = re.compile(
    r"(?i:\b(?:only|exactly|just|at least|at most|each|every|per|than|by|within|plus|and|or|has|have|with|having"
    r"|contains?) )$"
)
_DOES = re.compile(
    r"\b(?!(?:is|was|as|this|its|has|does|provides|offers|describes|represents|includes|suggests)\b)"
    r"[a-z]{3,}(?:es|s|ing) $"
)
_AN_OTHER = re.compile(r"\b(?:another|other)\b")
_NUMBER_NEAR = re.compile(r"(?i:\b(?:two|three|four|five|six|seven|eight)\b)|\b[2-9]\b")
_TITLE_AFTER = re.compile(r" (?:[A-Z]|of [A-Z])")
_SO_MANY = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|every|[0-9]+)\b"
_IN_SO_MANY = re.compile(
    rf" (?:in|out of) (?:every )?{_SO_MANY}(?! (?:years?|days?|months?|of|minutes?|hours?|weeks?)\b)"
)
_OF_SO_MANY = re.compile(rf"(?i:\b{_SO_MANY} (?:in|out of) (?:every )?)$")
_EQUALS = re.compile(r"(?i:\b(?:equals?|equal to|sum to|is|of|to|than|by|minus|plus|exceeds?|at|was|or) )$")
_LEAST_WHOLE = 100
_WORD = re.compile(r"[ \u00a0-]([A-Za-z]+)")
_REACH = 80


def compound(text: str, at: int) -> str:
    """The noun of a compound adjective, as "carbon" in "five-carbon sugar"; an empty string for none."""
    match = _COMPOUND.match(text, at)
    return match[1] if match else ""


def rate(text: str, at: int) -> tuple[str, int] | None:
    """A counted noun with what it is counted by: ("breaths/min", end) after the number in "12 breaths per minute"."""
    match = _PER.match(text, at)
    if not match or match[1] in {"and", "the", "for", "with", "from"}:
        return None
    unit = canonical(match[0][match[0].rindex(match[2]) :]) if match[2] else None
    if "square " in match[0] or "cubic " in match[0]:
        unit = canonical(match[0][re.search("square |cubic ", match[0]).start() :])  # type: ignore[union-attr]
    return (f"{match[1]}/{unit}", match.end()) if unit in _BY else None


def is_proportion(before: str, after: str) -> bool:
    """True for either number of "one in five" and "3 out of 4"."""
    return bool(_OF_SO_MANY.search(before) or _IN_SO_MANY.match(after))


def is_title(before: str, initial: str, after: str) -> bool:
    """True where a number word is part of a name: the Big Five, the Seven Years' War."""
    if not initial.isupper():
        return False
    left = before.rstrip(" *_\"“(‘'")
    if left and left[-1] not in ".:!?–—-|;":
        return True
    return bool(left) and bool(_TITLE_AFTER.match(after)) and left[-1] == "-"


def is_pronoun(before: str, after: str, *, unit: bool = False) -> bool:
    """True where "one" counts nothing: one of the, one can, no one, one way to."""
    word = _WORD.match(after)
    if not word or re.search(r"(?i:\b(?:no|any|every|some|each|this|that|which|the|another|the only) )$", before):
        return True
    if word[1].lower() in _ABSTRACT:
        return True
    if unit:
        return after.startswith(" time") or (not before.strip() and word[1] in {"day", "second", "minute"})
    if after.startswith("-") or _AN_OTHER.search(after[:_REACH]):
        return True
    return not (_EXACT.search(before) or _DOES.search(before) or _NUMBER_NEAR.search(before + after[:_REACH]))


def bare_words_count(before: str, stretch: Stretch) -> bool:
    """True where number words without a noun are a value: zero, a hundred, three to four, equal to one."""
    if stretch.low != stretch.high:
        return True
    if stretch.low != stretch.low.to_integral_value():
        return True
    if stretch.low >= _LEAST_WHOLE:
        return not re.search(r"(?i:\b(?:a|an|one|the) )$", before)
    if stretch.low == Decimal(0):
        return bool(_EQUALS.search(before))
    return bool(re.search(r"(?i:\b(?:equals?|equal to|sum to|sums to) )$", before))
