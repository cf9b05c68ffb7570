"""Number and article: what a stem's grammar tells about an option."""

from __future__ import annotations

import pytest

from quizgen.flaws.agreement import is_plural, opens_with_vowel


@pytest.mark.parametrize("text", ["", "  ", "?!", "NASA engineer", "FBI agent", "MRI", "UFO"])
def test_where_nobody_can_tell_whether_an_or_a_goes_before_it_is_left_open(text):
    assert opens_with_vowel(text) is None


@pytest.mark.parametrize(
    "text",
    ["ion", "8", "80 mV", "11 ions", "18 ions", "HTML page", "X-ray", "F", "S wave", "hour", "heir", "*ion*", "(atom)",
     "œdema", "uninformed guess"],
)  # fmt: skip
def test_an_goes_before(text):
    assert opens_with_vowel(text) is True


@pytest.mark.parametrize(
    "text",
    ["pump", "7", "110 ions", "180 mV", "1 ion", "PDF", "T-cell", "U", "unit", "uniform load", "European", "one-way",
     "hormone", "U-shaped tube"],
)  # fmt: skip
def test_a_goes_before(text):
    assert opens_with_vowel(text) is False


@pytest.mark.parametrize("text", ["", "3", "?"])
def test_what_has_no_word_has_no_number(text):
    assert is_plural(text) is None


@pytest.mark.parametrize("text", ["ions", "red cells", "sodium and potassium", "salts of iron", "bacteria"])
def test_plurals(text):
    assert is_plural(text) is True


@pytest.mark.parametrize("text", ["ion", "a gas", "physics", "mass", "nucleus", "analysis", "set of ions", "an ions"])
def test_singulars(text):
    assert is_plural(text) is False
