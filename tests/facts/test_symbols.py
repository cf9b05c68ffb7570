"""What symbols stand for."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.statements import symbols


def told(answer: str) -> list[str]:
    seen = view.of(page_of(answer))
    return [
        f"{statement.text[symbol.math.start : symbol.math.end]}: {symbol.meaning.of(statement.text)}"
        for statement in seen.statements
        for symbol in symbols.of(statement)
    ]


@pytest.mark.parametrize(
    "text", ["The sum $a + b = c$ is the rule.", "Here $x$ is large and $y$ is small.", "We call $f$ so."]
)
def test_leaves_alone_what_explains_no_symbol(text: str) -> None:
    assert told(text) == []


def test_finds_each_with_its_whole_clause() -> None:
    text = "In the law, $F$ is the force on the body, $m$ is its mass, and $a$ represents the rate of change of speed."
    assert told(text) == ["F: force on the body", "a: rate of change of speed"]
