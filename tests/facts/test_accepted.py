"""What else is right in a gap, and what is another answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.questions import accepted
from quizgen.model import Span

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact


def fact_of(text: str) -> Fact:
    """A fact of a sentence that asks for what stands in brackets."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    found = next(one for one in choose.found(view.of(page_of(plain))) if one.statement.text == plain)
    return replace(found, answer=Span(start, text.index("]") - 1))


@pytest.mark.parametrize(
    "text",
    [
        "The mill needs [oats and wet barley] in spring.",
        "The mill needs [oats of Rome and oats for Rome] here.",
        "The mill needs [oats, rye and wet barley] here.",
        "The mill needs [oats, rye, wheat and barley] here.",
        "The mill keeps [tonic (oat)] in spring.",
        "The mill keeps [barley (tonic)] in spring.",
        "The mill keeps [old barley (tonics)] in spring.",
        "The mill keeps [barley] in spring.",
        "The mill keeps [oats with rye and oats] in spring.",
    ],
)
def test_others_leaves_alone(text: str) -> None:
    assert accepted.answers(fact_of(text)) == ()


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("The mill needs [cooperation and competition] of all.", ("competition and cooperation",)),
        ("The mill needs [oats or barley] in spring.", ("barley or oats",)),
        ("The mill needs [wet oats and dry barley] here.", ("dry barley and wet oats",)),
        (
            "The mill needs [oats, rye and barley] here.",
            (
                "oats, barley and rye",
                "rye, oats and barley",
                "rye, barley and oats",
                "barley, oats and rye",
                "barley, rye and oats",
            ),
        ),
        ("The mill keeps [adrenaline (epinephrine)] in spring.", ("adrenaline", "epinephrine")),
        ("The mill keeps [tonics (barley)] in spring.", ("tonics", "barley")),
        ("The mill keeps [barley (tonics)] in spring.", ("barley", "tonics")),
        ("The mill keeps [antidiuretic hormone (ADH)] in spring.", ("antidiuretic hormone", "ADH")),
        ("The mill keeps [ADH (antidiuretic hormone)] in spring.", ("ADH", "antidiuretic hormone")),
        ("The mill keeps [water (H2O)] in spring.", ("water", "H2O")),
        ("The mill keeps [H2O (water)] in spring.", ("H2O", "water")),
    ],
)
def test_others(text: str, others: tuple[str, ...]) -> None:
    assert accepted.answers(fact_of(text)) == others


@pytest.mark.parametrize(
    ("text", "key", "others"),
    [
        (
            "Parathyroid hormone (PTH) is a hormone.\n\nLow calcium makes the glands secrete PTH.",
            "PTH",
            ("parathyroid hormone",),
        ),
        (
            "Parathyroid hormone (PTH) is a hormone.\n\nLow calcium makes the glands secrete parathyroid hormone.",
            "parathyroid hormone",
            ("PTH",),
        ),
        (
            "Parathyroid hormone (PTH) is a hormone.\n\nLow calcium makes the glands secrete calcitonin.",
            "calcitonin",
            (),
        ),
    ],
)
def test_short_forms(text: str, key: str, others: tuple[str, ...]) -> None:
    *_, fact = (one for one in choose.found(view.of(page_of(text))) if one.key == key)
    assert accepted.answers(fact) == others
