"""Code and notation: which command, option, keyword or name does what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import changed
from quizgen.facts.kind import Kind
from quizgen.facts.questions import asking, stems
from quizgen.model import Body, Option, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.items.candidate import Candidate
    from quizgen.items.pool import Pool

MOST_CHARACTERS = 40
_USE = re.compile(r"(?:Use|Run|Call|Type|Write|Enter|Execute) ")
_PURPOSE = re.compile(r" (?P<what>(?:to|for) [^,.:;]+)\.$")


def find(view: View) -> Iterator[Fact]:
    """A fact for each piece of code in a sentence; case counts, since `-r` is not `-R`."""
    for statement in view.standing:
        for mark in statement.marks:
            text = statement.text[mark.start : mark.end]
            if mark.kind == "code" and _can_be_typed(text):
                aspect = f"{view.co_terms(statement, text)}:{text}"
                cue = "opens" if mark.start == 0 else "inside"
                span = Span(mark.start, mark.end)
                yield changed(view.fact("code", statement, span, (view.about(statement), aspect), cue), loose=True)


def _can_be_typed(text: str) -> bool:
    """True for code that is short, and more than a sign that Markdown takes for its own."""
    return bool(text.strip("*`_#$ ")) and len(text) <= MOST_CHARACTERS


def ask(fact: Fact, pool: Pool) -> Iterable[Body]:
    """A cloze of the sentence, and a choice among the other code of its page."""
    yield from asking.cloze(fact)
    others = pool.of_kind(fact.sources[0].page, "code")
    yield from asking.chosen(fact, _stem(fact), [_wrong(c) for c in others if _differs(fact, c)])


def _stem(fact: Fact) -> str | None:
    """A question for what opens its sentence or is used for something: "Which code is used to count lines?".

    None elsewhere: nobody asks "The thread calls which code?".
    """
    text, before = fact.statement.text, stems.named(fact)
    if before is None or fact.answer.start == 0:
        return stems.middle_stem(fact, "code") if before is not None else None
    purpose = _PURPOSE.match(text, fact.answer.end) if _USE.fullmatch(text, 0, fact.answer.start) else None
    asks = purpose and not any(
        mark.kind in ("code", "math") and mark.start > fact.answer.end for mark in fact.statement.marks
    )
    return f"{before}Which code is used {purpose['what']}?" if purpose and asks else None


def _differs(fact: Fact, other: Candidate) -> bool:
    """True for other code of about the same length that the sentence does not show."""
    near = abs(len(other.plain) - len(fact.key)) <= max(4, len(fact.key) // 2)
    return near and other.plain not in fact.statement.text and fact.key not in other.plain


def _wrong(candidate: Candidate) -> Option:
    return Option(candidate.text, f"This belongs to another statement: “{candidate.said}”")


KIND = Kind("code", find, ask)
