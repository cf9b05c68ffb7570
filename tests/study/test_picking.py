"""Keys and clicks become the line that stands for them."""

from __future__ import annotations

import pytest
from formats.decks import BODIES

from quizgen.study.picking import Picks, picks


def line(manner, count, *places, lefts=0):
    state = Picks(manner, count, (-1,) * lefts, lefts)
    for place in places:
        state = state.pick(place)
    return state.line


@pytest.mark.parametrize(
    ("manner", "places", "expected"),
    [
        ("one", (1,), "b"),
        ("one", (1, 2), "c"),
        ("several", (2, 0), "a c"),
        ("several", (2, 0, 2), "a"),
        ("order", (2, 0, 1), "c a b"),
        ("order", (2, 0, 2, 1), "a b"),
        ("one", (7,), ""),
    ],
)
def test_picks(manner, places, expected):
    assert line(manner, 3, *places) == expected


def test_pairs_go_to_one_left_half_after_the_other():
    assert line("match", 3, 1, 0, lefts=2) == "1b 2a"
    state = Picks("match", 2, (-1, -1), 2).pick(1)
    assert (state.at, state.line) == (1, "1b")
    assert state.move(-1).pick(0).line == "1a"
    assert state.move(-5).at == 0
    assert state.move(5).at == 1


def test_what_makes_an_answer():
    assert not Picks("order", 3, (1, 2)).is_complete
    assert Picks("order", 3, (1, 2, 0)).is_complete
    assert not Picks("several", 3).is_complete
    assert not Picks("match", 2, (-1, -1), 2).is_complete
    assert Picks("match", 2, (-1, 0), 2).is_complete


def test_answers_that_are_typed_have_no_picks():
    typed = [type(body).__name__ for body in BODIES if picks(body, 2) is None]
    assert typed == ["Cloze", "Numeric", "ShortAnswer"]
