"""Quantities asked for as numbers, in another unit, as parts of a whole; and those that are not."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.kinds import measured
from quizgen.facts.kinds.amount import AmountFact
from quizgen.items.worked import Worked
from quizgen.model import Numeric


def made(text: str, key: str) -> list[Numeric | Worked]:
    """The numeric items of a sentence's number."""
    found = choose.found(view.of(page_of(text)))
    fact = next(one for one in found if isinstance(one, AmountFact) and one.key == key)
    return list(measured.of(fact, fact.quantity))


def parts(body: object) -> tuple[float, str, float]:
    """Value, unit and tolerance of an item, whose stem names the unit."""
    assert isinstance(body, Numeric)
    assert body.stem.endswith(f"Answer in {body.unit}.") is bool(body.unit)
    return body.value, body.unit, body.tolerance


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The index of the mill is 1 in spring.", "1"),
        ("The index of the mill is 0 in spring.", "0"),
        ("The index of the mill is 1234567 in spring.", "1234567"),
        ("The hull is 12 to 14 m long at the line.", "12 to 14 m"),
        ("The mill costs $12 in spring.", "$12"),
    ],
)
def test_leaves_alone(text: str, key: str) -> None:
    assert not made(text, key)


@pytest.mark.parametrize(
    ("text", "key", "asked"),
    [
        ("The hull is 12 m long at the line.", "12 m", (12.0, "m", 0.5)),
        ("The hull is 12.5 m long at the line.", "12.5 m", (12.5, "m", 0.05)),
        ("The mill has 12 wheels on its hull.", "12", (12.0, "", 0.0)),
        ("The mill opened in 1870 by law.", "1870", (1870.0, "", 0.0)),
        ("Oak makes up 12% of them.", "12%", (12.0, "%", 0.5)),
        ("Air contains 12% oxygen in spring.", "12%", (12.0, "%", 0.5)),
        ("Oak makes up 100% of the wood of the mill.", "100%", (100.0, "%", 0.5)),
        ("Oak makes up 33.33% of the wood of the mill.", "33.33%", (33.33, "%", 0.005)),
        ("The index of the mill is 12 in spring.", "12", (12.0, "", 0.0)),
    ],
)
def test_only_the_value(text: str, key: str, asked: tuple[float, str, float]) -> None:
    (only,) = made(text, key)
    assert parts(only) == asked


@pytest.mark.parametrize(
    ("text", "key", "asked", "why", "part"),
    [
        ("The hull is about 12 km long at the line.", "12 km", (12000.0, "m", 600.0), "12 km is 12000 m.", "in m"),
        ("The hull is 12 km long at the line.", "12 km", (12000.0, "m", 500.0), "12 km is 12000 m.", "in m"),
        ("The hull is 1200 km long at the line.", "1200 km", (1200000.0, "m", 500.0), "1200 km is 1200000 m.", "in m"),
        ("The charge of the wall is −70 mV in spring.", "−70 mV", (-0.07, "V", 0.0005), "−70 mV is -0.07 V.", "in V"),
        (
            "Oak makes up 12% of the wood of the mill.",
            "12%",
            (48.0, "", 0.0),
            "12% of 400 is 400 × 12 / 100 = 48.",
            "share",
        ),
        (
            "Oak makes up about 12% of the wood of the mill.",
            "12%",
            (48.0, "", 2.4),
            "12% of 400 is 400 × 12 / 100 = 48.",
            "share",
        ),
        (
            "Oak makes up 12.5% of the wood of the mill.",
            "12.5%",
            (50.0, "", 0.0),
            "12.5% of 400 is 400 × 12.5 / 100 = 50.",
            "share",
        ),
        ("The hull weighs 0.5 kg at the line.", "0.5 kg", (500.0, "g", 50.0), "0.5 kg is 500 g.", "in g"),
        ("The hull weighs roughly 20 kg at the line.", "20 kg", (20000.0, "g", 1000.0), "20 kg is 20000 g.", "in g"),
        ("The hull weighs ~20 kg at the line.", "20 kg", (20000.0, "g", 1000.0), "20 kg is 20000 g.", "in g"),
        ("The mill turns for 3 h in spring.", "3 h", (180.0, "min", 30.0), "3 h is 180 min.", "in min"),
        ("The mill turns for 90 min in spring.", "90 min", (5400.0, "s", 30.0), "90 min is 5400 s.", "in s"),
    ],
)
def test_worked(text: str, key: str, asked: tuple[float, str, float], why: str, part: str) -> None:
    _, worked = made(text, key)
    assert isinstance(worked, Worked)
    assert (parts(worked.body), worked.explanation, worked.part) == (asked, why, part)
