"""Sentences that say what symbols stand for, and equations that fit before a question."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import where
from quizgen.model import Mark, Math, Passage, Sentence


@pytest.mark.parametrize(
    ("latex", "shown"),
    [
        ("F = m a.", "F = m a"),
        ("F = m a,", "F = m a"),
        ("F  =\n m a", "F = m a"),
        ("F + m", ""),
        ("a = b \\\\ c = d", ""),
        ("a &= b", ""),
        (
            "a = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
            "a = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        ),
        ("a = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", ""),
    ],
)
def test_formula(latex: str, shown: str) -> None:
    assert where.formula(Math(latex, 1)) == shown


def explained(text: str) -> int | None:
    """Where the first symbol stands that a sentence explains; its math is between dollars."""
    marks = []
    plain = ""
    for number, part in enumerate(text.split("$")):
        if number % 2:
            marks.append(Mark(len(plain), len(plain) + len(part), "math"))
        plain += part
    return where.opening(plain, marks)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("where $F$ is the force", 6),
        ("$F$ is the force", 0),
        ("Here, $F$ denotes the force", 6),
        ("In which: $F$ stands for the force", 10),
        ("where $F$ and $G$ are forces", 6),
        ("where $F$, $G$ are forces", None),
        ("where the force $F$ is old", None),
        ("where $F$ acts", None),
        ("where F is the force", None),
        ("$F$ and $G$ represent forces", 0),
        ("$F$ and $G$ acts are forces", None),
        ("$F$ represents the force", 0),
        ("here $F$ stand for forces", 5),
        ("Mills, $F$ is the force", None),
    ],
)
def test_opening(text: str, start: int | None) -> None:
    assert explained(text) == start


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("where:", True),
        ("Where", True),
        ("here,", True),
        ("In which:", True),
        ("where the symbols are:", True),
        ("where the many old symbols of it are:", False),
        ("where: the mill.", False),
        ("where:|where:", False),
        ("the mill:", False),
        (" where: ", True),
    ],
)
def test_leads(text: str, leads: bool) -> None:
    assert where.leads(Passage(tuple(map(Sentence, text.split("|"))), 1)) is leads
