"""Answers of one class, and answers that are one in other words."""

from __future__ import annotations

import pytest

from quizgen.items import likeness
from quizgen.items.candidate import Candidate


@pytest.mark.parametrize(
    ("text", "is_formula"),
    [
        ("Na⁺", True),
        ("H₂O", True),
        ("CO2", True),
        ("ATP", False),
        ("Ca(OH)2", True),
        ("water", False),
        ("Na", False),
        ("NaCl", False),
        ("SO₄²⁻", True),
        ("2", False),
        ("H2o", False),
        ("Cl−", True),
        ("", False),
    ],
)
def test_formula(text: str, is_formula: bool) -> None:
    assert likeness.formula(text) is is_formula


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("rate of flow", "rate"),
        ("old mills", "mill"),
        ("of mills", "mill"),
        ("", ""),
        ("mill of the rate of flow", "mill"),
        ("mills", "mill"),
    ],
)
def test_head(text: str, head: str) -> None:
    assert likeness.head(text) == head


@pytest.mark.parametrize(
    ("text", "key", "cased"),
    [
        ("mill", "Old kiln", "Mill"),
        ("old mill", "Old kiln", "Old mill"),
        ("Old mill", "kiln", ""),
        ("Mill", "old kiln", ""),
        ("old mill of oak", "The Old Kiln", "Old Mill of Oak"),
        ("old mill", "The kiln", "Old mill"),
        ("2 mills", "Kiln", "2 mills"),
        ("mill", "2 kilns", "mill"),
        ("old mill of oak", "The Kiln of Oak", "Old Mill of Oak"),
        ("old mill of oak", "Kiln", "Old mill of oak"),
    ],
)
def test_cased(text: str, key: str, cased: str) -> None:
    assert likeness.cased(text, key) == cased


@pytest.mark.parametrize(
    ("key", "text", "are"),
    [
        ("old groups", "old residues", True),
        ("old groups", "wet groups", False),
        ("old mill", "mill", True),
        ("old mill", "wet kiln", False),
        ("mill", "old mill", True),
        ("wet old mill", "wet kiln", True),
    ],
)
def test_synonymous(key: str, text: str, are: bool) -> None:
    assert likeness.synonymous(key, text) is are


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("genetically", "genetic", True),
        ("genes", "genes", False),
        ("genetic", "genera", False),
        ("mills", "milling", False),
        ("geneti", "geneti", True),
        ("genet", "genetic", False),
        ("genetic", "genet", False),
    ],
)
def test_kindred(one: str, other: str, are: bool) -> None:
    assert likeness.kindred(one, other) is are


def candidate(told: str) -> Candidate:
    """A candidate told as text, kind and cue."""
    text, kind, cue = told.split("|")
    return Candidate(text, "1", "Testing", "", text, kind, cue)


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("old mill|term|x", "wet mill|label|x", True),
        ("old mill|term|x", "wet kiln|label|x", False),
        ("mill|term|x", "wet mill|label|x", False),
        ("mill|term|x", "kiln|term|x", True),
        ("mill|term|x", "kiln|term|y", False),
        ("mill|label|x", "kiln|label|x", False),
        ("old mill|label|x", "wet mill|label|x", True),
        ("mill|alias|called", "kiln|alias|called", True),
        ("mill|alias|or", "kiln|alias|or", False),
        ("H2O|alias|or", "CO2|alias|or", True),
        ("H2O|alias|or", "kiln|alias|or", False),
    ],
)
def test_one_class(one: str, other: str, are: bool) -> None:
    assert likeness.one_class(candidate(one), candidate(other)) is are
