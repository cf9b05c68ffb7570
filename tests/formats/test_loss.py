from __future__ import annotations

import pytest
from formats.decks import small
from formats.nasty_deck import nasty

from quizgen.formats import FORMATS
from quizgen.formats.loss import Change, kept, losses, of_type


def test_counts_the_items_that_a_change_concerns_and_leaves_out_what_it_drops():
    changes = (
        Change("x-a", "left out", of_type("cloze", "match"), drops=True),
        Change("x-b", "all others change", lambda _: True),
        Change("x-c", "never", lambda _: False),
    )
    assert [str(loss) for loss in losses(changes, small())] == [
        "2 items: left out [x-a]",
        "6 items: all others change [x-b]",
    ]
    assert len(kept(changes, small())) == 6


def test_one_item_is_one_item():
    change = Change("x", "y", of_type("numeric"))
    assert str(losses((change,), small())[0]) == "1 item: y [x]"


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.suffix)
def test_every_change_of_a_format_has_a_code_of_its_own_and_happens(known):
    codes = [change.code for change in known.changes]
    assert len(set(codes)) == len(codes)
    met = {loss.change.code for deck in (small(), nasty()) for loss in known.losses(deck)}
    seldom = {"moodle-keys", "moodle-id", "moodle-extra", "gift-keys", "gift-id", "gift-extra", "moodle-gap-twice",
              "qti-gap-twice", "canvas-gap-twice", "h5p-gap-twice", "kahoot-keys", "kahoot-options",
              "kahoot-lead-in"}  # fmt: skip
    assert set(codes) - met <= seldom
