"""What a build's pages and facts give to choose distractors from."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.facts.labels import label_choice
from quizgen.facts.questions import asking
from quizgen.facts.together import other_names
from quizgen.items import gather
from quizgen.items.candidate import Candidate
from quizgen.items.gather import Material
from quizgen.text import inline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool

CANDIDATE_WORTH = -3.0
NEAR = 30


def pool_of(views: Sequence[View], facts: Sequence[Fact]) -> Pool:
    """What distractors for the items of some pages and their facts are taken from and held against."""
    return gather.pool([of_facts(facts, facts), *map(of_page, views)])


def of_facts(facts: Iterable[Fact], own: Sequence[Fact]) -> Material:
    """What facts give: answers those that are worth something, in their order; other names and labels a page's `own`.

    A fact that several pages state stands among those of the first of them, and is the own one of that which tells
    it best.
    """
    answers = tuple(asking.candidate(fact) for fact in facts if fact.worth >= CANDIDATE_WORTH)
    return Material(answers, beside(own), other_names.names(own))


def beside(facts: Sequence[Fact]) -> dict[str, list[Candidate]]:
    """The labels that stand beside each label of a list."""
    lists: dict[tuple[str, int, tuple[str, ...]], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.kind == "label":
            passage = fact.statement.passage
            lists[fact.sources[0].page, passage.lists, passage.section].append(fact)
    return dict(chain.from_iterable(map(_beside, lists.values())))


def of_page(view: View) -> Material:
    """What a page gives, whatever its facts are."""
    return Material(
        symbols=view.symbols,
        statements=tuple((view.page.id, _told(stated)) for stated in view.statements),
        named=tuple(_term(view, term) for term in view.page.terms),
        senses=view.senses,
    )


def _beside(group: Sequence[Fact]) -> Iterator[tuple[str, list[Candidate]]]:
    """For each label of a list, by its fact's id, the others that stand near it."""
    made = label_choice.names(group)
    for number, fact in enumerate(group):
        others = made[max(number - NEAR, 0) : number] + made[number + 1 : number + 1 + NEAR]
        yield fact.id, others
        yield label_choice.place(fact), others


def _told(stated: Statement) -> str:
    return f"{stated.passage.label}: {stated.text}" if stated.first else stated.text


def _term(view: View, term: str) -> Candidate:
    return Candidate(inline.render(term), view.page.id, view.page.subject, "", term, "term")
