"""Comparisons: which of two is more, what something is unlike, at which of two poles it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking
from quizgen.model import Span
from quizgen.text import poles, terms, words
from quizgen.text.prefilter import Prefiltered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.model import Body

CUES = (
    cues.cue("unlike", r"unlike|in contrast to|as opposed to|rather than|instead of|compared (?:to|with)|relative to|"
             r"different from|differs? from|similar to|analogous to"),
    cues.cue("than", r"(?:more|less|\w{2,}er)(?: \w+){0,4} than"),
    cues.cue("differs-in", r"differs? in|vary in|varies in"),
)  # fmt: skip
_DEGREE = re.compile(
    r"(?<![\w-])(?:(?:more|less|most|least) (?P<adjective>[a-z-]{4,})(?!\w)|(?P<one>[a-z]{2,}(?:er|est)))\b"
)
_TAIL = r"(?:er)?\b(?: (?:concentration|pressure|temperature|potential|energy|density|concentrations|levels?))?"
_POLE = Prefiltered(r"\b(?:" + "|".join(sorted(map(re.escape, poles.OPPOSITES), key=len, reverse=True)) + r")\b")
_WAY = re.compile(
    rf"\bfrom (?:an? |areas? of |regions? of )*(?P<way>low(?:er)?\b.{{0,30}}?\bto\b.{{0,24}}?\bhigh{_TAIL}|"
    rf"high(?:er)?\b.{{0,30}}?\bto\b.{{0,24}}?\blow{_TAIL})"
)
_LINKED = re.compile(r"\b(?:is|are|was|were|remains?|becomes?|keeps?|keeping|stays?)\b[^,;.]*$", re.IGNORECASE)
_NO_COMPARATIVES = frozenset(
    "after other another however whether rather either neither under over together never former latter later further "
    "number order water matter power paper letter layer fiber polymer cancer rest test best interest forest west east "
    "better ever computer consumer customer user driver carrier transporter barrier lever fever liver river server "
    "transfer buffer offer differ refer consider per her newer proper inner outer quarter center meter filter "
    "receiver polyester ester request harvest digest suggest invest manifest protest earnest nearest winter summer "
    "center centre character parameter diameter chapter master monster disaster cluster sister".split()
)


def find(view: View) -> Iterator[Fact]:
    """What the page says is more or less, at one pole or the other, like or unlike something."""
    yield from cues.find(view, "comparison", CUES)
    for statement in view.standing:
        for cue, span in _degrees(statement):
            yield cues.fact(view, "comparison", cue, statement, span)


def _degrees(statement: Statement) -> Iterator[tuple[str, Span]]:
    text = statement.text
    marked = [Span(mark.start, mark.end) for mark in statement.marks if mark.kind in ("math", "code")]
    seen: set[Span] = set()
    for cue, span in (*_ways(text), *_poles(text), *_compared(text)):
        if span not in seen and not any(span.overlaps(other) for other in marked):
            seen.add(span)
            yield cue, span


def _ways(text: str) -> Iterator[tuple[str, Span]]:
    for match in _WAY.finditer(text):
        yield "way", Span(*match.span("way"))


def _poles(text: str) -> Iterator[tuple[str, Span]]:
    for match in _POLE.finditer(text):
        linked = bool(_LINKED.search(text[: match.start()]))
        if linked:
            yield "pole", Span(*match.span())


def _compared(text: str) -> Iterator[tuple[str, Span]]:
    """Comparatives and superlatives that say something of the subject or how it acts."""
    for match in _DEGREE.finditer(terms.lower(text)):
        if not match["one"] and match["adjective"] == "than":
            continue
        if match["one"] and (match["one"] in _NO_COMPARATIVES or poles.opposite(match["one"])):
            continue
        if match["one"] and _is_agent(match["one"]):
            continue
        if match["one"] and not re.match(r"\s*(?:than|[.,;]|$|and\b|or\b|in\b)", text[match.end() :]):
            continue
        yield ("adjective" if match["adjective"] else "comparative"), Span(*match.span())


def _is_agent(word: str) -> bool:
    """True for one that does something, which only looks like a comparative: "provider", "designer"."""
    bare = word.removesuffix("er")
    return bool({bare, f"{bare}e"} & words.BASE_FORMS) and not {bare, f"{bare}e"} & words.PLAIN_ADJECTIVES


def ask(fact: Fact, pool: Pool) -> Iterable[Body]:
    """A cloze; where the answer is one of two poles, the hint names both, so that only one word fits."""
    other = poles.opposite(fact.key)
    if not other:
        yield from asking.gap(fact, pool)
        return
    yield from asking.cloze(fact, " or ".join(sorted((fact.key.lower(), other))))


KIND = Kind("comparison", find, ask)
