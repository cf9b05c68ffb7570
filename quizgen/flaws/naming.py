"""What kind of thing a name names, and which names name one thing, by two word lists of general knowledge.

The lists are short of nearly everything, so that a name they lack says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Mapping

EVERYDAY = "everyday"
_ARTICLE = re.compile(
    r"^(?:a|an|the|in|on|at|by|under|from|to|of|with|during|after|before|around|some)\s+",
    re.IGNORECASE,
)
_BY_FORM = (
    (re.compile(r"\b(?:ocean)$"), "ocean"),
    (re.compile(r"\b(?:sea)$"), "sea"),
    (re.compile(r"^(?:mount|mt\.?)\s"), "mountain"),
    (re.compile(r"\b(?:mountains|alps)$"), "mountains"),
    (re.compile(r"\b(?:comet)$"), "comet"),
    (re.compile(r"\b(?:galaxy|nebula)$"), "galaxy"),
    (re.compile(r"\b(?:river)$"), "river"),
    (re.compile(r"\bdesert$"), "desert"),
    (re.compile(r"^lake\s|\blake$"), "lake"),
    (re.compile(r"^(?:battle|siege|treaty|peace|edict|congress|declaration|conquest) of\s"), "event"),
)
_WIDER_OF_FORM = {"comet": "celestial", "galaxy": "celestial", "ocean": "place", "sea": "place", "mountain": "place",
                  "mountains": "place", "river": "place", "desert": "place", "lake": "place"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Lists:
    members: Mapping[str, frozenset[str]]
    wider: Mapping[str, str]


def classes(name: str) -> frozenset[str]:
    """The classes a name belongs to, with all wider ones; none where the lists do not know it."""
    return _classes(_plain(name))


def narrow(name: str) -> frozenset[str]:
    """The classes that list the name itself."""
    return _lists().members.get(_plain(name), frozenset()) - {EVERYDAY}


_DOMAINS = (
    "element compound material rock mineral nutrient food drug hormone neurotransmitter enzyme",
    "animal plant body cell pathogen disease fruit vegetable",
    "place celestial",
    "person celebrity fiction profession nationality",
    "unit measuring instrument time",
)


def far_apart(one: str, other: str) -> bool:
    """True where two names are of classes that have nothing to do with each other: a city and a food."""
    first, second = classes(one), classes(other)
    return bool(first and second) and not first & second and not _domains(first) & _domains(second)


def _domains(known: frozenset[str]) -> frozenset[str]:
    return frozenset(domain for domain in _DOMAINS for name in known if name in domain.split()) or known


def head_classes(phrase: str) -> frozenset[str]:
    """The classes of a phrase or else of its last word: "driving a bus" is about a bus."""
    told = classes(phrase)
    last = phrase.split()[-1:] if not told else []
    return told or (classes(last[0]) if last else frozenset())


def is_class(noun: str) -> bool:
    """True where the lists have a class of this name."""
    return noun in _lists().wider or terms.stem(noun) in _lists().wider or terms.stem(noun) in _lists().wider.values()


def is_wider(name: str, than: str) -> bool:
    """True where one name is that of a class to which the other belongs, or whose class it is: animal and mammal."""
    wide, narrow = terms.stem(_plain(name)), _plain(than)
    known = set(_classes(narrow))
    at: str | None = terms.stem(narrow) if terms.stem(narrow) in _lists().wider else None
    while at and (at := _lists().wider.get(at)):
        known.add(at)
    return wide != terms.stem(narrow) and wide in known


def synonyms(one: str, other: str) -> bool:
    """True where two names are known to name one thing."""
    first, second = _plain(one), _plain(other)
    return first != second and bool(_groups().get(first, frozenset()) & _groups().get(second, frozenset()))


@lru_cache(maxsize=65536)
def _plain(name: str) -> str:
    text = terms.fold(name).strip(" .,;:!?*_\"'()")
    while (shorter := _ARTICLE.sub("", text)) != text:
        text = shorter
    return text


@lru_cache(maxsize=65536)
def _classes(plain: str) -> frozenset[str]:
    lists = _lists()
    found = set(lists.members.get(plain, ()) or lists.members.get(terms.stem(plain), ()))
    if not found:
        found = {name for pattern, name in _BY_FORM if pattern.search(plain) and plain.count(" ") < 4}
    for name in tuple(found):
        at: str | None = name
        while (at := lists.wider.get(at or "") or _WIDER_OF_FORM.get(at or "")) and at not in found:
            found.add(at)
    return frozenset(found)


@cache
def _lists() -> _Lists:
    members: dict[str, set[str]] = {}
    wider: dict[str, str] = {}
    for line in _lines("classes.txt"):
        head, names = line.split(":", 1)
        name, _, above = (part.strip() for part in head.partition("<"))
        wider[name.lstrip("!")] = above
        for member in names.split(","):
            known = members.setdefault(terms.fold(member), set())
            known.add(name.lstrip("!"))
            if name.startswith("!"):
                known.add(EVERYDAY)
    return _Lists({name: frozenset(known) for name, known in members.items()}, wider)


@cache
def _groups() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(_lines("synonyms.txt")):
        for name in line.split(";"):
            groups.setdefault(terms.fold(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def _lines(name: str) -> list[str]:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
