"""Ratios: how many of one thing for how many of another, and which way they go."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, extended
from quizgen.facts.kind import Kind
from quizgen.facts.kinds import computed, moves
from quizgen.facts.questions import asking
from quizgen.facts.statements.draft import capital
from quizgen.items import gaps
from quizgen.model import Blank, Body, Cloze, Mark, Option, Span
from quizgen.text import inline, numbers, terms, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.kinds.moves import Move
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.items.worked import Worked

_PER = re.compile(
    r"\b(?:for (?:every|each)|per|each|with (?:every|each)|(?:uses?|using|hydroly[sz]\w+|of) one) "
    r"(?P<per>(?:single |one )?(?:molecule of |cycle of )?[\w⁺+-]+(?: molecule| cycle)?)",
    re.IGNORECASE,
)
_MOVES = r"(?P<moves>pump|atpase|transporter|cotransporter|exchanger|symporter|antiporter|carrier)"
_MOVER = re.compile(rf"\b{_MOVES}$", re.IGNORECASE)
_SAID = re.compile(rf"(?:\b(?P<which>\S+)\s)?\b{_MOVES}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioFact(Fact):
    """Two moves that belong together, the one out first; what they are counted by and what moves them, if said."""

    moves: tuple[Move, Move]
    per: str = ""
    mover: str = ""


def find(view: View) -> Iterator[Fact]:
    """Two counts with directions in one sentence, or in the items of one list."""
    for statement in view.standing:
        found = tuple(moves.moves(statement))
        if len(found) == 2 and _belong_together(*found):
            yield _fact(view, statement, found, frozenset((statement.place,)))
    items = [s for s in view.standing if s.passage.lists and s.first]
    for _, group in groupby(items, key=lambda s: (s.passage.lists, s.passage.section)):
        yield from _of_list(view, tuple(group))


def _belong_together(one: Move, other: Move) -> bool:
    """True for two things that go opposite ways."""
    return one.way != other.way and one.thing != other.thing


def _of_list(view: View, group: Sequence[Statement]) -> Iterator[Fact]:
    """A ratio told by two items under one lead-in: "… moves:", "3 Na⁺ out", "2 K⁺ in"."""
    each = [(stated, found[0]) for stated in group if len(found := tuple(moves.moves(stated))) == 1]
    if len(each) != 2 or not _belong_together(each[0][1], each[1][1]):
        return
    (first, one), (second, other) = each
    joined = _joined(first, second)
    if joined is None:
        return
    shift = len(first.text.rstrip(" .;,")) + len(" and ") - second.lead
    moved = replace(other, span=Span(other.span.start + shift, other.span.end + shift))
    yield _fact(view, joined, (one, moved), frozenset((first.place, second.place)))


def _joined(first: Statement, second: Statement) -> Statement | None:
    """Two items of one lead-in as one sentence."""
    if not first.lead or first.lead != second.lead:
        return None
    head = first.text.rstrip(" .;,")
    tail = second.text[second.lead :]
    shift = len(head) + len(" and ") - second.lead
    marks = (
        *first.marks,
        *(Mark(m.start + shift, m.end + shift, m.kind) for m in second.marks if m.start >= second.lead),
    )
    text = f"{head} and {tail}"
    quote = f"{first.quote}\n{second.own}"
    return replace(first, text=text, marks=marks, quote=quote)


def _fact(view: View, statement: Statement, found: Sequence[Move], places: frozenset[int]) -> RatioFact:
    first, second = sorted(found, key=lambda m: m.way, reverse=True)
    per = _PER.search(statement.text)
    base = view.fact("ratio", statement, first.span, (f"{first.thing} {first.way}", f"{second.thing} {second.way}"))
    counted_by = per["per"] if per and numbers.parse(per["per"].split()[0]) is None else ""
    mover = _mover(view.page.terms, statement.text)
    return extended(
        base,
        RatioFact,
        worth=float(bool(counted_by)) + float(terms.stands_in(mover, statement.text)),
        value=f"{first.count}:{second.count}",
        exclusive=True,
        repeats=True,
        also=(second.span,),
        places=places,
        moves=(first, second),
        per=counted_by,
        mover=mover,
    )


def _mover(named: Iterable[str], text: str) -> str:
    """The page's term for what moves them, unless the sentence says that it is something else."""
    movers = [term for term in named if _MOVER.search(term)]
    told = [term for term in movers if terms.stands_in(term, text)]
    for said in () if told else _SAID.finditer(text):
        own = said["which"] is not None and said["which"].lower() not in words.DETERMINERS
        movers = [] if own else [term for term in movers if term.lower().endswith(said["moves"].lower())]
    return next(iter(told or movers), "")


def ask(fact: Fact, _pool: Pool) -> Iterable[Body | Worked]:
    """A cloze with a gap for each count, a choice among counts and directions, and sums."""
    if not isinstance(fact, RatioFact):
        return
    text = gaps.with_gaps(fact.statement.text, fact.statement.marks, sorted((fact.answer, *fact.also)))
    if text is not None:
        ordered = sorted(fact.moves, key=lambda m: m.span)
        named = fact.mover and not terms.stands_in(fact.mover, fact.statement.text)
        before = f"{capital(inline.render(fact.mover))}: " if named else ""
        yield Cloze(f"{before}{text}", {n: _blank(fact, move) for n, move in enumerate(ordered, 1)})
    yield from asking.chosen(fact, _stem(fact), _distractors(fact), _told(*fact.moves))
    yield from computed.of_ratio(fact, fact.moves, fact.per, fact.mover)


def _blank(fact: RatioFact, move: Move) -> Blank:
    shown = inline.render(fact.statement.text, fact.statement.marks, move.span.start, move.span.end)
    forms = (f"{number} {inline.render(move.noun)}" for number in numbers.spellings(Decimal(move.count)))
    return Blank(shown, tuple(form for form in forms if form != shown), "how many of what")


def _stem(fact: RatioFact) -> str:
    out, into = fact.moves
    per = (
        f" for each {inline.render(re.sub(r'^(?:single|one) ', '', fact.per))}"
        if fact.per and fact.per.lower() != out.noun.split()[0].lower()
        else ""
    )
    things = sorted((inline.render(out.noun), inline.render(into.noun)))
    if fact.mover:
        return f"How many {things[0]} and {things[1]} does the {inline.render(fact.mover)} move{per}, and which way?"
    return f"How many {things[0]} and {things[1]} are moved{per}, and which way?"


def _told(first: Move, second: Move) -> str:
    return ", ".join(f"{move.count} {inline.render(move.noun)} {move.way}" for move in (first, second))


def _distractors(fact: RatioFact) -> Iterator[Option]:
    out, into = fact.moves
    swapped = replace(out, count=into.count), replace(into, count=out.count)
    turned = replace(out, way=into.way), replace(into, way=out.way)
    if out.count != into.count:
        yield Option(
            _told(*swapped),
            "The counts are swapped: each is the count of the other ion."
            if "ion" in out.noun
            else "The counts are swapped.",
        )
    yield Option(_told(turned[1], turned[0]), "The directions are swapped.")
    other = out.count if out.count != into.count else into.count + 1
    yield Option(_told(out, replace(into, count=other)), f"The count of {inline.render(into.noun)} is wrong.")


KIND = Kind("ratio", find, ask)
