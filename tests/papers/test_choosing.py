"""Choosing items by a blueprint: exactly what is asked for, nothing that gives another away, or told why not."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shipped import DECK

from quizgen.build import build
from quizgen.errors import QuizgenError
from quizgen.items.envelope import type_name
from quizgen.items.selection import TYPES, Selection
from quizgen.model import Blank, Choice, Cloze, Deck, FactRef, Item, Option, ShortAnswer, Source, TrueFalse
from quizgen.papers import blueprint, make
from quizgen.papers.choose import choose
from quizgen.papers.clash import clash, seen
from quizgen.sets.settings import levels_of


def item(n, body=None, kind="term", tags=(), quote=""):
    body = body or ShortAnswer(f"What is number {n}?", f"answer{n}")
    return Item(f"i{n}", FactRef(f"f{n}", kind), body, (Source("p", "T", "", (), quote or f"Sentence {n}."),), "", tags)


def some(count, kinds=("term", "quantity"), subjects=("biology", "physics")):
    bodies = (None, TrueFalse("Statement {n}.", answer=True), Cloze("Here {{1}} stands.", {1: Blank("it")}))
    return [
        item(n, bodies[n % 3], kinds[n % len(kinds)], (f"subject::{subjects[n // 6 % len(subjects)]}",))
        for n in range(count)
    ]


def picked(items, plan, count, seed=1):
    return choose(items, blueprint.parse(plan, count), seed)


@pytest.mark.parametrize(
    "plan",
    ["kind", "kind=", "kind=term", "kind=term:", "=term:3", "kind=term:x", "kind:term=3", "kind=term:-1", "a b=c:1"],
)
def test_what_is_no_blueprint_is_refused(plan):
    with pytest.raises(QuizgenError, match="no part of a blueprint"):
        blueprint.parse(plan, 20)


def test_a_blueprint_may_not_ask_for_more_than_the_paper_holds():
    with pytest.raises(QuizgenError, match="asks for 21 items by kind, but the paper has 20"):
        blueprint.parse("kind=term:11,kind=quantity:10", 20)


def test_a_cell_said_twice_is_refused():
    with pytest.raises(QuizgenError, match="twice"):
        blueprint.parse("kind=term:1,kind=term:2", 20)


@pytest.mark.parametrize(
    ("plan", "count", "message", "hint"),
    [
        (
            "kind=alias:2",
            4,
            "kind=alias lacks 2: the blueprint asks for 2, and the set has 0",
            "has term 6, quantity 6",
        ),
        ("kind=term:8", 9, "kind=term lacks 2: the blueprint asks for 8, and the set has 6", "term 6"),
        ("level=hard:1", 1, "level=hard lacks 1", "no item of the set has a level"),
        ("kind=term:1,kind=quantity:1", 2, "", ""),
        ("", 13, "the set has 12 items that fit, and the paper asks for 13", "lower --items"),
        ("kind=term:3", 10, "another kind lacks 1: the blueprint asks for 7, and the set has 6", "quantity 6"),
    ],
)
def test_says_which_cell_lacks_how_many(plan, count, message, hint):
    if not message:
        assert len(picked(some(12), plan, count)) == count
        return
    with pytest.raises(QuizgenError) as refused:
        picked(some(12), plan, count)
    assert message in refused.value.message
    assert hint in refused.value.hint


def test_says_what_lacks_where_items_give_each_other_away():
    items = [item(n, quote="One sentence.") for n in range(5)]
    with pytest.raises(QuizgenError, match="only 1 of 3 items could be found that do not give each other away"):
        picked(items, "", 3)


@pytest.mark.parametrize("items", [[item(n, quote="One sentence.") for n in range(5)], [item(1)], []])
def test_where_fewer_will_do_there_are_as_many_as_go_together(items):
    assert choose(items, blueprint.parse("", 20), 1, fewer=True) == tuple(items[:1]) or len(items) == 5
    assert len(choose(items, blueprint.parse("", 20), 1, fewer=True)) == min(1, len(items))


def test_cells_of_several_fields_are_all_met():
    chosen = picked(some(60), "kind=quantity:5,type=truefalse:4,type=short:3,subject=biology:6", 12)
    assert len(chosen) == 12
    assert Counter(one.fact.kind for one in chosen)["quantity"] == 5
    kinds = Counter(type_name(one.body) for one in chosen)
    assert (kinds["truefalse"], kinds["short"]) == (4, 3)


def test_a_tag_is_found_however_it_is_written():
    items = [item(1, tags=("subject::computer-science",)), item(2, tags=("subject::art",))]
    assert picked(items, "subject=Computer Science:1", 1) == (items[0],)


def test_a_seed_gives_the_same_paper_and_another_gives_another():
    items = some(60)
    assert picked(items, "kind=term:5", 10, 7) == picked(items[::-1], "kind=term:5", 10, 7)[::-1]
    assert picked(items, "kind=term:5", 10, 7) != picked(items, "kind=term:5", 10, 8)


PAIRS = [
    (
        ShortAnswer("Which ion does the pump move out of the cell?", "sodium"),
        TrueFalse("The pump moves sodium out of the cell.", answer=True),
    ),
    (
        Cloze("The resting potential of a neuron is {{1}}.", {1: Blank("-70 mV")}),
        Cloze("A resting potential of -70 mV makes the neuron {{1}} inside.", {1: Blank("negative")}),
    ),
    (
        Choice("What splits the ATP of the pump?", Option("the ATPase", ""), (Option("a", ""), Option("b", ""))),
        ShortAnswer("Where does the ATPase that splits the ATP of the pump sit?", "in the membrane"),
    ),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_items_that_answer_each_other_clash(one, other):
    assert clash(seen(item(1, one)), seen(item(2, other)))
    assert clash(seen(item(2, other)), seen(item(1, one)))


def test_nothing_is_asked_that_stands_over_the_paper():
    deck = Deck("Sodium-potassium pump", (item(1, ShortAnswer("What moves ions?", "sodium–potassium pump")), item(2)))
    made = make(deck, blueprint.parse("", 1), (), 1)
    assert made.versions[0].parts[0].questions[0].item == deck.items[1]


def test_items_about_something_else_do_not_clash():
    one = item(1, ShortAnswer("Which ion leaves the cell?", "sodium"))
    other = item(2, TrueFalse("Table salt holds sodium.", answer=True))
    assert not clash(seen(one), seen(other))


def test_items_of_one_sentence_or_one_fact_clash():
    assert clash(seen(item(1, quote="The same.")), seen(item(2, quote="The same.")))
    twin = Item("j", FactRef("f1", "term"), ShortAnswer("Otherwise?", "x"), ())
    assert clash(seen(item(1)), seen(twin))


@settings(max_examples=40)
@given(st.integers(4, 40), st.integers(1, 12), st.integers(0, 6), st.integers(0, 6), st.integers(0, 99))
def test_what_is_chosen_is_what_was_asked_for(size, count, terms, physics, seed):
    assume(max(terms, physics) <= count)
    plan = f"kind=term:{terms},subject=physics:{physics}"
    try:
        chosen = picked(some(size, ("term", "quantity", "label"), ("biology", "physics")), plan, count, seed)
    except QuizgenError:
        return
    assert len({one.id for one in chosen}) == count
    assert sum(one.fact.kind == "term" for one in chosen) == terms
    assert sum("subject::physics" in one.tags for one in chosen) == physics
    views = [seen(one) for one in chosen]
    assert not any(clash(a, b) for n, a in enumerate(views) for b in views[:n])


def test_levels_of_pages_are_honoured():
    pages = [(str(path), path.read_bytes()) for path in sorted((DECK / "pages").glob("*.md"))]
    deck = build(pages, None, Selection(frozenset(TYPES))).deck
    plan = blueprint.parse("level=apply:2,level=understand:3", 8)
    chosen = [min(levels_of(item)) for item in choose(deck.items, plan, 1)]
    assert Counter(chosen) == {"apply": 2, "understand": 3, "remember": 3}
    with pytest.raises(QuizgenError, match="level=analyse lacks 1") as told:
        choose(deck.items, blueprint.parse("level=analyse:1", 8), 1)
    assert "by level the set has remember " in told.value.hint
