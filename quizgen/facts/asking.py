"""Asking about a fact: what most kinds share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.items import choice, gaps
from quizgen.items.pool import Pool, Wanted
from quizgen.model import Blank, Body, Choice, Cloze, Option
from quizgen.text import inline
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact

GAP = "____"


def gap(fact: Fact, pool: Pool) -> Iterator[Body]:
    """A cloze of the statement, and a choice that ends on the gap or asks what belongs in it."""
    yield from cloze(fact)
    yield from chosen(fact, gap_stem(fact), pool.distractors(wanted(fact)))


def chosen(fact: Fact, stem: str | None, distractors: Iterable[Option], key: str = "") -> Iterator[Choice]:
    """The choice item with this stem and these distractors, where a good one comes of them."""
    made = choice.make(stem, Option(key or fact.shown, why_right(fact)), distractors) if stem else None
    if made is not None:
        yield made


def cloze(fact: Fact, hint: str = "") -> Iterator[Cloze]:
    """The statement with every mention of the answer taken out; nothing where the rest gives it away."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, "{{1}}")
    before = context(fact)
    if text is None or before is None:
        return
    yield Cloze(f"{before}{text}", {1: Blank(fact.shown, fact.accept, hint)})


def gap_stem(fact: Fact) -> str | None:
    """A stem for a choice: the statement up to the gap where it can end there, else a question about the gap."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, GAP)
    before = context(fact)
    if text is None or before is None:
        return None
    ended = gaps.ending(text, GAP) if _says_enough(fact) else None
    if ended is not None:
        return f"Which of these completes the statement? {before}{ended}"
    return f"Which of these belongs in the gap? {before}{text}"


def _says_enough(fact: Fact) -> bool:
    """True where the words before the answer hold the main verb, so that they can end on a gap."""
    before = [token for token in fact.statement.tokens if token.end <= fact.answer.start]
    if not before or before[-1].text == ",":
        return False
    if before[0].part in (Part.PREPOSITION, Part.CONJUNCTION):
        commas = [number for number, token in enumerate(before) if token.text == ","]
        before = before[commas[0] :] if commas else []
    return any(token.part in (Part.VERB, Part.AUXILIARY) for token in before)


def described(fact: Fact) -> str | None:
    """A stem that asks which name a description belongs to."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, GAP)
    if text is None:
        return None
    if text.startswith(f"{GAP}: "):
        return f"To which of these does the description belong? {text.removeprefix(f'{GAP}: ')}"
    return f"Which of these belongs in the gap? {text}"


def wanted(fact: Fact) -> Wanted:
    """What distractors for the fact must be like and must not be."""
    source = fact.sources[0]
    return Wanted(
        fact.id, fact.shown, fact.statement.text, source.page, fact.discipline, fact.kind, fact.accept,
    )  # fmt: skip


def explanation(fact: Fact) -> str:
    """The whole statement with what was asked for in bold."""
    text, marks = fact.statement.text, fact.statement.marks
    pieces: list[str] = [context(fact) or ""]
    at = 0
    for span in sorted((fact.answer, *fact.also)):
        pieces += (
            inline.render(text, marks, at, span.start),
            inline.strong(inline.render(text, marks, span.start, span.end)),
        )
        at = span.end
    return "".join((*pieces, inline.render(text, marks, at)))


def why_right(fact: Fact) -> str:
    """Why the key is right: the page's own words."""
    return f"The source says: “{fact.sources[0].quote}”"


def context(fact: Fact) -> str | None:
    """What has to stand before the statement; None where that is needed but would show the answer."""
    named = fact.statement.context
    if not named or gaps.gives_away(named, fact.key):
        return None if fact.statement.leans else ""
    shown = inline.render(named)
    return f"{re.sub(r'[.:]+$', '', shown[:1].upper() + shown[1:])}: "
