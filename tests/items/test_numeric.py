"""Wrong values: typed like the right one, none of them right."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import numeric
from quizgen.text import quantities


def wrong(shown: str, nearby: tuple[tuple[Decimal, str], ...] = ()) -> dict[str, str]:
    (right,) = quantities.find(shown)
    return {option.text: option.why for option in numeric.distractors(right, shown, nearby)}


def test_a_potential_has_its_sign_turned() -> None:
    assert wrong("-70 mV")["70 mV"] == "The sign is wrong."


def test_a_neighbouring_value_comes_first_and_says_where_it_belongs() -> None:
    found = wrong("-70 mV", ((Decimal(-55), "The threshold lies at -55 mV."),))
    assert next(iter(found)) == "-55 mV"
    assert "threshold" in found["-55 mV"]


def test_a_value_inside_a_range_is_never_used() -> None:
    right = quantities.find("between 36 °C and 38 °C")[0]
    shown = "36 °C and 38 °C"
    for option in numeric.distractors(right, shown, ((Decimal(37), "Here it is 37 °C."),)):
        assert "37" not in option.text


@pytest.mark.parametrize(
    "shown", ["-70 mV", "1870", "90%", "$5,000", "0.74", "25 °C", "three to four", "5,000–6,000 K", "1.5 × 10⁸ m"]
)
def test_every_kind_of_number_gets_at_least_two(shown: str) -> None:
    right = quantities.find(f"it is {shown} here")[0]
    assert len(numeric.distractors(right, shown, ())) >= 2


@given(st.decimals(min_value=-9999, max_value=9999, places=2), st.sampled_from(["mV", "K", "%", "kg"]))
def test_no_wrong_value_equals_the_right_one(value: Decimal, unit: str) -> None:
    shown = f"{value} {unit}"
    for right in quantities.find(shown)[:1]:
        for option in numeric.distractors(right, shown, ()):
            assert all(not quantities.same(right, other) for other in quantities.find(option.text))


def test_a_value_that_the_stem_shows_is_never_used() -> None:
    (right,) = quantities.find("3 cells")
    assert "2" not in [option.text for option in numeric.distractors(right, "3", (), {Decimal(2)})]
    assert "2" in [option.text for option in numeric.distractors(right, "3", ())]
