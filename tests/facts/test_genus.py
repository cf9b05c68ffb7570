"""The kind of thing that a definition names, the praise in it, and whether it tells enough."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import genus

NO_KIND = [
    "a key part of the cell", "the result of heat", "an excellent example", "a component of blood", "a line",
    "a concept in physics", "one of the rules",  # these only point
    "a powerful tool", "a famous theorem",  # praise
    "a large, heavy bird", "a bird, heavy and large",  # adjectives in a row
    "a method uses two steps", "a law is a rule", "a cell gives off heat",  # sentences
    "red", "heated metal", "water",  # qualities and stuff
    "a wise old man", "",
]  # fmt: skip
KINDS = {
    "a device that stores charge": "device",
    "an enzyme": "enzyme",
    "the process by which cells divide": "process",
    "a large organ that filters blood": "organ",
    "a tax on imports": "tax",
    "a compound made of carbon": "compound",
    "a technique called PCR": "technique",
    "a rule, which is old": "rule",
    "a rule, called the first": "rule",
    "the very long process of growth": "process",
    "a place where cells grow": "place",
    "a cell given to others": "cell",
}
SEVERAL = {"proteins that move ions": "protein", "small proteins": "protein", "organs": "organ"}
PRAISED = {
    "a powerful technique that spreads practice": ("a ", "technique that spreads practice"),
    "an excellent example": ("an ", "example"),
    "a notable act": ("an ", "act"),
    "a popular unit": ("a ", "unit"),
    "a famous use": ("a ", "use"),
    "an important, popular rule": ("a ", "rule"),
    "the famous theorem": ("the ", "theorem"),
    "a large organ": ("a ", "large organ"),
    "an hour": ("an ", "hour"),
    "one of the rules": ("", "one of the rules"),
    "famous": ("", "famous"),
}
TELLING = [("a device that stores electric charge", "capacitor"), ("a region between two layers of soft rock", "seam")]
NOT_TELLING = [
    ("a tax", "tariff"),
    ("a good thing", "fruit"),
    ("a device that stores charge", "charge store"),  # it names its thing
    ("a device which does this", "switch"),  # it points back
    ("one of the largest rivers in northern Europe", "Volga"),
    ("a large and important and very useful thing", "wheel"),
    ("a number of 3 or 4 or 5", "few"),
    (f"a chain of {'amino acid ' * 11}", "protein"),
]


@pytest.mark.parametrize("plain", NO_KIND)
def test_what_names_no_kind_of_thing(plain):
    assert not genus.genus(plain)


@pytest.mark.parametrize(("plain", "kind"), KINDS.items())
def test_what_names_one(plain, kind):
    assert genus.genus(plain) == kind


@pytest.mark.parametrize(("plain", "kind"), SEVERAL.items())
def test_several_without_an_article_are_of_a_kind_where_several_are_spoken_of(plain, kind):
    assert not genus.genus(plain)
    assert genus.genus(plain, plural=True) == kind


@pytest.mark.parametrize(("plain", "rest"), PRAISED.items())
def test_praise_is_taken_out_and_the_article_fits_again(plain, rest):
    assert genus.unpraised(plain) == rest


@pytest.mark.parametrize(("plain", "name"), NOT_TELLING)
def test_what_does_not_tell_its_thing_from_others(plain, name):
    assert not genus.tells(plain, name)


@pytest.mark.parametrize(("plain", "name"), TELLING)
def test_what_does(plain, name):
    assert genus.tells(plain, name)
