"""Every door on 500 nasty items."""

from __future__ import annotations

from dataclasses import replace

import pytest
from formats import normal
from formats.nasty_deck import COUNT, nasty

from quizgen.formats import FORMATS, gift, gift_read, moodle_read, moodle_xml, quiz_json

DECK = nasty()


def test_there_are_as_many_items_as_it_says():
    assert len(DECK.items) == COUNT == 500
    assert len({type(item.body) for item in DECK.items}) == 8


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.suffix)
def test_every_format_holds_them_and_gives_the_same_bytes_twice(known):
    assert known.render(DECK) == known.render(nasty())


def test_what_can_be_read_reads_back():
    assert quiz_json.parse(quiz_json.render(DECK), "x")[0] == normal.as_read(DECK)
    deck, said = moodle_read.parse(moodle_xml.render(DECK), "x.moodle.xml")
    assert (deck, said) == (normal.deck(DECK, "x"), ())
    deck, said = gift_read.parse(gift.render(DECK), "x.gift")
    assert said == ()
    for read, meant in zip(deck.items, normal.gift(DECK, "x").items, strict=True):
        assert read == replace(meant, body=arrowless(meant.body))


def arrowless(body):
    """A typed answer with an arrow, which would make pairs of it, has another arrow."""
    told = repr(body)
    if "->" in told and hasattr(body, "answer") and hasattr(body, "accept"):
        return replace(
            body, answer=body.answer.replace("->", "→"), accept=tuple(a.replace("->", "→") for a in body.accept)
        )
    if "->" in told and hasattr(body, "blanks"):
        blanks = {
            n: replace(b, answer=b.answer.replace("->", "→"), accept=tuple(a.replace("->", "→") for a in b.accept))
            for n, b in body.blanks.items()
        }
        return replace(body, blanks=blanks)
    return body
