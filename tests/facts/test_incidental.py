"""What a sentence names only in passing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.limits import incidental
from quizgen.model import Span


def why(text: str, kind: str = "term") -> str:
    """Why the bracketed part of a sentence matters little."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    fact = next(one for one in choose.found(view.of(page_of(plain))) if one.statement.text == plain)
    return incidental.why_incidental(replace(fact, kind=kind, answer=Span(start, text.index("]") - 1)))


@pytest.mark.parametrize(
    "text",
    [
        "The river feeds [glacial lakes] such as the Skadar.",
        "The river feeds various [glacial lakes] in the north.",
        "The river carries silt, including [loess].",
        "The [glacial lake] should be drained in spring.",
        "The frost helps [foresters] count the birches.",
        "The frost helps children in [northern valleys].",
        "The resin hardens in air, making [amber] in time.",
        "The lake has [20 islands] in all.",
    ],
)
def test_what_matters(text: str) -> None:
    assert not why(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The river feeds various [glacial lakes], such as the Skadar.", "cases"),
        ("The river feeds [glacial lakes], particularly in the north.", "cases"),
        ("The lake should be drained by [wooden sluices] in spring.", "somebody"),
        ("The frost helps students count the [birches] of a wood.", "teach"),
        ("The count of the lakes is 40 ÷ 2 = [20 lakes] in all.", "worked"),
        ("The resin hardens in air, making it ideal for [violin bows].", "good for"),
    ],
)
def test_what_is_said_by_the_way(text: str, reason: str) -> None:
    assert reason in why(text)


def test_a_definition_is_none() -> None:
    assert not why("The river feeds [glacial lakes], particularly in the north.", kind="definition")
