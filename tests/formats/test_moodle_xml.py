from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from formats import normal
from formats.decks import DECKS, small
from hypothesis import given

from quizgen.formats import moodle_read, moodle_xml
from quizgen.model import Deck

GOLDEN = Path(__file__).parent / "small.moodle.xml"


def test_writes_the_golden_file():
    assert moodle_xml.render(small()).decode() == GOLDEN.read_text("utf-8")


def test_reads_the_golden_file():
    deck, said = moodle_read.parse(GOLDEN.read_bytes(), "small.moodle.xml")
    assert said == ()
    assert deck == normal.deck(small(), "small")


@given(DECKS)
def test_what_is_written_reads_back_but_for_what_the_table_says(deck: Deck):
    kept = tuple(each for each in deck.items if len(moodle_xml.item_id(each)) == len(each.id))
    ids = {item.id: item for item in kept if moodle_xml.item_id(item) == item.id}
    deck = replace(deck, items=tuple(ids.values()))
    read, said = moodle_read.parse(moodle_xml.render(deck), "x.moodle.xml")
    assert said == ()
    assert read == normal.deck(deck, "x")
