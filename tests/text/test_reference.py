"""Sentences that lean on others, and those that do not."""

from __future__ import annotations

import pytest

from quizgen.text import reference
from quizgen.text.tokens import tokenise


@pytest.mark.parametrize(
    "text", ["This is vital.", "It helps.", "They meet.", "These cells grow.", "Such a rule.", "There are two."]
)
def test_dangles(text: str) -> None:
    assert reference.dangles(text)


@pytest.mark.parametrize(
    "text", ["Thistles grow.", "Italy is warm.", "The pump helps.", "Theory matters.", "Both lungs fill."]
)
def test_stands(text: str) -> None:
    assert not reference.dangles(text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("However, water boils.", 9),
        ("In summary, water boils.", 12),
        ("It is important to note that water boils.", 29),
        ("In addition to ice, water boils.", 20),
        ("In addition to ice, there is water.", 0),
        ("Beyond their daily duties, nurses teach.", 27),
        ("Beyond the Moon, nurses are rare.", 0),
        ("In more detail, water boils.", 16),
        ("Howeverness boils.", 0),
        ("Water, however, boils.", 0),
    ],
)
def test_linking_words_at_the_start(text: str, length: int) -> None:
    assert reference.opener(text) == length


@pytest.mark.parametrize(
    "text", ["Most of these reactions stop.", "As shown above, it holds.", "The latter is larger."]
)
def test_points_back(text: str) -> None:
    assert reference.points_back(text)


@pytest.mark.parametrize(
    "text", ["A cell divides, and this cell grows.", "Those who smoke cough more.", "Water boils."]
)
def test_does_not_point_back(text: str) -> None:
    assert not reference.points_back(text)


@pytest.mark.parametrize(
    ("text", "noun", "plural", "bare"),
    [
        ("This pump works.", "pump", False, False),
        ("These long cells divide.", "cells", True, False),
        ("This is vital.", "", False, True),
        ("They meet.", "", True, False),
    ],
)
def test_reads_what_a_reference_names(text: str, noun: str, plural: bool, bare: bool) -> None:
    found = reference.read(tokenise(text))
    assert found is not None
    assert (found.noun, found.plural, found.bare) == (noun, plural, bare)


def test_no_reference_in_a_sentence_that_stands() -> None:
    assert reference.read(tokenise("The pump works.")) is None


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Ionic balance", True),
        ("The plain view doctrine", True),
        ("Use strong passwords", False),
        ("Reducing the risk", False),
        ("When to stop", False),
        ("Is it safe?", False),
    ],
)
def test_labels_that_name_a_thing(label: str, expected: bool) -> None:
    assert reference.names_a_thing(label, tokenise(label)) is expected
