"""Proportions: numbers with colons between them, "a ratio of 9:3:3:1"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts import asking, cues, stems
from quizgen.facts.kind import Kind
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


def find(view: View) -> Iterator[Fact]:
    """The ratios that a page gives with colons."""
    for statement in view.standing:
        for match in _STATED.finditer(statement.text):
            span = Span(*match.span("after" if match["after"] else "before"))
            yield cues.fact(view, "proportion", "stated", statement, span)


def ask(fact: Fact, _pool: Pool) -> Iterable[Body]:
    """A cloze, and a choice among the same numbers in another order and neighbouring ones."""
    yield from asking.cloze(fact)
    yield from asking.chosen(fact, stems.middle_stem(fact, "ratio"), _wrong(fact.key))


def _wrong(key: str) -> Iterator[Option]:
    parts = re.split(r"\s?:\s?", key)
    colon = re.search(r"\s?:\s?", key)
    between = colon[0] if colon else ":"
    if parts[::-1] != parts:
        yield Option(between.join(parts[::-1]), "These are the right numbers in the opposite order.")
    if all(part.isdigit() for part in parts):
        for place, name in ((0, "first"), (-1, "last")):
            other = list(parts)
            other[place] = str(int(parts[place]) + 1)
            yield Option(between.join(other), f"The {name} number is one too many.")


KIND = Kind("proportion", find, ask)
