"""Computed questions: every answer held against a calculation of its own."""

from __future__ import annotations

import math
import re
from decimal import Decimal

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.merge import merge
from quizgen.facts.together import ask, material
from quizgen.items.selection import Selection
from quizgen.model import Item, Numeric

UNITS = pint.UnitRegistry()
NUMERIC = Selection(frozenset(("numeric",)))


def asked(answer: str, keywords: str = "sodium-potassium pump") -> list[Item]:
    seen = view.of(page_of(answer, keywords=keywords))
    merged = merge(choose.found(seen)).facts
    return list(ask.items(merged, material.pool_of([seen], merged), NUMERIC))


def bodies(answer: str, kind: str) -> list[tuple[Numeric, str]]:
    found = [item for item in asked(answer) if item.fact.kind == kind]
    return [(item.body, item.explanation) for item in found if isinstance(item.body, Numeric)]


COUNTS = st.sampled_from(["two", "three", "four", "five", "6", "9"])
VALUES = {"two": 2, "three": 3, "four": 4, "five": 5, "6": 6, "9": 9}


@given(COUNTS, COUNTS)
def test_ratios(out: str, into: str) -> None:
    text = (
        f"For each ATP molecule, the sodium-potassium pump moves {out} sodium ions out of the cell "
        f"and {into} potassium ions into the cell."
    )
    found = bodies(text, "ratio")
    assert len(found) == 2
    for body, why in found:
        if "charges" in body.stem:
            assert body.value == VALUES[into] - VALUES[out]
        else:
            times = int(re.search(r"for every (\d+) ATP molecules", body.stem)[1])
            each = VALUES[out] if "sodium ions does" in body.stem else VALUES[into]
            assert body.value == times * each
            assert f"= {times * each}." in why
        assert body.tolerance == 0


def test_a_ratio_without_a_measure_is_asked_by_its_other_side() -> None:
    ((body, _),) = bodies("The carrier lets three calcium ions out of the cell and two protons into the cell.", "ratio")
    given_number = int(re.search(r"while (\d+)", body.stem)[1])
    assert Decimal(str(body.value)) in (Decimal(given_number) / 2 * 3, Decimal(given_number) / 3 * 2)


@given(st.integers(1, 999), st.sampled_from(["mV", "km", "kg", "kPa", "mL"]))
def test_other_units(value: int, unit: str) -> None:
    found = [body for body, _ in bodies(f"The largest value that the device measures is {value} {unit}.", "quantity")]
    assert len(found) == 2
    for body in found[1:]:
        expected = UNITS(f"{value} {unit}").to(body.unit).magnitude
        assert math.isclose(body.value, expected, rel_tol=1e-9)
        assert body.stem.endswith(f"Answer in {body.unit}.")


@given(st.integers(1, 99))
def test_shares(percent: int) -> None:
    found = bodies(f"Water covers {percent}% of the surface of the planet.", "quantity")
    shares = [(body, why) for body, why in found if "parts in" in body.stem]
    for body, why in shares:
        whole = int(re.search(r"parts in (\d+) of", body.stem)[1])
        assert 100 * body.value == whole * percent
        assert str(int(body.value)) in why


def test_a_percentage_is_asked_as_parts_of_a_number() -> None:
    found = bodies("Water covers 25% of the surface of the planet.", "quantity")
    assert any("parts in" in body.stem for body, _ in found)


FORMULA = (
    "Newton's second law gives the force on a body: $F = m a$. Here $F$ is the force on the body, $m$ is the mass of "
    "the body, and $a$ is the acceleration of the body."
)


def test_formulas() -> None:
    ((body, why),) = bodies(FORMULA, "equation")
    values = {name: int(value) for name, value in re.findall(r"\$(\w) = (\d+)\$", body.stem)}
    assert set(values) == {"m", "a"}
    assert body.value == values["m"] * values["a"]
    assert body.stem.endswith("How large is $F$ (force on the body)?")
    assert f"$F = {values['m'] * values['a']}$" in why


@pytest.mark.parametrize(
    "text",
    [
        FORMULA.replace("$m$ is the mass of the body", "$m$ is known"),
        FORMULA.replace("mass of the body", "gravitational constant"),
        FORMULA.replace("F = m a", "F = m^a"),
    ],
)
def test_no_value_where_a_symbol_is_not_explained_or_not_free(text: str) -> None:
    assert bodies(text, "equation") == []


def test_rough_values_may_be_missed_by_a_little_and_counts_may_not() -> None:
    ((rough, _),) = bodies("The lake is about 40 m deep.", "quantity")
    assert rough.tolerance == 2
    ((limit, _),) = bodies("The lake must be at least 40.0 m deep.", "quantity")
    assert limit.tolerance < 0.1
    ((count, _),) = bodies("The heart of the frog has three chambers.", "quantity")
    assert count.tolerance == 0


def test_the_same_numbers_on_every_run() -> None:
    assert asked(FORMULA) == asked(FORMULA)
    assert len({item.id for item in asked(FORMULA)}) == len(asked(FORMULA))
