"""The words of a phrase: which tell something, how common they are, where it can be parted."""

from __future__ import annotations

import pytest
from brackets import told

from quizgen.facts.gaps import phrase
from quizgen.text.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the various kinds of moss", ["moss"]),
        ("an old mill", ["old", "mill"]),
        ("Moss and fern", ["Moss", "fern"]),
        ("the", []),
        ("every thing", []),
    ],
)
def test_telling(text: str, words: list[str]) -> None:
    assert phrase.telling(tokenise(text)) == words


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("the of", 3),
        ("the water", 3),
        ("the water and moraine", 0),
        ("moraine", 0),
        ("H2O", 0),
        ("old xylograph", 0),
        ("good people", 2),
    ],
)
def test_rarity(text: str, level: int) -> None:
    assert phrase.rarity(tokenise(text)) == level


@pytest.mark.parametrize(
    ("text", "is_plural"),
    [
        ("mills", True),
        ("mill", False),
        ("Mills", True),
        ("glass", False),
        ("children", False),
        ("sheep", False),
        ("ferries", True),
    ],
)
def test_several(text: str, is_plural: bool) -> None:
    assert phrase.several(tokenise(text)[0]) is is_plural


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("the old mill", "mill"),
        ("his own mill", "mill"),
        ("these old mills", "these old mills"),
        ("each large mill", "each large mill"),
        ("mill", "mill"),
        ("the", ""),
        ("both of them", "both of them"),
        ("very large ferns", "very large ferns"),
        ("Such a mill", "Such a mill"),
        ("old", ""),
        ("the mill stone", "mill stone"),
        ("these old mill", "these old mill"),
        ("this old mill", "this old mill"),
        ("those old mill", "those old mill"),
        ("that old mill", "that old mill"),
        ("such old mill", "such old mill"),
        ("each old mill", "each old mill"),
        ("all old mill", "all old mill"),
        ("both old mill", "both old mill"),
    ],
)
def test_lean(text: str, rest: str) -> None:
    assert told(phrase.lean(tokenise(text))) == rest


@pytest.mark.parametrize(
    "text",
    [
        "moss",
        "moss and fern and bark",
        "moss, fern and bark",
        "moss (green) and fern",
        "moss , bark and fern",
        "moss ( bark and fern",
        "moss ) bark and fern",
        "moss / bark and fern",
        "moss ; bark and fern",
    ],
)
def test_no_halves(text: str) -> None:
    assert phrase.halves(tokenise(text)) is None


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("moss and fern", ("moss", "fern")),
        ("moss OR fern", ("moss", "fern")),
        ("bark/moss and fern", ("bark/moss", "fern")),
        ("and fern", ("", "fern")),
    ],
)
def test_halves(text: str, halves: tuple[str, str]) -> None:
    assert tuple(map(told, phrase.halves(tokenise(text)) or ())) == halves


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("moss", "fern", True),
        ("glacial", "lake moraine", True),
        ("old", "lake moraine", False),
        ("old glacial", "lake moraine", True),
        ("old mossy glacial", "lake", False),
        ("old lake", "moraine", False),
        ("lake", "old moraine", False),
        ("glacial volcanic", "lake moraine water", True),
        ("solar", "heat water", True),
        ("planetary", "heat water", True),
        ("resistant", "oak wood", True),
        ("persistent moss", "oak wood bark", False),
        ("basic", "oak timber", True),
        ("glacial", "oak timber", True),
        ("active", "oak timber", True),
        ("famous", "oak timber", True),
        ("planetary", "oak timber", True),
        ("solar", "oak timber", True),
        ("ancient", "oak timber", True),
        ("resistant", "oak timber", True),
        ("wooden", "oak timber", False),
    ],
)
def test_alike(one: str, other: str, are: bool) -> None:
    assert phrase.alike(tokenise(one), tokenise(other)) is are
