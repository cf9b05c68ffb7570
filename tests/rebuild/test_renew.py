"""Dates of change, plans, and the history after a build."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from formats.decks import ITEMS
from hypothesis import given
from hypothesis import strategies as st
from rebuild.histories import PUMP, cloze, history, item

from quizgen.rebuild import EMPTY, carried, dated, fingerprint, renewed
from quizgen.rebuild.fresh import UNDATED

STAMP = int(dt.datetime(2024, 5, 16, 10, tzinfo=dt.UTC).timestamp())


def dates(items, before):
    after = renewed(carried(items, before), before).history
    return [after.entries[each.id].modified for each in items]


def test_a_new_item_has_the_date_of_its_newest_page():
    two = item("a", "What?")
    two = replace(two, sources=(*two.sources, replace(two.sources[0], date=dt.date(2023, 1, 1))))
    assert dates([two], EMPTY) == [STAMP]


def test_the_day_begins_where_it_begins_first():
    """An edit on the day of the page's date is later than the page, in every time zone."""
    assert dated(item("a", "What?")) == STAMP


def test_old_and_missing_dates_are_one():
    for date in (None, dt.date.min, dt.date(1960, 1, 1)):
        assert dated(item("a", "What?", date=date)) == UNDATED


def test_nothing_changed_nothing_moves_even_if_the_page_has_a_new_date():
    before = history(item("a", "What?"))
    assert dates([item("a", "What?", date=dt.date(2025, 1, 1))], before) == [STAMP]


def test_a_change_takes_the_new_date_of_its_page():
    before = history(item("a", "What?"))
    changed = item("a", "Which?", date=dt.date(2024, 5, 18))
    assert dates([changed], before) == [STAMP + 24 * 3600]


def test_a_change_without_a_new_date_moves_on_all_the_same():
    before = history(item("a", "What?"))
    after = history(item("a", "Which?"), before=before)
    assert after.entries["a"].modified == STAMP + 1
    back = history(item("a", "What?"), before=after)
    assert back.entries["a"].modified == STAMP + 2


def test_an_item_that_went_and_came_back_is_newer_than_what_learners_have():
    before = history(item("a", "What?", date=dt.date(2025, 1, 1)))
    gone = history(before=before)
    assert gone.entries["a"].state == "retired"
    after = history(item("a", "Which?"), before=gone)
    assert after.entries["a"].modified == before.entries["a"].modified + 1
    assert after.entries["a"].state == "here"


def test_the_plan_counts_and_names():
    old = [item("same", "What stays?"), item("edited", "What changes?"), item("gone", "What goes away now?")]
    before = history(*old)
    new = [old[0], item("edited", "What changed?"), item("new", cloze(PUMP, "3", "2"))]
    plan = renewed(carried(new, before), before).plan
    assert str(plan) == "1 changed, 1 new, 1 retired, 1 as they were"
    assert [each.id for each in (*plan.changed, *plan.new, *plan.retired, *plan.same)] == [
        "edited", "new", "gone", "same",
    ]  # fmt: skip


def test_the_plan_names_gaps_that_are_gone():
    before = history(item("a", cloze(PUMP, "3", "2")))
    now = carried([item("a", cloze("It moves {{1}} K in.", "2"))], before)
    assert [(each.id, numbers) for each, numbers in renewed(now, before).plan.emptied] == [("a", (1,))]


def test_what_is_retired_is_told_once():
    before = history(item("a", "What?"))
    gone = renewed(carried([], before), before)
    assert len(gone.plan.retired) == 1
    assert not renewed(carried([], gone.history), gone.history).plan.retired


def test_an_item_of_another_type_under_the_same_id_is_new():
    before = history(item("a", "What?"))
    assert len(renewed(carried([item("a", cloze(PUMP, "3", "2"))], before), before).plan.new) == 1


def test_fingerprints_do_not_hang_on_places_and_dates():
    one = item("a", "What?")
    moved = replace(one, id="b", sources=(replace(one.sources[0], path="x.md", line=9, date=None),))
    assert fingerprint(one) == fingerprint(moved)
    for other in (
        replace(one, explanation="!"),
        replace(one, tags=()),
        replace(one, extra={"x": 1}),
        replace(one, sources=(replace(one.sources[0], quote="Other."),)),
    ):
        assert fingerprint(one) != fingerprint(other)


@given(st.lists(st.lists(ITEMS, max_size=3), min_size=1, max_size=4))
def test_dates_never_go_back_and_the_same_again_changes_nothing(builds):
    before = EMPTY
    for items in builds:
        after = renewed(carried(items, before), before)
        for name, entry in before.entries.items():
            assert (
                after.history.entries[name].modified >= entry.modified or entry.type != after.history.entries[name].type
            )
        again = renewed(carried(items, after.history), after.history)
        assert again.history == after.history
        assert again.plan.new == again.plan.changed == again.plan.retired == ()
        before = after.history
