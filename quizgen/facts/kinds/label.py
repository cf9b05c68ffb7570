"""Labels: which item of a list a description belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.labels import label_choice
from quizgen.facts.questions import asking, hints, stems
from quizgen.facts.statements import senses
from quizgen.text import reference, terms, words
from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.model import Body

MAX_LABEL_WORDS = 8
FEWEST_WORDS = 2
HEADING_WORDS = 4  # a label of so many words is a heading that nobody can be asked to type


def find(view: View) -> Iterator[Fact]:
    """One fact for each labelled item or paragraph that says something."""
    for statement in view.statements:
        label = statement.passage.label
        if not statement.first or not label or len(label.split()) > MAX_LABEL_WORDS:
            continue
        if len(_told(statement)) < FEWEST_WORDS:
            continue
        told, span, how = label_choice.labelled(statement)
        parents = statement.passage.section[-1] if statement.passage.section else view.topic
        yield view.fact("label", told, span, (terms.key(label), terms.key(parents)), how)


def _told(statement: Statement) -> list[str]:
    """The words of a description that tell its item from others: neither numbers nor hedges."""
    return [w for w in terms.content(statement.text) if w.isalpha() and len(w) > 1 and w not in words.HEDGES]


def ask(fact: Fact, pool: Pool) -> Iterable[Body]:
    """A cloze of the description, and a choice among the labels beside it where the description defines."""
    if fact.cue != "before" or len(fact.key.split()) < HEADING_WORDS:
        yield from asking.cloze(fact, hints.initials(fact.key))
    made = list(label_choice.choices(fact, pool))
    if made or fact.cue == "before" or not reference.names_a_thing(fact.key, tokenise(fact.key)):
        yield from made
        return
    sense = senses.stated(fact.statement, fact.sources[0].page, fact.discipline) if fact.cue == "subject" else None
    if sense is not None:
        yield from asking.defined(fact, sense, pool)
    elif fact.cue == "inside":
        yield from asking.chosen(fact, stems.gap_stem(fact), pool.distractors(asking.wanted(fact), near=True))


KIND = Kind("label", find, ask)
