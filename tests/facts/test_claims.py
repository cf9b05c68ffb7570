"""What a sentence says of a number, so that another page that says it of another number is found."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.statements import claims
from quizgen.text import quantities


def claim(text: str) -> str:
    """What a sentence claims of its first number."""
    statement, *_ = view.of(page_of(text)).statements
    found, *_ = quantities.find(statement.text)
    return claims.claim(statement, found)


@pytest.mark.parametrize(
    "text",
    [
        "Quentin built it in 1870.",
        "The mill has 12 wheels.",
        "Recently Quentin built 12 moraine kilns in Rome.",
        "Suppose Quentin built 12 moraine kilns in Rome.",
        "The price of moraine kilns in Rome is 12 thalers.",
    ],
)
def test_no_claim(text: str) -> None:
    assert not claim(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Quentin built the moraine kiln of Rome in 1870.", "year 5: quentin built moraine kiln rome"),
        ("Quentin (1830) built the moraine kiln of Rome in 1870.", "year 1: quentin built moraine kiln rome 1870"),
        ("In 1870, Quentin built the moraine kiln of Rome.", "year 0: quentin built moraine kiln rome"),
        ("Quentin built the moraine kiln of Rome in 1870, which burned.", "year 5: quentin built moraine kiln rome"),
        ("Quentin never built 12 moraine kilns in Rome.", "count 3: quentin never built moraine kiln rome"),
        ("Quentin built about 12 moraine kilns in old Rome.", "count 2: quentin built moraine kiln old rome"),
    ],
)
def test_claims(text: str, key: str) -> None:
    assert claim(text) == key
