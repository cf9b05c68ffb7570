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
_SINGULAR_UNITS = frozenset("min h d wk mo yr s mL L dL µL mm cm m m² in km kg g decade century °".split())
_ABSTRACT = frozenset(
    "way example reason approach method aspect such thing case hand side point area factor option common major key"
    " important notable significant possible potential can could may might must should would is was has of that who"
    " whose which another more or and to in at on by for with from the does will type kind form primary main"
    " popular well effective simple particular specific final last key key essential critical prominent famous"
    " fundamental strategy theory idea advantage disadvantage challenge consideration technique solution argument"
    " concern interpretation perspective explanation feature benefit principle answer question issue goal day"
    " not cannot needs wants uses might finds sees after before another's becomes extreme direction end instance"
    " time step version hypothesis definition criticism difference application concept fact limitation problem as"
    " if when while where moves were had be".split()
)
_EXACT = re.compile(
    r"(?i:\b(?:only|exactly|just|at least|at most|each|every|per|than|by|within|plus|and|or|has|have|with|having|contains?) )$"
)
_DOES = re.compile(
    r"\b(?!(?:is|was|as|this|its|has|does|provides|offers|describes|represents|includes|suggests)\b)[a-z]{3,}(?:es|s|ing) $"
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
    return (f"{match[1]}/{unit}", match.end()) if unit in _SINGULAR_UNITS else None


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
