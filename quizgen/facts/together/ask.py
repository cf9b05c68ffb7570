"""From facts to items: the pool of distractors, and the envelope round each body."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Protocol, TypeVar, assert_never

from quizgen.facts.kinds import KINDS
from quizgen.facts.labels import label_choice
from quizgen.facts.level import level
from quizgen.facts.questions import asking
from quizgen.facts.questions.context import context
from quizgen.facts.together import groups, siblings
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


class Asking(Protocol):
    """Something that is asked."""

    @property
    def asks(self) -> bytes:
        """What it asks in a few bytes: the same for questions that a learner would call the same."""


A = TypeVar("A", bound=Asking)

_ASK = {kind.name: kind.ask for kind in KINDS}
DEFINITE = frozenset(("alias", "cell", "code"))  # one answer fits, even where nothing is to be picked
DEFINING = frozenset(("label", "definition"))


@dataclass(frozen=True, slots=True)
class Asked:
    """An item, and what it asks."""

    item: Item
    asks: bytes


def items(facts: Iterable[Fact], known: Pool, wanted: Selection = USUAL, found: Sequence[Fact] = ()) -> Iterator[Item]:
    """The items that ask about the facts, in the facts' order, then those about several facts at once.

    `found` are all facts of the build, from which those that belong together are taken.
    """
    seen: set[bytes] = set()
    asked = tuple(facts)
    groups_of = beside(asked, wanted)
    each = (about(fact, known, wanted, groups_of.get(fact.id, ())) for fact in asked)
    for some in chain(each, chain.from_iterable(together(found, known, wanted))):
        yield from (one.item for one in once(some, seen, wanted.per_fact))


def beside(asked: Iterable[Fact], wanted: Selection) -> dict[str, tuple[Fact, ...]]:
    """The groups of facts that one cloze asks for, by the id of each of their facts; those `asked` stand in order."""
    return siblings.together(asked) if "cloze" in wanted.types else {}


def about(fact: Fact, known: Pool, wanted: Selection, group: Sequence[Fact] = ()) -> Iterator[Asked]:
    """The items about one fact, best first; `group` are the facts that one cloze asks for with it."""
    bodies = _with_siblings(fact, group, known, wanted)
    return (_asked(fact, fact.sources, fact.identity, body) for body in bodies)


def together(found: Sequence[Fact], known: Pool, wanted: Selection) -> Iterator[Iterator[tuple[Asked]]]:
    """The items about several facts at once, by the ways to ask about such."""
    for way in groups.ways(found, known, wanted.types):
        yield ((_asked(group.facts[0], group.sources, group.identity, group.body),) for group in way)


def once(asked: Iterable[A], seen: set[bytes], most: int | None) -> Iterator[A]:
    """At most so many of what is asked about a fact, without what is among the `seen`, where it is put."""
    return islice((one for one in asked if _is_new(one, seen)), most)


def _is_new(one: Asking, seen: set[bytes]) -> bool:
    new = one.asks not in seen
    seen.add(one.asks)
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
    plain = (body.body if isinstance(body, Worked) else body for body in made)
    picked = next((body for body in plain if isinstance(body, Choice)), None)
    if picked is None and "choice" in wanted.types and "cloze" not in wanted.types:
        yield from label_choice.beside(fact, known)
    own = any(isinstance(body, ShortAnswer) for body in made)
    if "short" in wanted.types and not own and (fact.kind in DEFINITE or (picked and fact.kind in DEFINING)):
        yield from (short for body in made if isinstance(body, Cloze) and (short := forms.short(body, picked)))
    if "truefalse" in wanted.types and picked and (said := forms.true_false(picked, filled, fact.id)):
        yield said


def _asked(fact: Fact, sources: tuple[Source, ...], identity: tuple[str, str, str], body: Body | Worked) -> Asked:
    item = _item(fact, sources, identity, body)
    return Asked(item, bytes.fromhex(envelope.digest(*_words(item.body))))


def _words(body: Body) -> tuple[str, ...]:
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
