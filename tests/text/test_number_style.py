"""Values in the form in which a page writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.number_style import restyle


@pytest.mark.parametrize(
    ("value", "like", "shown"),
    [
        ("4.5", "no number", "4.5"),
        ("-70", "-5", "-70"), ("70", "-5", "70"), ("-70", "+5", "-70"), ("70", "+5", "+70"), ("0", "+5", "0"),
        ("-70", "−5", "−70"), ("-1", "5", "-1"),
        ("12000", "5,000", "12,000"), ("1200", "5000", "1200"), ("0.25", "1.5", "0.25"),
        ("3", "two", "three"), ("3", "Two", "Three"), ("2.5", "two", "2.5"), ("1200", "two", "1200"),
        ("0.75", "one third", "0.75"), ("2", "one third", "two"),
        ("0.75", "1/2", "0.75"), ("1.5", "1/2", "3/2"), ("2", "1/2", "2"), ("0.75", "¼", "3/4"), ("0", "1/2", "0"),
        ("3e8", "6.02 × 10^23", "3.00 × 10^8"), ("0", "6.02 × 10^23", "0"), ("2.5e-7", "1e-5", "2.5e-7"),
        ("2.5e-7", "1E-5", "2.5E-7"), ("3", "6.02 × 10^23", "3.00 × 10^0"),
        ("3e8", "2 × 10^23", "3 × 10^8"),
        ("3000000", "5 million", "3 million"), ("1234567891", "5 million", "1,234,567,891"),
        ("300", "5 million", "300"),
    ],
)  # fmt: skip
def test_a_value_takes_the_form_of_the_model(value, like, shown):
    assert restyle(Decimal(value), like) == shown


@given(st.decimals(-(10**9), 10**9, places=3), st.sampled_from(["5", "1,000", "−5", "+2.5", "3 × 10^4", "1e5"]))
def test_every_digit_is_kept(value, like):
    told = restyle(value, like).replace(",", "").replace("−", "-").replace(" × 10^", "e")
    assert Decimal(told) == value
