"""What kind of thing a stem asks for, and which options are of that kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws import amounts, naming
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.flaws.question import Answer, Question

_NUMBER = re.compile(
    r"\b(?:how (?:many|much|long|far|tall|high|deep|heavy|old|fast|big|large|often|wide|hot|cold)|what (?:number"
    r"|percentage|percent|fraction|share|proportion|age|year|amount)"
    r"|(?:which|what) (?:\w+ )?(?:year|century|decade|percentage|number|price|speed|temperature)|by how much"
    r"|when (?:was|did|were|is)|what is the (?:\w+ )?(?:number|percentage|probability|value|price|speed|mass|length"
    r"|distance|height|age|date|year|population))\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"\b(?:who|whom|whose)\b", re.IGNORECASE)
_NOUN = re.compile(
    r"\b(?:which|what)(?: of (?:these|the following)| is the)? ((?:[\w-]+ ){0,2}?)([a-z-]+)\b",
    re.IGNORECASE,
)
_PEOPLE = frozenset(
    "scientist philosopher painter composer writer author poet king queen president emperor mathematician "
    "physicist chemist biologist "
    "inventor explorer general artist architect politician person man woman leader monarch astronomer "
    "psychologist economist playwright "
    "novelist ruler pharaoh pope tsar dictator singer actor musician".split()
)
_OTHER_NAMES = {"capital": "city", "color": "colour", "day": "weekday", "colour": "colour"}
_WHERE = re.compile(r"^where\b", re.IGNORECASE)
_PAIR = re.compile(
    r"\b(?:which|what) (?:two|pair|couple|three|combination)\b|\bnames? (?:two|three)\b|\bwhat are the two\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\w,? (?:and|&) \w|\w, \w", re.IGNORECASE)
_PLACES_OF_PERSON = frozenset(
    ("place", "time", "element", "animal", "plant", "body", "household", "material", "compound", "celestial")
)


def fits(question: Question, one: Answer) -> bool | None:
    """True where an option is of the kind that the stem asks for, False where not; None where nobody can tell."""
    stem = question.asking
    if _PAIR.search(stem):
        return bool(_SEVERAL.search(one.text)) or bool(re.search(r"\b(?:both|pair|two)\b", one.text, re.IGNORECASE))
    if _NUMBER.search(stem):
        return amounts.read(one.text) is not None or any(char.isdigit() for char in one.text)
    if _WHO.search(stem):
        return _is_person(one.text)
    if _WHERE.match(stem.strip()):
        return _is_place(one.text)
    return _is_named(stem, one.text)


def _is_named(stem: str, text: str) -> bool | None:
    for found in _NOUN.finditer(stem):
        for noun in (terms.stem(word) for word in (*found[1].split(), found[2])):
            if noun in _PEOPLE:
                return _is_person(text)
            kind = _OTHER_NAMES.get(noun, noun)
            if naming.is_class(kind):
                known = naming.classes(text)
                return kind in known if known else None
    return None


def _is_place(text: str) -> bool | None:
    """True for a known place, False for a known other thing, an amount or a time; None for all else."""
    known = naming.classes(text)
    if known:
        return bool(known & {"place", "body", "cell part", "celestial"})
    away = re.match(r"(?:by|with|because|after|before|during|for)\s", text, re.IGNORECASE)
    return False if away or amounts.read(text) is not None else None


def _is_person(text: str) -> bool | None:
    """True for a known person or what is written like a name, False for a known thing or a place."""
    known = naming.classes(text)
    if known:
        return bool(known & {"person", "celebrity", "fiction", "profession"})
    if amounts.read(text) is not None or re.match(
        r"(?:in|on|at|with|by|because|after|before|during|from|near)\s", text, re.IGNORECASE
    ):
        return False
    if naming.head_classes(re.split(r"\s(?:in|of|on|at|from)\s", text)[0]) & _PLACES_OF_PERSON:
        return False
    return (
        True
        if re.fullmatch(
            r"(?!The\b|An?\b|In\b|At\b|By\b|On\b|It\b)(?:[A-ZÀ-Ý][\w.'’-]*\s?){2,4}(?:\s?(?:van|von|de|da|of|the|al"
            r"|ibn)\s[\w\s]+)?",
            text.strip(),
        )
        else None
    )
