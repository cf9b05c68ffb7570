"""From facts to items: the pool of distractors, and the envelope round each body."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.facts import asking, senses, symbols
from quizgen.facts.kinds import KINDS
from quizgen.items import envelope, gather
from quizgen.items.candidate import Candidate
from quizgen.items.gather import Material
from quizgen.model import Choice, Cloze, FactRef, Item
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.items.sense import Sense
    from quizgen.model import Body

_ASK = {kind.name: kind.ask for kind in KINDS}
CANDIDATE_WORTH = -1.7


def pool_of(views: Sequence[View], facts: Sequence[Fact]) -> Pool:
    """What distractors for a build's items are taken from and held against."""
    lists: dict[tuple[str, int, tuple[str, ...]], list[Fact]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.kind == "label":
            passage = fact.statement.passage
            lists[fact.sources[0].page, passage.lists, passage.section].append(fact)
        if fact.kind == "alias":
            names[fact.subject].add(fact.value)
            names[fact.value].add(fact.subject)
    answers = (asking.candidate(fact) for fact in facts if fact.worth >= CANDIDATE_WORTH)
    return gather.pool(
        Material(
            candidates=chain(answers, (symbol for view in views for symbol in _symbols(view))),
            groups={
                f.id: [asking.candidate(o) for o in group if o is not f] for group in lists.values() for f in group
            },
            statements=((view.page.id, _told(stated)) for view in views for stated in view.statements),
            names={name: frozenset(others) for name, others in names.items()},
            named=(_term(view, term) for view in views for term in view.page.terms),
            senses=(sense for view in views for sense in _senses(view)),
        )
    )


def _told(stated: Statement) -> str:
    return f"{stated.passage.label}: {stated.text}" if stated.first else stated.text


def _term(view: View, term: str) -> Candidate:
    return Candidate(inline.render(term), view.page.id, view.page.subject, "", term, "term")


def _senses(view: View) -> Iterator[Sense]:
    return senses.of(view.statements, view.lexicon, view.page.id, view.page.subject)


def _symbols(view: View) -> Iterator[Candidate]:
    """What the symbols of a page stand for; the cue is the symbol."""
    for stated in view.statements:
        for symbol in symbols.of(stated):
            start, end = symbol.meaning.start, symbol.meaning.end
            shown, plain = inline.render(stated.text, stated.marks, start, end), symbol.meaning.of(stated.text)
            name = stated.text[symbol.math.start : symbol.math.end]
            yield Candidate(shown, view.page.id, view.page.subject, stated.quote, plain, "symbol", name)


def _asked(body: Body) -> tuple[str, ...]:
    """What a body asks, in a form that is alike for questions that a learner would call the same."""
    match body:
        case Cloze():
            return (*terms.words(body.text), *(terms.fold(blank.answer) for blank in body.blanks.values()))
        case Choice():
            return (*terms.words(body.stem), terms.fold(body.key.text))
        case _:
            return (repr(body),)


def items(facts: Iterable[Fact], known: Pool) -> Iterator[Item]:
    """The items that ask about the facts, in the facts' order."""
    seen: set[tuple[str, ...]] = set()
    for fact in facts:
        for body in _ASK[fact.kind](fact, known):
            if (asked := _asked(body)) in seen:
                continue
            seen.add(asked)
            yield Item(
                id=envelope.digest("item", *fact.identity, envelope.type_name(body)),
                fact=FactRef(fact.id, fact.kind),
                body=body,
                sources=fact.sources,
                explanation=asking.explanation(fact),
                tags=(envelope.tag("subject", fact.discipline), envelope.tag("kind", fact.kind)),
            )
