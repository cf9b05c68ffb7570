"""A leaf: what hangs on one page alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.gaps import narrow
from quizgen.facts.merge import Merged, merge
from quizgen.facts.together import ask, material
from quizgen.flaws.sound import inspected
from quizgen.items import gather
from quizgen.items.alone import Alone, OthersNeededError
from quizgen.items.gather import Material
from quizgen.leaves import marks
from quizgen.leaves.leaf import Content, Head, Leaf, Made, Open, Outcome, Ties
from quizgen.packed import packed
from quizgen.survey import asked_of, places, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.together.ask import Asked
    from quizgen.facts.view import View
    from quizgen.items.selection import Selection
    from quizgen.model import Page
    from quizgen.survey import Reading


def leaf(path: str, data: bytes, wanted: Selection) -> Leaf:
    """The leaf of a file, whatever stands in others."""
    one = reading(path, data)
    if one.view is None:
        return Leaf(one.remarks)
    asked = "\0".join((path, *sorted(wanted.types), str(wanted.per_fact)))
    return _of(one, one.view, wanted, marks.name(asked.encode("utf-8", "surrogateescape"), data))


def _of(one: Reading, view: View, wanted: Selection, name: bytes) -> Leaf:
    """The leaf of a page that was read."""
    page, alone = view.page, merge(one.found)
    own, given = material.of_facts(alone.facts, alone.facts), material.of_page(view)
    book = Alone(gather.pool((own, given)))
    asked = {id(fact) for fact in asked_of(alone.facts, {place for fact in one.chosen for place in places(fact)})}
    numbered = enumerate(zip(alone.firsts, alone.facts, strict=True))
    facts = opened(((first, at, fact) for at, (first, fact) in numbered if id(fact) in asked), wanted)
    outcomes = [about(fact, book, wanted) for fact in facts]
    return Leaf(
        one.remarks,
        Head(page.id, page.path, page.title, page.subject, page.question_line, marks.mark("said", *_said(page))),
        marks.of(one.found),
        marks.of(marks.weighty(one.found, one.chosen)),
        tuple(outcome for outcome in outcomes if outcome is not None),
        together(alone.facts, book, wanted),
        tuple(fact for fact, outcome in zip(facts, outcomes, strict=True) if outcome is None),
        Merged((), alone.remarks, alone.contradictions),
        own.names,
        tuple(book.pool.lexicon.get(page.id, ())),
        packed(joined(own, given)),
        packed(Content(page, one.found, one.chosen, alone)),
        name,
    )


def joined(own: Material, given: Material) -> Material:
    """What the facts of a page and the page itself give."""
    return Material(
        own.answers, own.groups, own.names, given.symbols, given.statements, given.named, given.senses
    )  # fmt: skip


def made(asked: Iterable[Asked]) -> tuple[Made, ...]:
    """The items that were asked, each looked through for flaws."""
    looked = ((one.asks, *inspected(one.item)) for one in asked)
    return tuple(Made(asks, item, remark) for asks, item, remark in looked)


def opened(facts: Iterable[tuple[int, int, Fact]], wanted: Selection) -> tuple[Open, ...]:
    """Merged facts, with their numbers, as they are to be asked about."""
    small = [(first, at, narrow.narrowed(fact)) for first, at, fact in facts]
    groups = ask.beside((fact for _, _, fact in small), wanted)
    return tuple(Open(first, at, fact, groups.get(fact.id, ())) for first, at, fact in small)


def about(one: Open, book: Alone, wanted: Selection) -> Outcome | None:
    """What comes of asking about a fact; None where that hangs on other pages."""
    book.forget()
    try:
        items = made(ask.about(one.fact, book.pool, wanted, one.group))
    except OthersNeededError:
        return None
    tied = book.beside or book.names or book.terms
    ties = Ties(one, book.beside, frozenset(book.names), frozenset(book.terms)) if tied else None
    return Outcome(one.first, one.at, items, ties)


def together(facts: Sequence[Fact], book: Alone, wanted: Selection) -> tuple[tuple[Outcome, ...], ...]:
    """What comes of asking about several facts of the page at once, by the ways to do that."""
    ways = ask.together(facts, book.pool, wanted)
    return tuple(tuple(Outcome(number, number, made(asked)) for number, asked in enumerate(way)) for way in ways)


def _said(page: Page) -> tuple[str, ...]:
    return tuple(sentence.text for passage in page.passages for sentence in passage.sentences)
