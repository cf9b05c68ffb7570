"""From facts to items: the pool of distractors, and the envelope round each body."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, assert_never

from quizgen.facts import asking, groups, label_choice, siblings
from quizgen.facts.context import context
from quizgen.facts.kinds import KINDS
from quizgen.facts.level import level
from quizgen.items import envelope, forms, gaps
from quizgen.items.selection import USUAL, Selection
from quizgen.items.worked import Worked
from quizgen.model import (
    Choice,
    Cloze,
    FactRef,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.items.pool import Pool
    from quizgen.model import Body, Source

_ASK = {kind.name: kind.ask for kind in KINDS}
DEFINITE = frozenset(("alias", "cell", "code"))  # one answer fits, even where nothing is to be picked
DEFINING = frozenset(("label", "definition"))


def _asked(body: Body) -> tuple[str, ...]:
    """What a body asks, in a form that is alike for questions that a learner would call the same."""
    match body:
        case Cloze():
            return (*terms.words(body.text), *(terms.fold(blank.answer) for blank in body.blanks.values()))
        case Choice():
            return (*terms.words(body.stem), terms.fold(body.key.text))
        case ShortAnswer():
            return (*terms.words(body.stem), terms.fold(body.answer))
        case MultipleResponse() | Numeric() | Ordering() | Matching() | TrueFalse():
            return (envelope.type_name(body), *terms.words(body.stem))
        case _:
            assert_never(body)


def items(facts: Iterable[Fact], known: Pool, wanted: Selection = USUAL, found: Sequence[Fact] = ()) -> Iterator[Item]:
    """The items that ask about the facts, in the facts' order, then those about several facts at once.

    `found` are all facts of the build, from which those that belong together are taken.
    """
    seen: set[tuple[str, ...]] = set()
    asked = tuple(facts)
    groups_of = siblings.together(asked) if "cloze" in wanted.types else {}
    each = (
        (fact, fact.sources, fact.identity, _with_siblings(fact, groups_of.get(fact.id, ()), known, wanted))
        for fact in asked
    )
    together = (
        (group.facts[0], group.sources, group.identity, iter((group.body,)))
        for group in groups.of(found, known, wanted.types)
    )
    for fact, sources, identity, bodies in chain(each, together):
        made = (body for body in bodies if _is_new(body, seen))
        yield from (_item(fact, sources, identity, body) for body in islice(made, wanted.per_fact))


def _is_new(body: Body | Worked, seen: set[tuple[str, ...]]) -> bool:
    asked = _asked(body.body if isinstance(body, Worked) else body)
    new = asked not in seen
    seen.add(asked)
    return new


def _with_siblings(fact: Fact, group: Sequence[Fact], known: Pool, wanted: Selection) -> Iterator[Body | Worked]:
    """The bodies about a fact; where one cloze asks for several facts, the first has it, and the rest have none."""
    joined = _joined(group, known) if group else None
    for body in _bodies(fact, known, wanted):
        if joined is None or not isinstance(body, Cloze | Choice):
            yield body
        elif fact.id == group[0].id:
            yield joined if isinstance(body, Cloze) else body


def _joined(group: Sequence[Fact], known: Pool) -> Worked | None:
    """One cloze with a gap for each fact, as each would have it by itself; None where one of them has none."""
    first = group[0]
    clozes = [next((body for body in _ASK[fact.kind](fact, known) if isinstance(body, Cloze)), None) for fact in group]
    text = gaps.with_gaps(first.statement.text, first.statement.marks, [fact.answer for fact in group])
    blanks = {number: cloze.blanks[1] for number, cloze in enumerate(clozes, 1) if cloze is not None}
    if text is None or len(blanks) < len(group):
        return None
    whole = replace(first, also=tuple(fact.answer for fact in group[1:]))
    return Worked(Cloze(f"{context(first) or ''}{text}", blanks), asking.explanation(whole))


def _bodies(fact: Fact, known: Pool, wanted: Selection) -> Iterator[Body | Worked]:
    """The bodies of the wanted types about a fact, best first: its kind's own, then these in other forms.

    Where options are wanted and nothing else, a fact for which its kind has none is asked by the label above it.
    """
    made: list[Body | Worked] = []
    for body in _ASK[fact.kind](fact, known):
        made.append(body)
        if envelope.type_name(body.body if isinstance(body, Worked) else body) in wanted.types:
            yield body
    filled = next((body for body in made if isinstance(body, Cloze)), None)
    picked = next((body for body in made if isinstance(body, Choice)), None)
    if picked is None and "choice" in wanted.types and "cloze" not in wanted.types:
        yield from label_choice.beside(fact, known)
    if "short" in wanted.types and (fact.kind in DEFINITE or (picked and fact.kind in DEFINING)):
        yield from (short for body in made if isinstance(body, Cloze) and (short := forms.short(body, picked)))
    if "truefalse" in wanted.types and picked and (said := forms.true_false(picked, filled, fact.id)):
        yield said


def _item(fact: Fact, sources: tuple[Source, ...], identity: tuple[str, str, str], body: Body | Worked) -> Item:
    explanation = asking.explanation(fact)
    tags = (("subject", fact.discipline), ("kind", fact.kind), ("level", level(fact.kind, body)))
    if isinstance(body, Worked):
        kind, subject, aspect = identity
        identity, explanation = (kind, subject, f"{aspect}/{body.part}" if body.part else aspect), body.explanation
        body = body.body
    return Item(
        id=envelope.digest("item", *identity, envelope.type_name(body)),
        fact=FactRef(fact.id, fact.kind),
        body=body,
        sources=sources,
        explanation=explanation,
        tags=tuple(envelope.tag(name, value) for name, value in tags),
    )
