"""Wrong values: typed like the right one, none of them right."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import numeric
from quizgen.items.numeric import Beside
from quizgen.text import quantities


def wrong(shown: str, nearby: tuple[tuple[Decimal, str], ...] = ()) -> dict[str, str]:
    (right,) = quantities.find(shown)
    return {option.text: option.why for option in numeric.distractors(right, shown, Beside(nearby))}


def test_a_potential_has_its_sign_turned() -> None:
    assert wrong("-70 mV")["70 mV"] == "The sign is wrong."


def test_a_neighbouring_value_comes_first_and_says_where_it_belongs() -> None:
    found = wrong("-70 mV", ((Decimal(-55), "The threshold lies at -55 mV."),))
    assert next(iter(found)) == "-55 mV"
    assert "threshold" in found["-55 mV"]


def test_a_value_inside_a_range_is_never_used() -> None:
    right = quantities.find("between 36 °C and 38 °C")[0]
    shown = "36 °C and 38 °C"
    for option in numeric.distractors(right, shown, Beside(((Decimal(37), "Here it is 37 °C."),))):
        assert "37" not in option.text


@pytest.mark.parametrize(
    "shown", ["-70 mV", "1870", "90%", "$5,000", "0.74", "25 °C", "three to four", "5,000–6,000 K", "1.5 × 10⁸ m"]
)
def test_every_kind_of_number_gets_at_least_two(shown: str) -> None:
    right = quantities.find(f"it is {shown} here")[0]
    assert len(numeric.distractors(right, shown)) >= 2


@given(st.decimals(min_value=-9999, max_value=9999, places=2), st.sampled_from(["mV", "K", "%", "kg"]))
def test_no_wrong_value_equals_the_right_one(value: Decimal, unit: str) -> None:
    shown = f"{value} {unit}"
    for right in quantities.find(shown)[:1]:
        for option in numeric.distractors(right, shown):
            assert all(not quantities.same(right, other) for other in quantities.find(option.text))


def test_a_value_that_the_stem_shows_is_never_used() -> None:
    (right,) = quantities.find("3 cells")
    seeds = "abcdefgh"
    assert not any("2" in texts(right, "3", {Decimal(2)}, seed) for seed in seeds)
    assert any("2" in texts(right, "3", set(), seed) for seed in seeds)


def texts(right: quantities.Quantity, shown: str, told: set[Decimal], seed: str) -> list[str]:
    return [option.text for option in numeric.distractors(right, shown, Beside((), told, seed))]


@pytest.mark.parametrize(
    ("shown", "never"),
    [
        ("129 mmHg", "64.5 mmHg"),
        ("3-5 days", "0.3-0.5 days"),
        ("2018", "2043"),
        ("25,000 K and 50,000 K", "2,500 to 5,000 K"),
        ("90%", "180%"),
    ],
)
def test_no_value_is_finer_or_odder_than_the_right_one(shown: str, never: str) -> None:
    right = quantities.find(f"between {shown}" if " and " in shown else shown)[0]
    for seed in "abcdefgh":
        found = texts(right, shown, set(), seed)
        assert len(found) >= 2
        assert never not in found


def test_values_stand_below_and_above_the_right_one_as_chance_has_it() -> None:
    (right,) = quantities.find("70 mV")
    below = {
        sum(quantities.find(text)[0].low < 70 for text in texts(right, "70 mV", set(), str(seed))) for seed in range(40)
    }
    assert below == {0, 1, 2, 3}


def test_a_range_is_told_as_the_right_one_and_shares_nothing_with_it() -> None:
    right = quantities.find("from 36.1 °C to 37.2 °C")[0]
    for text in texts(right, "36.1 °C to 37.2 °C", set(), "a"):
        (other,) = quantities.find(text)
        assert other.high < right.low or other.low > right.high
        assert text.count("°C") == 2


def test_what_is_over_a_value_is_over_lower_ones_too() -> None:
    (right,) = quantities.find("over 7,500")
    for seed in "abcdefgh":
        found = [option.text for option in numeric.distractors(right, "7,500", Beside(seed=seed, side="above"))]
        assert len(found) >= 2
        assert all(quantities.find(text)[0].low > 7500 for text in found)
        found = [option.text for option in numeric.distractors(right, "7,500", Beside(seed=seed, side="below"))]
        assert all(quantities.find(text)[0].low < 7500 for text in found)
