"""Equations: what something equals, what a reaction gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import computed, equation_asked
from quizgen.facts.questions import asking
from quizgen.facts.questions.context import context
from quizgen.facts.statements.statement import A_BLOCK, Statement
from quizgen.items import gaps, latex, slips
from quizgen.model import Blank, Body, Cloze, Mark, Math, Option, Passage, Span
from quizgen.text import inline, reference, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.items.worked import Worked

LONGEST = 160
TWICE = 2
LONGEST_LEAD = 24  # words
_LETTERS = re.compile(r"[^\W\d_]")
_COMMANDS = re.compile(r"\\(?:text|mathrm|approx|quad)\b")


def find(view: View) -> Iterator[Fact]:
    """A fact for each displayed equation, and for each in a sentence that has two sides."""
    for number, block in enumerate(view.page.blocks):
        if isinstance(block, Math) and _asks_well(block.latex):
            statement = _statement(view, block, A_BLOCK * number)
            if statement is not None:
                yield _fact(view, statement, statement.marks[-1], "displayed")
    for statement in view.standing:
        for mark in statement.marks:
            if mark.kind == "math" and _asks_well(statement.text[mark.start : mark.end]):
                yield _fact(view, statement, mark, "inline")


def _asks_well(source: str) -> bool:
    """True for an equation or a reaction of one line that relates things rather than sets a value."""
    if len(source) > LONGEST or "\\\\" in source or "&" in source:
        return False
    if latex.ARROW.search(source):
        return True
    parted = latex.sides(source)
    return (
        parted is not None
        and not latex.is_value(parted[1])
        and all(_LETTERS.search(_COMMANDS.sub("", side)) for side in parted)
    )


def _statement(view: View, block: Math, place: int) -> Statement | None:
    lead, before = _lead(view, block)
    if not lead:
        return None
    text = lead + block.latex
    marks = (*before, Mark(len(lead), len(text), "math"))
    said = f"{inline.render(block.lead.text, block.lead.marks)}\n" if block.lead is not None else ""
    quote = said + inline.render(block.latex, (Mark(0, len(block.latex), "math"),))
    passage = Passage((), block.line, block.section)
    heading = _heading(view, block)
    context = "" if terms.content(heading) & terms.content(lead) else heading
    return Statement(
        text=text,
        marks=marks,
        quote=quote,
        passage=passage,
        line=block.line,
        place=place,
        context=context,
    )


def _lead(view: View, block: Math) -> tuple[str, tuple[Mark, ...]]:
    """The words in front of a displayed equation, with their marks: the sentence that introduces it, or its heading."""
    if block.lead is not None and all(mark.kind == "math" for mark in block.lead.marks):
        start = reference.opener(block.lead.text)
        text = block.lead.text[start:].rstrip(" :.,")
        if text and not reference.dangles(text) and not reference.points_back(text):
            marks = tuple(Mark(one.start - start, one.end - start, one.kind) for one in block.lead.marks)
            whole = all(one.start >= 0 and one.end <= len(text) for one in marks)
            if whole and len(text.split()) <= LONGEST_LEAD:
                return f"{text[0].upper()}{text[1:]}: ", marks
    label = _heading(view, block)
    return (f"{label}: ", ()) if label else ("", ())


def _heading(view: View, block: Math) -> str:
    return block.section[-1] if block.section else view.topic


def _fact(view: View, statement: Statement, mark: Mark, cue: str) -> Fact:
    source = statement.text[mark.start : mark.end]
    parted = latex.sides(source)
    about = terms.key(statement.passage.section[-1] if statement.passage.section else view.topic)
    return view.fact(
        "equation", statement, Span(mark.start, mark.end), (about, latex.key(parted[0] if parted else source)), cue
    )


def ask(fact: Fact, pool: Pool) -> Iterable[Body | Worked]:
    """A cloze of the equation or its right side, a choice among equations that are nearly right, and a value."""
    parted = latex.sides(fact.key)
    before = context(fact)
    around = gaps.around(fact.statement.text, fact.statement.marks, fact.answer)
    if before is None or around is None:
        return
    shown = f"{before}{around[0]}" + (f"{_math(f'{parted[0]} =')} " if parted else "")
    right, remark = latex.remarked(parted[1]) if parted else (fact.key, "")
    key = _math(right) if parted else fact.shown
    after = f" {remark}{around[1]}" if remark else around[1]
    if gaps.gives_away(f"{shown} {after}", inline.plain(key)):
        return
    yield Cloze(f"{shown}{{{{1}}}}{after}", {1: Blank(key)})
    left = parted[0] if parted else ""
    stem = None if remark else equation_asked.stem(fact, around[0], left)
    if stem:
        wrong = _distractors(fact, inline.plain(key), pool, general=equation_asked.is_general(stem))
        whole = (Option(_math(f"{left} = {inline.plain(one.text)}"), one.why) if left else one for one in wrong)
        yield from asking.chosen(fact, stem, whole, _math(f"{left} = {right}") if left else key)
    yield from computed.of_formula(fact, pool.of_kind(fact.sources[0].page, "symbol"))


def _math(source: str) -> str:
    return inline.render(source, (Mark(0, len(source), "math"),))


def _distractors(fact: Fact, key: str, pool: Pool, *, general: bool) -> tuple[Option, ...]:
    """Wrong right sides of an equation; of a `general` one its constants stand for either sign."""
    chosen = {latex.key(key): Option("", "")}
    parted = latex.sides(fact.key)
    wrong = list(slips.of(key, general=general)) if parted else []
    for other in pool.of_kind(fact.sources[0].page, "equation"):
        plain = inline.plain(other.text)
        sides = latex.sides(plain)
        if (
            _like(key, sides[1] if sides else plain)
            and bool(sides) == bool(parted)
            and not (sides and parted and _base(sides[0]) == _base(parted[0]))
        ):
            wrong.append((sides[1] if sides else plain, f"This belongs to another statement: “{other.said}”"))
    for text, why in wrong:
        chosen.setdefault(latex.key(text), Option(_math(text), why))
    return tuple(chosen.values())[1:]


def _base(side: str) -> str:
    """A symbol without its index: what a page says of E in a case that it names may be true of the E of an ion."""
    return latex.key(re.sub(r"_(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|.)", "", side))


def _like(key: str, other: str) -> bool:
    """True where another equation is about as long and speaks of the same things: half of the letters of each."""
    mine, theirs = set(_LETTERS.findall(_COMMANDS.sub("", key))), set(_LETTERS.findall(_COMMANDS.sub("", other)))
    long = sorted((len(key), len(other)))
    return 2 * len(mine & theirs) >= max(len(theirs), len(mine), 1) and long[1] <= TWICE * long[0]


KIND = Kind("equation", find, ask)
