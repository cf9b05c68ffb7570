"""Proportions: numbers with colons between them, "a ratio of 9:3:3:1"."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking, stems
from quizgen.facts.questions.inversion import lowered
from quizgen.items import gaps
from quizgen.model import Option, Span
from quizgen.text.prefilter import Prefiltered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.model import Body

_PARTS = r"\d{1,4}(?:\.\d+)?(?:\s?:\s?\d{1,4}(?:\.\d+)?)+"
_STATED = Prefiltered(
    rf"\b(?:ratios?|proportions?)\b(?: \w+){{0,4}}? (?P<after>{_PARTS})(?![\w:])|"
    rf"(?<![\w:])(?P<before>{_PARTS}) (?:\w+ ){{0,2}}(?:ratio|proportion|mixture|dilution)\b",
    re.IGNORECASE,
)
LONGEST = 24  # words before a ratio that are read in one breath
_ROUGH = r"(?: (?:about|approximately|around|roughly|exactly))?"
_RATIO = r"(?:[\w-]+ ){0,3}(?:ratio|proportion)"
_IS = re.compile(
    rf"^(?P<thing>[Tt]he [^,;:]*\b(?:ratio|proportion)\b[^,;:]*?) (?P<be>is|was)"
    rf"(?: (?:typically|usually|generally))?{_ROUGH} $"
)
_HAS = re.compile(rf"^(?P<thing>[^,;:]{{3,80}}?) (?:has|have) (?:an?|a\(n\)|the) (?P<what>{_RATIO}) of{_ROUGH} $")
_IN = re.compile(rf"^(?P<told>.* (?:in|with|at|to)) (?:an?|a\(n\)|the) (?P<what>{_RATIO}) of{_ROUGH} $")
_MORE = re.compile(
    r" (?:in|at|for|when|during|among|between|of) [^,;:()]{3,60}\.?$|,? (?:which|indicating|meaning|with)\b"
)


def find(view: View) -> Iterator[Fact]:
    """The ratios that a page gives with colons."""
    for statement in view.standing:
        for match in _STATED.finditer(statement.text):
            span = Span(*match.span("after" if match["after"] else "before"))
            yield cues.fact(view, "proportion", "stated", statement, span)


def ask(fact: Fact, _pool: Pool) -> Iterable[Body]:
    """A cloze, and a choice among the same numbers in another order and neighbouring ones."""
    yield from asking.cloze(fact)
    yield from asking.chosen(fact, _stem(fact), _wrong(fact.key))


def _stem(fact: Fact) -> str | None:
    """A question for a ratio; None where its sentence makes none that can be understood alone."""
    text = gaps.with_gap(fact.statement.text, fact.statement.marks, fact.answer, stems.GAP, neutral=True)
    if not text or text.count(stems.GAP) != 1 or stems.named(fact):
        return None
    opening, rest = text.split(stems.GAP)
    added = _MORE.match(rest)
    if rest.strip(" .") and not added:
        return None
    more = (
        rest.rstrip(" .")
        if added and rest.startswith(" ") and not added[0].endswith(("which", "indicating", "meaning", "with"))
        else ""
    )
    if found := _IS.match(opening):
        return f"What {found['be']} {lowered(found['thing'])}{more}?"
    if found := _HAS.match(opening):
        return f"What is the {found['what']} of {lowered(found['thing'])}{more}?"
    if (found := _IN.match(opening)) and len(opening.split()) <= LONGEST:
        return f"{found['told']} what {found['what']}{more}?"
    return None


def _wrong(key: str) -> Iterator[Option]:
    parts = re.split(r"\s?:\s?", key)
    colon = re.search(r"\s?:\s?", key)
    between = colon[0] if colon else ":"
    if parts[::-1] != parts:
        yield Option(between.join(parts[::-1]), "These are the right numbers in the opposite order.")
    if all(part.isdigit() for part in parts):
        for by, told in ((1, "one too many"), (-1, "one too few")):
            for place, name in ((0, "first"), (-1, "last")):
                other = [int(part) for part in parts]
                other[place] += by
                if other[place] and math.gcd(*other) == math.gcd(*map(int, parts)):  # "4:2" is no ratio that is told
                    yield Option(between.join(map(str, other)), f"The {name} number is {told}.")


KIND = Kind("proportion", find, ask)
