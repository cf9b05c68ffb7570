"""Which of all items a set wants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sets.entries import HEAD, read
from sets.test_rebuilt import made

from quizgen.rebuild import EMPTY
from quizgen.sets.rebuilt import rebuilt
from quizgen.sets.settings import Settings
from quizgen.sets.splice import spliced

ITEMS = tuple(made(number) for number in range(12))  # four of each page, cloze and short in turn


def of(text):
    return read(HEAD.replace("\nitems:", f"\nsettings:\n  {text}\nitems:")).settings


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("types: all", range(12)),
        ("types: [short]", range(1, 12, 2)),
        ("types: all\n  kinds: [year]", []),
        ("types: all\n  kinds: all", range(12)),
        ("types: all\n  levels: [hard]", [3]),
        ("types: all\n  items: 3", [0, 4, 8]),
        ("types: all\n  items: 4", [0, 1, 4, 8]),
        ("types: short\n  items: 2", [1, 5]),
        ("types: all\n  items: 99", range(12)),
        ("per_fact: 2", range(0, 12, 2)),
    ],
)
def test_a_set_gets_what_it_wants(text, wanted):
    items = (*ITEMS[:3], replace(ITEMS[3], tags=("level::hard",)), *ITEMS[4:])
    assert [item.id for item in of(text).wanted(items)] == [f"id{number}" for number in wanted]


def test_items_that_are_there_stay_before_others_come():
    assert [item.id for item in Settings(("short", "cloze"), items=3).wanted(ITEMS, {"id7", "id9"})] == [
        "id0", "id7", "id9",
    ]  # fmt: skip


def test_what_somebody_took_out_makes_room_for_another():
    file = read(HEAD.replace("\nitems:", "\nsettings:\n  types: all\n  items: 3\nitems:"))
    first = rebuilt(file, EMPTY, ITEMS)
    assert [entry.item.id for entry in first.file.entries] == ["id0", "id4", "id8"]
    left = spliced(first.file, [replace(first.file.entries[1], status="rejected"), first.file.entries[2]])
    again = rebuilt(read(left), first.history, ITEMS)
    assert [entry.item.id for entry in again.file.entries] == ["id1", "id4", "id5", "id8"]
    assert [item.id for item in again.file.deck.items] == ["id1", "id5", "id8"]


def test_a_kind_that_no_item_has_is_told():
    file = read(HEAD.replace("\nitems:", "\nsettings:\n  kinds: [quantty]\nitems:"))
    result = rebuilt(file, EMPTY, ITEMS)
    assert [remark.code for remark in result.remarks] == ["no-such-kind"]
    assert "quantity" in result.remarks[0].message
    assert not result.file.entries


@pytest.mark.parametrize(("types", "told"), [("cloze", 'needs the type "numeric"'), ("numeric", "alone")])
def test_a_level_that_no_item_has_is_told_with_what_would_give_it(types, told):
    items = [replace(item, tags=("level::remember",)) for item in ITEMS]
    file = read(HEAD.replace("\nitems:", f"\nsettings:\n  types: [{types}]\n  levels: [apply]\nitems:"))
    (remark,) = rebuilt(file, EMPTY, items).remarks
    assert (remark.code, remark.message.endswith(told)) == ("no-such-level", True)
    assert "remember alone" in remark.message
