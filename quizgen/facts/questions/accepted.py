"""What else is right in a gap: the other form of an abbreviation, the members of a pair the other way round."""

from __future__ import annotations

import re
from itertools import islice, permutations
from typing import TYPE_CHECKING

from quizgen.items import likeness
from quizgen.model import Span
from quizgen.text import abbreviations, terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.fact import Fact

_PAIR = re.compile(r"(?P<one>[^,;()]+?) (?P<join>and|or) (?P<other>[^,;()]+)")
_THREE = re.compile(r"([^,;()]+), ([^,;()]+)(?P<stop>,?) (?P<join>and|or) ([^,;()]+)")
_NAMED_TWICE = re.compile(r"(?P<one>[^()$`]+?) \((?P<other>[^()$`]+)\)")
_NAME = re.compile(r"[^\W\d_]{6,}")
_INNER = re.compile(r"\b(?:and|or|of|in|for|to|with)\b")


def answers(fact: Fact) -> tuple[str, ...]:
    """The other spellings of an answer, without doubles."""
    found = (*fact.accept, *_forms(fact), *_turned(fact), *_apart(fact))
    return tuple(dict.fromkeys(one for one in found if one != fact.shown))


def _forms(fact: Fact) -> Iterator[str]:
    """The long form of an abbreviation that the page spells out, or the short one of its long form."""
    for short, long in fact.statement.short:
        if fact.key == short:
            yield long
        elif terms.key(fact.key) == terms.key(long):
            yield short


def _apart(fact: Fact) -> Iterator[str]:
    """Either name alone of one with its other in brackets: "ADH" and "antidiuretic hormone", "adrenaline"."""
    found = _NAMED_TWICE.fullmatch(fact.shown)
    if found is None:
        return
    one, other = found["one"], found["other"]
    forms = any(abbreviations.long_form(a, b) == Span(0, len(a)) for a, b in ((one, other), (other, one)))
    if forms or likeness.formula(other) or likeness.formula(one) or (_NAME.fullmatch(one) and _NAME.fullmatch(other)):
        yield from (one, other)


def _turned(fact: Fact) -> Iterator[str]:
    """A pair or three of a kind in another order: for "trade and war" also "war and trade"."""
    found = _PAIR.fullmatch(fact.key) if fact.key == fact.shown else None
    alike = found is not None and len(found["one"].split()) == len(found["other"].split())
    if found and alike and not (_INNER.search(found["one"]) or _INNER.search(found["other"])):
        yield f"{found['other']} {found['join']} {found['one']}"
    three = _THREE.fullmatch(fact.key) if fact.key == fact.shown else None
    members = (three[1], three[2], three[5]) if three else ()
    if three and len({len(one.split()) for one in members}) == 1 and not any(map(_INNER.search, members)):
        for one, two, last in islice(permutations(members), 1, None):
            yield f"{one}, {two}{three['stop']} {three['join']} {last}"
