"""What is asked, and in what order."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from quizzes import AT, answered, item

from quizgen.study.memory import next_due, replay
from quizgen.study.queue import Wish, drawn, due

ITEMS = [item(name) for name in "abcdefgh"]
TODAY = AT.date()


def names(items):
    return "".join(one.id for one in items)


def test_the_files_order_is_kept_where_it_is_wished():
    assert names(drawn(ITEMS, Wish(in_order=True))) == "abcdefgh"
    assert names(drawn(ITEMS, Wish(in_order=True, count=3))) == "abc"


def test_a_seed_gives_one_order():
    mixed = names(drawn(ITEMS, Wish(seed=1)))
    assert mixed != "abcdefgh"
    assert sorted(mixed) == list("abcdefgh")
    assert names(drawn(ITEMS, Wish(seed=1))) == mixed != names(drawn(ITEMS, Wish(seed=2)))


def test_only_types_that_are_wished():
    assert not drawn(ITEMS, Wish(types=frozenset({"cloze"})))
    assert len(drawn(ITEMS, Wish(types=frozenset({"short"})))) == 8


def test_what_is_due_comes_before_what_is_new():
    memories = replay([answered("h", day=-30), answered("g", day=-60), answered("f", day=-1)])
    assert memories["f"].due > TODAY
    asked = names(due(ITEMS, memories, TODAY, Wish(in_order=True)))
    assert asked[:2] == "gh"  # the longest overdue first
    assert asked[2:] == "abcde"


def test_new_items_are_limited_to_so_many_a_day():
    assert names(due(ITEMS, {}, TODAY, Wish(in_order=True, new=3))) == "abc"
    begun = replay([answered("a"), answered("b")])
    assert names(due(ITEMS, begun, TODAY, Wish(in_order=True, new=3))) == "c"
    assert names(due(ITEMS, begun, TODAY + dt.timedelta(days=1), Wish(in_order=True, new=3))) == "cde"


def test_one_item_of_a_fact_a_day():
    items = [item("a", "one"), item("b", "one"), item("c", "two")]
    assert names(due(items, {}, TODAY, Wish(in_order=True))) == "ac"
    assert names(due(items, replay([answered("a")]), TODAY, Wish(in_order=True))) == "c"
    tomorrow = TODAY + dt.timedelta(days=1)
    assert names(due(items, replay([answered("a")]), tomorrow, Wish(in_order=True))) == "bc"


def test_one_item_of_a_sentence_a_day():
    items = [item("a", quote="It was in 1862."), item("b", quote="It was in 1862."), item("c", quote="")]
    assert names(due([*items, item("d", quote="")], {}, TODAY, Wish(in_order=True))) == "acd"
    assert names(due(items, replay([answered("b")]), TODAY, Wish(in_order=True))) == "c"


def test_siblings_are_mixed_apart_but_for_the_files_order():
    items = [item(name, fact) for name, fact in zip("abcdef", "xxxyyz", strict=True)]
    for seed in range(20):
        facts = [one.fact.id for one in drawn(items, Wish(seed=seed))]
        assert all(one != other for one, other in pairwise(facts))
    assert names(drawn(items, Wish(in_order=True))) == "abcdef"


def test_when_the_next_is_due():
    memories = replay([answered("a"), answered("b", "wrong")])
    assert next_due(memories, ["a", "b"]) == memories["b"].due == TODAY + dt.timedelta(days=1)
    assert next_due(memories, ["c"]) is None


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(["right", "wrong"]), st.integers(-90, 0))))
def test_nothing_is_asked_twice_and_nothing_before_its_day(history):
    entries = [answered(name, verdict, day) for name, verdict, day in sorted(history, key=lambda one: one[2])]
    memories = replay(entries)
    asked = due(ITEMS, memories, TODAY, Wish())
    assert len({one.id for one in asked}) == len(asked)
    assert all(one.id not in memories or memories[one.id].due <= TODAY for one in asked)
