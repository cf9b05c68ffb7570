"""Choices among ratios given with colons."""

from __future__ import annotations

import pytest

from quizgen.facts.kinds.proportion import _wrong


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("9:3:3:1", ["1:3:3:9", "10:3:3:1", "9:3:3:2", "8:3:3:1"]),
        ("3:1", ["1:3", "4:1", "3:2", "2:1"]),
        ("1:2:1", ["2:2:1", "1:2:2"]),
        ("1 : 4", ["4 : 1", "1 : 5", "1 : 3"]),
        ("3:2", ["2:3", "3:1"]),
        ("2.5:1", ["1:2.5"]),
        ("1:1", ["2:1", "1:2"]),
    ],
)
def test_the_same_numbers_in_the_opposite_order_and_neighbours(key, wrong):
    options = list(_wrong(key))
    assert [option.text for option in options] == wrong
    assert all(option.why.endswith(".") for option in options)
