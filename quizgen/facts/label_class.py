"""The kind of things that a list holds, as the heading above it names them: "Types of Endocytosis"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.inversion import small
from quizgen.text import inline, terms, words
from quizgen.text.numberwords import VALUES

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

MOST_WORDS = 7
_NUMBERED = re.compile(r"^(?:\d+[.)]|[A-Z][.)]|[IVX]+\.)\s+")
_LEFT_OUT = frozenset(
    "key main major common different some other various several the four three two five six seven basic "
    "specific important "
    "primary notable typical general core essential fundamental additional potential possible popular".split()
)
_LINKS = frozenset("of in for on".split())
_KINDS = frozenset("types kinds forms classes".split())
_NO_CLASS = frozenset(
    "examples differences considerations advantages disadvantages benefits applications implications "
    "connections resources "
    "consequences features characteristics aspects factors effects impacts capabilities limitations "
    "challenges uses results "
    "points topics notes basics details insights analysis series basis questions ways tips facts findings "
    "highlights reasons "
    "similarities outcomes objectives goals significance roles causes options developments contributions "
    "takeaways elements contents "
    "concepts calculations dynamics interactions influences responses changes processes".split()
)
_QUESTION = re.compile(r"^What are (?:some |the )?(?:of the )?(?P<asked>[^?,;:]+)\?$")
_MORE = re.compile(
    r",? and (?:how|what|why|when|where|their|its)\b| (?:used|found|involved|that|which|to|by|with|as|when|between)\b"
)
_LASTING = ("ss", "us", "is", "ics")


@dataclass(frozen=True, slots=True)
class ListClass:
    """A class of things, as one and as many: "type of endocytosis", "types of endocytosis"."""

    one: str
    many: str


def named(fact: Fact) -> ListClass | None:
    """The class that the heading above the fact's list names; None where it names none."""
    section = fact.statement.passage.section
    heading = section[-1] if section else _asked_for(fact.sources[0].title)
    told = _NUMBERED.sub("", re.sub(r"\s*\([^()]*\)$", "", heading)).split()
    while told and told[0].lower() in _LEFT_OUT:
        told = told[1:]
    if not told or len(told) > MOST_WORDS or not all(re.fullmatch(r"[\w'’-]+", word) for word in told):
        return None
    end = next((n for n, word in enumerate(told) if word.lower() in _LINKS), len(told))
    if any(word.endswith(("'s", "’s")) or word.lower() in VALUES for word in told[1:]):
        return None
    head = [word.lower() for word in told[:end]]
    if not head or not _is_plural(head[-1]) or any(word in words.FUNCTION for word in head):
        return None
    if any(
        word.lower() in words.AUXILIARIES | {"and", "or", "vs"} or word.lower().endswith("ing") for word in told[:end]
    ):
        return None
    tail = told[end:]
    if tail and head[-1] in _KINDS and _is_plural(tail[-1].lower()):
        tail = [*tail[:-1], _one(tail[-1])]
    shown = small(" ".join(told[:end]))
    rest = f" {small(' '.join(tail))}" if tail else ""
    several = f" {small(' '.join(told[end:]))}" if tail else ""
    first, _, last = shown.rpartition(" ")
    one = f"{first} {_one(last)}".strip()
    return ListClass(inline.render(one + rest), inline.render(shown + several))


def _asked_for(question: str) -> str:
    """What a page's question asks for: "types of organ transplants" of "What are the types of organ transplants?"."""
    found = _QUESTION.match(question)
    return _MORE.split(found["asked"])[0] if found else ""


def _is_plural(word: str) -> bool:
    regular = word.endswith("s") and not word.endswith(_LASTING) and terms.stem(word) != word
    return regular and word not in _NO_CLASS and len(word) > len("ions")


def _one(word: str) -> str:
    """The singular of a regular plural."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1]
