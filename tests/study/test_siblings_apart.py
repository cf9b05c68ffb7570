"""Items of one fact or of one sentence stay apart."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from quizzes import item

from quizgen.study.siblings import apart, marks


def deck(facts):
    return [item(f"{fact}{number}", fact) for number, fact in enumerate(facts)]


def facts(items):
    return "".join(one.fact.id for one in items)


def test_items_without_a_quote_are_no_siblings():
    assert marks(item("a", quote="")).isdisjoint(marks(item("b", quote="")))


def test_items_of_one_fact_or_one_sentence_are_siblings():
    assert marks(item("a", "one")) & marks(item("b", "one"))
    assert marks(item("a", quote="It beats.")) & marks(item("b", quote="It beats."))


def test_what_has_no_siblings_keeps_its_order():
    items = deck("abcdefgh")
    assert apart(items) == tuple(items)
    assert apart([]) == ()


def test_siblings_have_half_the_quiz_between_them():
    places = [place for place, fact in enumerate(facts(apart(deck("xxabcdefgh")))) if fact == "x"]
    assert places[1] - places[0] >= 4


def test_a_sibling_of_a_sibling_is_one():
    items = [item("a", "x", quote="One."), item("b", "y", quote="One."), item("c", "y", quote="Two."), item("d")]
    assert len(apart(items)) == 4
    few = [item("a", "x", quote="One."), item("b", "y", quote="One."), item("c"), item("d")]
    assert [one.id for one in apart(few)] in (["a", "c", "b", "d"], ["a", "c", "d", "b"], ["c", "a", "d", "b"])


@given(st.lists(st.sampled_from("abcdef"), max_size=24))
def test_no_sibling_follows_another_where_that_can_be(told):
    items = deck(told)
    mixed = apart(items)
    assert sorted(one.id for one in mixed) == sorted(one.id for one in items)
    most = max(Counter(told).values(), default=0)
    if most <= (len(told) + 1) // 2:
        assert all(one != other for one, other in pairwise(facts(mixed)))
