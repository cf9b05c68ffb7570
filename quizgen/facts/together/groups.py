"""Questions about several facts at once: terms and what they are, steps in order, what stands under a heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.kinds.cell import CellFact
from quizgen.facts.labels import described, label_lists
from quizgen.facts.questions.context import headed
from quizgen.facts.statements import senses
from quizgen.items.sense import parted
from quizgen.items.worked import Worked
from quizgen.model import Matching, MultipleResponse, Ordering
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.items.pool import Pool
    from quizgen.items.sense import Sense
    from quizgen.model import Source

FEWEST, MOST = 3, 6


@dataclass(frozen=True, slots=True)
class Group:
    """Facts that are asked about together: the identity of what is asked, and the body."""

    facts: tuple[Fact, ...]
    identity: tuple[str, str, str]
    body: Worked

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the pages state any of the facts, each place once."""
        return tuple(dict.fromkeys(source for fact in self.facts for source in fact.sources))


def ways(facts: Sequence[Fact], known: Pool, types: Collection[str]) -> Iterator[Iterator[Group]]:
    """The groups among some facts, for the wanted types, by the ways in which facts belong together."""
    yield _defined(facts) if "match" in types else iter(())
    yield _columns(facts) if "match" in types else iter(())
    yield _ordered(facts) if "order" in types else iter(())
    yield _headed(facts, known) if "multiple" in types else iter(())


def _ordered(facts: Sequence[Fact]) -> Iterator[Group]:
    """The steps of a list."""
    for found in label_lists.lists(facts):
        if ordering := label_lists.ordered(found):
            yield _group(found, "order", ordering, " → ".join(ordering.sequence))


def _headed(facts: Sequence[Fact], known: Pool) -> Iterator[Group]:
    """What stands under a heading."""
    for found, body in label_lists.headed(facts, known):
        named = ", ".join(option.text for option in body.keys)
        yield _group(found, "heading", body, f"{label_lists.title(found[0])}: {named}.")


def _group(found: Sequence[Fact], aspect: str, body: Matching | Ordering | MultipleResponse, why: str) -> Group:
    kind, subject = found[0].kind, found[0].aspect if found[0].kind == "label" else found[0].subject
    return Group(tuple(found), (kind, subject, aspect), Worked(body, why))


def _defined(facts: Sequence[Fact]) -> Iterator[Group]:
    """The labels of a list and what each of them is."""
    for found in label_lists.lists(facts):
        told: list[Sense] = []
        for fact in found:
            sense = senses.stated(fact.statement, fact.sources[0].page, fact.discipline)
            if sense is not None and all(parted(one, sense, ()) and parted(sense, one, ()) for one in told):
                told.append(sense)
        kept, pairs = described.pairs(found)
        if len(told) >= FEWEST and len(told) >= len(kept):
            kept, pairs = list(found), tuple((sense.thing.text, sense.text) for sense in told[:MOST])
        if pairs:
            matching = Matching(headed(label_lists.title(found[0]), "match each term with its description."), pairs)
            why = "; ".join(f"{name}: {text}" for name, text in pairs) + "."
            yield _group(kept, "all", matching, why)


def _columns(facts: Sequence[Fact]) -> Iterator[Group]:
    """The rows of a table and their entries in one column."""
    seen: set[tuple[str, str]] = set()
    for fact in facts:
        if not isinstance(fact, CellFact) or (key := (fact.sources[0].page, fact.aspect)) in seen:
            continue
        row, _, column = fact.statement.text[: fact.answer.start].removesuffix(": ").rpartition(" – ")
        pairs = ((inline.render(row), fact.shown), *((head, text) for text, head in fact.others))[:MOST]
        if len({terms.key(text) for _, text in pairs}) == len(pairs) >= FEWEST:
            seen.add(key)
            heading = inline.render(fact.statement.context) or label_lists.title(fact)
            stem = headed(heading, f"match each row with its “{inline.render(column)}”.")
            why = "; ".join(f"{head}: {text}" for head, text in pairs) + "."
            topic = fact.subject.partition(":")[0]
            yield Group((fact,), ("cell", topic, f"{fact.aspect}/column"), Worked(Matching(stem, pairs), why))
