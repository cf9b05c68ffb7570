"""Quantities asked for as numbers, in another unit, as parts of a whole; and those that are not."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import choose, measured, view
from quizgen.facts.amount import AmountFact
from quizgen.items.worked import Worked
from quizgen.model import Numeric

ASKS = "Give the number that belongs in the gap. "


def made(text: str, key: str) -> list[Numeric | Worked]:
    """The numeric items of a sentence's number."""
    found = choose.found(view.of(page_of(text)))
    fact = next(one for one in found if isinstance(one, AmountFact) and one.key == key)
    return list(measured.of(fact, fact.quantity))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The index of the mill is 1 in spring.", "1"),
        ("The index of the mill is 0 in spring.", "0"),
        ("The index of the mill is 1234567 in spring.", "1234567"),
        ("The hull is 12 to 14 m long at the line.", "12 to 14 m"),
    ],
)
def test_leaves_alone(text: str, key: str) -> None:
    assert not made(text, key)


@pytest.mark.parametrize(
    ("text", "key", "stem", "value", "unit", "tolerance"),
    [
        (
            "The hull is 12 m long at the line.",
            "12 m",
            "The hull is ____ long at the line. Answer in m.",
            12.0,
            "m",
            0.5,
        ),
        (
            "The hull is 12.5 m long at the line.",
            "12.5 m",
            "The hull is ____ long at the line. Answer in m.",
            12.5,
            "m",
            0.05,
        ),
        ("The mill has 12 wheels on its hull.", "12", "The mill has ____ wheels on its hull.", 12.0, "", 0.0),
        ("The mill opened in 1870 by law.", "1870", "The mill opened in ____ by law.", 1870.0, "", 0.0),
        (
            "The mill burns 12% of them in spring.",
            "12%",
            "The mill burns ____ of them in spring. Answer in %.",
            12.0,
            "%",
            0.5,
        ),
        ("The mill burns 12% in spring.", "12%", "The mill burns ____ in spring. Answer in %.", 12.0, "%", 0.5),
        (
            "The mill burns 100% of the wood in spring.",
            "100%",
            "The mill burns ____ of the wood in spring. Answer in %.",
            100.0,
            "%",
            0.5,
        ),
        (
            "The mill burns 33.33% of the wood in spring.",
            "33.33%",
            "The mill burns ____ of the wood in spring. Answer in %.",
            33.33,
            "%",
            0.005,
        ),
        ("The index of the mill is 12 in spring.", "12", "The index of the mill is ____ in spring.", 12.0, "", 0.0),
        ("The mill costs $12 in spring.", "$12", "The mill costs ____ in spring. Answer in $.", 12.0, "$", 0.5),
    ],
)
def test_only_the_value(  # noqa: PLR0913, PLR0917 - a table
    text: str, key: str, stem: str, value: float, unit: str, tolerance: float
) -> None:
    assert made(text, key) == [Numeric(ASKS + stem, value, unit, tolerance)]


@pytest.mark.parametrize(
    ("text", "key", "stem", "value", "unit", "tolerance", "why", "part"),
    [
        (
            "The hull is about 12 km long at the line.",
            "12 km",
            "The hull is about ____ long at the line. Answer in m.",
            12000.0,
            "m",
            600.0,
            "12 km is 12000 m.",
            "in m",
        ),
        (
            "The hull is 12 km long at the line.",
            "12 km",
            "The hull is ____ long at the line. Answer in m.",
            12000.0,
            "m",
            500.0,
            "12 km is 12000 m.",
            "in m",
        ),
        (
            "The hull is 1200 km long at the line.",
            "1200 km",
            "The hull is ____ long at the line. Answer in m.",
            1200000.0,
            "m",
            500.0,
            "1200 km is 1200000 m.",
            "in m",
        ),
        (
            "The charge of the wall is −70 mV in spring.",
            "−70 mV",
            "The charge of the wall is ____ in spring. Answer in V.",
            -0.07,
            "V",
            0.0005,
            "−70 mV is -0.07 V.",
            "in V",
        ),
        (
            "The mill burns 12% of the wood in spring.",
            "12%",
            "The mill burns ____ parts in 400 of the wood in spring.",
            48.0,
            "",
            0.0,
            "12% of 400 is 400 × 12 / 100 = 48.",
            "share",
        ),
        (
            "The mill burns about 12% of the wood in spring.",
            "12%",
            "The mill burns about ____ parts in 400 of the wood in spring.",
            48.0,
            "",
            2.4,
            "12% of 400 is 400 × 12 / 100 = 48.",
            "share",
        ),
        (
            "The mill burns 12.5% of the wood in spring.",
            "12.5%",
            "The mill burns ____ parts in 400 of the wood in spring.",
            50.0,
            "",
            0.0,
            "12.5% of 400 is 400 × 12.5 / 100 = 50.",
            "share",
        ),
        (
            "The hull weighs 0.5 kg at the line.",
            "0.5 kg",
            "The hull weighs ____ at the line. Answer in g.",
            500.0,
            "g",
            50.0,
            "0.5 kg is 500 g.",
            "in g",
        ),
        (
            "The hull weighs roughly 20 kg at the line.",
            "20 kg",
            "The hull weighs roughly ____ at the line. Answer in g.",
            20000.0,
            "g",
            1000.0,
            "20 kg is 20000 g.",
            "in g",
        ),
        (
            "The hull weighs ~20 kg at the line.",
            "20 kg",
            "The hull weighs ~____ at the line. Answer in g.",
            20000.0,
            "g",
            1000.0,
            "20 kg is 20000 g.",
            "in g",
        ),
        (
            "The mill turns for 3 h in spring.",
            "3 h",
            "The mill turns for ____ in spring. Answer in min.",
            180.0,
            "min",
            30.0,
            "3 h is 180 min.",
            "in min",
        ),
        (
            "The mill turns for 90 min in spring.",
            "90 min",
            "The mill turns for ____ in spring. Answer in s.",
            5400.0,
            "s",
            30.0,
            "90 min is 5400 s.",
            "in s",
        ),
    ],
)
def test_worked(  # noqa: PLR0913, PLR0917 - a table
    text: str, key: str, stem: str, value: float, unit: str, tolerance: float, why: str, part: str
) -> None:
    _, worked = made(text, key)
    assert worked == Worked(Numeric(ASKS + stem, value, unit, tolerance), why, part)
