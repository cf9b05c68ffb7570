"""A deck written as a deck.yaml is read as the same deck."""

from __future__ import annotations

from dataclasses import replace

from formats.decks import DECKS, as_read, small
from hypothesis import given, settings

from quizgen.formats import deck_yaml


def test_every_type_comes_back():
    deck = as_read(small())
    assert deck_yaml.parse(deck_yaml.render(deck), "deck.yaml") == (deck, ())


@given(DECKS)
@settings(max_examples=50)
def test_any_deck_comes_back(deck):
    items = tuple(replace(item, id=f"{item.id}{place}") for place, item in enumerate(deck.items))
    wanted = as_read(replace(deck, items=items, title=deck.title if deck.title.strip() else "Questions"))
    told, remarks = deck_yaml.parse(deck_yaml.render(wanted), "deck.yaml")
    assert told == wanted
    assert not [remark for remark in remarks if remark.severity == "error"]


def test_two_items_of_one_id_get_two():
    deck = as_read(small())
    twice = replace(deck, items=(deck.items[0], deck.items[0]))
    told, _ = deck_yaml.parse(deck_yaml.render(twice), "deck.yaml")
    assert len({item.id for item in told.items}) == 2


def test_a_broken_file_gives_its_mistakes():
    deck, remarks = deck_yaml.parse(b"title: a: b\n", "deck.yaml")
    assert not deck.items
    assert [(remark.line, remark.code) for remark in remarks] == [(1, "colon")]
    _, remarks = deck_yaml.parse(b"title: a\n# \xff\n", "deck.yaml")
    assert [(remark.line, remark.code) for remark in remarks] == [(2, "encoding")]


def test_an_item_with_a_mistake_costs_nobody_but_itself():
    items = b"- type: short\n  stem:\n  answer: a\n- type: short\n  stem: What drives it?\n  answer: ATP\n"
    deck, remarks = deck_yaml.parse(b"title: T\nitems:\n" + items, "deck.yaml")
    assert [item.body.stem for item in deck.items] == ["What drives it?"]
    assert [(remark.line, remark.code, remark.severity) for remark in remarks] == [(4, "empty-field", "error")]
