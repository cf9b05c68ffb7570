"""Sentences that take for known what only their page names."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import leaning
from quizgen.text.tokens import tokenise


@pytest.mark.parametrize(
    "text",
    [
        "A design that uses glass lets light in.",
        "The design of a wall needs care.",
        "The sun heats the sea.",
        "The first step of the march is taken by day.",
        "The mitochondria make energy.",
        "Use of the design grew.",
        "Increasing the dose lowers the fever.",
        "To solve equations, one needs a method.",
    ],
)
def test_stands(text: str) -> None:
    assert not leaning.lacks_setting(tokenise(text))


@pytest.mark.parametrize(
    "text",
    [
        "The design uses much glass.",
        "In 2017, the line was sold.",
        "Formulated by Faraday in 1831, the law says much.",
        "Increasing the fiber of the diet to lower acids.",
        "To solve equations of any kind.",
        "Utilize the tool to combine shapes.",
    ],
)
def test_takes_for_known(text: str) -> None:
    assert leaning.lacks_setting(tokenise(text))


@pytest.mark.parametrize(
    ("text", "belongs"),
    [
        ("Examples include kelp and moss.", True),
        ("The first step is taken by day.", True),
        ("The first step of the march is taken by day.", False),
        ("Examples of kelp are rare.", False),
        ("A common example is kelp.", True),
        ("A common example of an alga is kelp.", False),
    ],
)
def test_belongs_to_more(text: str, belongs: bool) -> None:
    assert leaning.belongs_to_more(tokenise(text)) == belongs
