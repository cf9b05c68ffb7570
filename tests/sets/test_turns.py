"""Edits of a person, changes of a page and builds in any turn: what both changed is told until somebody decides."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from quizgen.model import FactRef, Item, ShortAnswer, Source
from quizgen.sets.made import made_of
from quizgen.sets.merge import merge
from quizgen.sets.read_item import Entry

EDIT, ACCEPT, PAGE, BUILD = "edit", "accept", "page", "build"


def item(answer: str) -> Item:
    return Item("a", FactRef("f", "term"), ShortAnswer("What?", answer, ()), (Source("1", "", "", (), "A quote."),))


@pytest.mark.parametrize("first", [EDIT, ACCEPT, PAGE, BUILD])
def test_an_edit_that_did_not_know_of_a_change_is_told_at_every_build_until_somebody_decides(first):
    for turns in product((EDIT, ACCEPT, PAGE, BUILD), repeat=5):
        ours, base = Entry(item("the page's 0")), {"a": made_of(item("the page's 0"))}
        page = known = seen = "the page's 0"  # what it says, what the last build knew, and what the last edit did
        for number, turn in enumerate((first, *turns, BUILD)):
            match turn:
                case "edit":
                    ours, seen = Entry(item(f"mine {number}")), known
                case "accept":
                    ours, seen = replace(ours, status="accepted"), known
                case "page":
                    page = f"the page's {number}"
                case _:
                    merged = merge([ours], [item(page)], base)
                    ours, base, known = merged.entries[0], merged.made, page
                    is_mine = ours.item.body.answer.startswith("mine")
                    assert (merged.matters.get("a") == "both-changed") == (is_mine and page != seen), turns


def test_an_item_that_was_rejected_is_no_matter():
    ours = Entry(item("mine"), status="rejected")
    merged = merge([ours], [item("new")], {"a": made_of(item("old"))})
    assert merged.matters == {}
    assert merged.entries[0].status == "rejected"
