from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.numbers import fold, parse, spellings
from quizgen.text.numberwords import spell


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("5,000", "5000"),
        ("1,234,567.5", "1234567.5"),
        (".5", "0.5"),
        ("-70", "-70"),
        ("−70", "-70"),
        ("–70", "-70"),
        ("+30", "30"),
        ("minus seventy", "-70"),
        ("1.5 × 10^8", "1.5E8"),
        ("1.5 × 10⁸", "1.5E8"),
        ("1.5 \\times 10^{8}", "1.5E8"),
        ("1.5 x 10^-3", "1.5E-3"),
        ("10⁻⁷", "1E-7"),
        ("10^{-7}", "1E-7"),
        ("1e-7", "1E-7"),
        ("10{,}000", "10000"),
        ("1/2", "0.5"),
        ("1 1/2", "1.5"),
        ("½", "0.5"),
        ("2½", "2.5"),
        ("3.5 million", "3500000"),
        ("five million", "5000000"),
        ("three", "3"),
        ("Twenty-one", "21"),
        ("a hundred", "100"),
        ("a dozen", "12"),
        ("one hundred and five", "105"),
        ("two hundred thousand", "200000"),
        ("one and a half", "1.5"),
        ("three-quarters", "0.75"),
    ],
)
def test_parse(text, value):
    assert parse(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "x", "3 mV", "12,5", "1.2.3", "H2O", "three ions", "3-4", "--3", "one of", "first", "٣"]
)
def test_parse_leaves_alone_what_is_no_number(text):
    assert parse(text) is None


@given(st.integers(0, 10**12))
def test_a_spelled_number_is_read_back(value):
    assert parse(spell(value)) == value
    assert parse(spell(value).capitalize()) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4))
def test_every_spelling_is_read_back(value):
    forms = spellings(value)
    assert len(forms) == len(set(forms))
    assert all(parse(form) == value for form in forms)


def test_spellings():
    assert spellings(Decimal(3)) == ("3", "three")
    assert spellings(Decimal(-70)) == ("-70", "−70")
    assert spellings(Decimal(5000)) == ("5000", "5,000")
    assert spellings(Decimal("0.60")) == ("0.60", "0.6", ".60")


def test_spell_gives_nothing_beyond_its_range():
    assert spell(-1) == spell(10**15) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("three sodium ions", "3 sodium ions"),
        ("−70 mV", "-70 mV"),
        ("5,000–6,000 K", "5000–6000 K"),
        ("3.0  M", "3 M"),
        ("1.5 × 10⁸", "1.5 × 10^8"),
        ("m/s²", "m/s^2"),
    ],
)
def test_fold_makes_equal(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("-r", "-R"), ("-70", "70"), ("H2O", "H3O"), ("5–6", "56"), ("K", "k")])
def test_fold_keeps_apart(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["H2O", "cesium-133", "3.11.2", "well-known", "Na+"])
def test_fold_leaves_names_alone(text):
    assert fold(text) == text


@given(st.text(max_size=40))
def test_parse_and_fold_never_raise(text):
    assert parse(text) is None or parse(text) == parse(text)
    assert isinstance(fold(text), str)
