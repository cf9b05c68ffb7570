"""Senses of things that part them, and senses that may hold of both."""

from __future__ import annotations

import pytest

from quizgen.items.candidate import Candidate
from quizgen.items.sense import Sense, parted
from quizgen.text import terms


def sense(thing: str, meaning: str) -> Sense:
    return Sense(Candidate(thing, "1", "Testing", "", thing), thing, meaning, meaning, "", plural=False)


KILN = sense("kiln", "a vault that bakes wet clay")


@pytest.mark.parametrize(
    ("thing", "meaning"),
    [
        ("brick kiln", "a vault that hardens bricks"),
        ("loom", "a frame beside the kiln that holds yarn"),
        ("clay", "a soil that holds water"),
        ("oven", "a vault that bakes wet bread"),
        ("old vault", "a cellar that holds wine"),
    ],
)
def test_not_parted(thing: str, meaning: str) -> None:
    assert not parted(KILN, sense(thing, meaning), ())


@pytest.mark.parametrize(
    ("thing", "meaning"), [("loom", "a frame that holds yarn"), ("churn", "a vault that beats cream")]
)
def test_parted(thing: str, meaning: str) -> None:
    assert parted(KILN, sense(thing, meaning), ())
    assert not parted(KILN, sense(thing, meaning), [(terms.content(meaning), f"A kiln is {meaning}.")])
    assert parted(KILN, sense(thing, meaning), [(terms.content(meaning), f"A barn is {meaning}.")])
    assert parted(KILN, sense(thing, meaning), [(terms.content("kiln soot"), "A kiln is full of soot.")])
