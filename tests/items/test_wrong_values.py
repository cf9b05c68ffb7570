"""Wrong values: each read through by a person, and why a learner might take it for the right one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items.wrong_values import step, wrong
from quizgen.text.quantities import find


def wrongs(text):
    return list(wrong(next(iter(find(f"in {text}")))))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1905", "1895 1915 1885 1925 1875 1935"),
        ("2024", "2014 2004 1994"),
        ("1789", "1769 1809 1749 1829 1729 1849"),
        ("1066", "1016 1116 966 1166 916 1216"),
        ("300 BC", "-350 -250 -400 -200 -450 -150"),
        ("the 19th century", "1701…1800 1901…2000 1601…1700 1501…1600"),
        ("the 1960s", "1950…1959 1970…1979 1940…1949 1980…1989 1930…1939 1990…1999"),
        ("30 percent", "70 10 50 70 60 90"),
        ("20 percent", "80 10 40 30 60"),
        ("95%", "75 55 65 35"),
        ("50 %", "30 70 10 90 20 80"),
        ("75%", "25 55 95 35 45 15"),
        ("3 ions", "4 2 5 6"),
        ("12 ions", "13 11 14 10 15 9"),
        ("13 ions", "15 11 17 9 26"),
        ("46 chromosomes", "48 44 50 42 23 92"),
        ("120°", "109.5 90 60 180 45 30"),
        ("pH 7", "5 9 3 11 6 8"),
        ("1 mm", "5 10 2 10 0.1"),
        ("602,000 J", "6020000 60200 602000000 602 60200000 6020"),
        ("20 amino acids", "10 40 30 60 200 2"),
        ("25 ions", "10 50 40 20 75 5 250 2.5"),
        ("-70 mV", "70 -40 -140 -100 -50 -210 -20 -700 -7"),
        ("0 V", ""),
        ("0.5 mm", "0.2 1.0 0.8 0.4 1.5 0.1 5.0 0.05"),
        (
            "1,000,000 cells",
            "10000000 100000 1000000000 1000 100000000 10000",
        ),
        ("0.0001 m", "0.0010 0.00001 0.0100 0.000001 0.1000 0.0000001"),
        ("5 to 10 mV", "11…16 17…22 50…100 0.5…1.0"),
        ("40-60%", "10…30 70…90 4.0…6.0"),
        ("1 ion", "2 3 4"),
        ("0.123456789", ""),
        ("in 480", "240 960 720 360 1440 120 4800 48"),
    ],
)
def test_wrong_values_in_order(text, values):
    told = [f"{one.low:f}" if one.low == one.high else f"{one.low:f}…{one.high:f}" for one in wrongs(text)]
    assert told == values.split()


@pytest.mark.parametrize(
    ("text", "value", "why"),
    [
        ("1905", 1895, "This is 10 years too early."),
        ("1905", 1915, "This is 10 years too late."),
        ("2024", 2014, "This is 10 years too early."),
        ("44 BC", -94, "This is 50 years too early."),
        ("the 1960s", 1950, "This is 10 years too early."),
        ("the 19th century", 1701, "This is 100 years too early."),
        ("13 years", 12, "This is 1 year too few."),
        ("13 years", 15, "This is 2 years too many."),
        ("31 years", 62, "This is twice the value."),
        ("2 to 50 kg", 4, "Both ends are twice the right ones."),
        ("3 ions", 4, "This is 1 too many."),
        ("3 ions", 2, "This is 1 too few."),
        ("-70 mV", 70, "The sign is wrong."),
        ("-70 mV", -40, "This is too high."),
        ("-70 mV", -100, "This is too low."),
        ("-70 mV", -140, "This is twice the value."),
        ("-70 mV", -7, "This is a tenth of the right value."),
        ("30 percent", 70, "This is what is left of the whole."),
        ("480", 240, "This is half the value."),
        ("480", 120, "This is a quarter of it."),
        ("480", 360, "This is three quarters of it."),
        ("1,000,000 cells", 1000, "The right value is a thousand times as large."),
        ("1,000,000 cells", 100_000_000, "This is a hundred times the right value."),
        ("5 to 10 mV", 11, "This range is too high."),
        ("40-60%", 10, "This range is too low."),
        ("40-60%", 4, "Both ends are a tenth of the right ones."),
    ],
)
def test_why_it_is_wrong(text, value, why):
    assert why in [one.why for one in wrongs(text) if one.low == value]


@pytest.mark.parametrize(
    ("value", "grain"),
    [("70", 10), ("25000", 5000), ("0.74", "0.01"), ("1", 1), ("10", 10), ("100", 50), ("3", 1), ("5", 1), ("12", 1),
     ("-100", 50), ("11", 1), ("0.5", "0.1")],
)  # fmt: skip
def test_the_step_in_which_a_value_is_told(value, grain):
    assert step(Decimal(value)) == Decimal(grain)


@given(st.integers(-500, 5000), st.sampled_from(["mV", "ions", "%", "m", ""]))
def test_the_right_value_is_never_among_the_wrong_ones(value, unit):
    assert all((one.low, one.high) != (value, value) for one in wrongs(f"{value} {unit}"))
