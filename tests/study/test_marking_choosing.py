"""Answers that choose: letters, numbers, an option's own text."""

from __future__ import annotations

import pytest

from quizgen.study.marking import choosing
from quizgen.study.marking.choosing import UnreadableError

OPTIONS = ("red kiln", "*blue* kiln", "3", "old mill")


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("a", 0), ("D", 3), ("(b)", 1), ("c.", 2), ("1", 0), ("4)", 3), ("3", 2), (" red kiln ", 0), ("*blue* kiln", 1),
        ("blue kiln", 1), ("the old mill", 3), ("Red Kiln", 0),
    ],
)  # fmt: skip
def test_one(typed, place):
    assert choosing.one(typed, OPTIONS) == place


@pytest.mark.parametrize("typed", ["e", "5", "0", "kiln", "", "green kiln"])
def test_none(typed):
    with pytest.raises(UnreadableError, match="is none of the options"):
        choosing.one(typed, OPTIONS)


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("a b", (0, 1)), ("b,a", (1, 0)), ("ab", (0, 1)), ("BA", (1, 0)), ("12", (0, 1)), ("a and d", (0, 3)),
        ("a; b > c → d", (0, 1, 2, 3)), ("(a) (b)", (0, 1)), ("red kiln, old mill", (0, 3)), ("old mill; a", (3, 0)),
        ("", ()), ("a", (0,)),
    ],
)  # fmt: skip
def test_several(typed, places):
    assert choosing.several(typed, OPTIONS) == places


@pytest.mark.parametrize("typed", ["ax", "a, green kiln", "e f"])
def test_not_several(typed):
    with pytest.raises(UnreadableError):
        choosing.several(typed, OPTIONS)


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("1b 2a", (1, 0, None)), ("1-b, 2-a, 3-c", (1, 0, 2)), ("3: d", (None, None, 3)), ("1) a. 2=b", (0, 1, None)),
        ("b a c", (1, 0, 2)), ("ba", (1, 0, None)), ("1B", (1, None, None)), ("2–d;", (None, 3, None)),
    ],
)  # fmt: skip
def test_matched(typed, places):
    assert choosing.matched(typed, 3, OPTIONS) == places


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("a b c d", "There are 3 to match, not 4."), ("4a", "“4a” is no pair here."), ("0a", "“0a” is no pair here."),
        ("1e", "“1e” is no pair here."), ("1a oats", "none of the options"),
    ],
)  # fmt: skip
def test_not_matched(typed, why):
    with pytest.raises(UnreadableError, match=why):
        choosing.matched(typed, 3, OPTIONS)
