"""What learners typed, and what a fair teacher makes of it. The second file was written blind."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pairs import read_pairs

from quizgen.model import Blank, Cloze, FactRef, Item, Numeric, ShortAnswer
from quizgen.study.marking.items import mark

CASES = Path(__file__).parent / "cases"
PAIRS = [pair for name in ("first", "second", "signs") for pair in read_pairs(CASES / f"marking_{name}.txt")]
UNITS = ["mV", "V", "µm", "kg", "g", "s", "mL", "%", "°C", "m/s", "mmol/L", "kJ/mol", "Hz"]
NUMBERS = st.decimals(min_value=-(10**6), max_value=10**6, places=3).filter(bool)


def item(body):
    return Item("item", FactRef("fact", "kind"), body, ())


def verdict(body, typed):
    return mark(item(body), typed).verdict


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_pair(pair):
    marked = mark(item(pair.body), pair.typed)
    assert marked.verdict == pair.verdict, marked
    assert pair.remark.lower() in marked.remark.lower()
    assert not marked.remark or marked.remark.endswith(".")


def test_there_are_as_many_pairs_as_promised():
    assert len({(pair.answer, pair.typed) for pair in PAIRS}) >= 400
    assert len(read_pairs(CASES / "marking_second.txt")) >= 200


@given(NUMBERS, NUMBERS, st.sampled_from(UNITS))
def test_another_number_is_never_right(one, other, unit):
    assume(one != other)
    assert verdict(ShortAnswer("How much?", f"{one} {unit}"), f"{other} {unit}") == "wrong"
    assert verdict(Numeric("How much?", float(one), unit), f"{other} {unit}") == "wrong"
    assert verdict(Cloze("It is {{1}}.", {1: Blank(f"{one} {unit}")}), f"{other} {unit}") == "wrong"


@given(NUMBERS, st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_another_unit_is_never_right(number, one, other):
    assume(one != other)
    assert verdict(ShortAnswer("How much?", f"{number} {one}"), f"{number} {other}") == "wrong"


@given(NUMBERS, st.sampled_from(UNITS))
def test_the_same_in_any_writing_is_right(number, unit):
    body = ShortAnswer("How much?", f"{number} {unit}")
    plain = f"{number:f}"
    for typed in (
        f"{plain}{unit}",
        f"{plain.replace('-', '−')} {unit}",
        f"{number:,f} {unit}",
        f"about {plain} {unit}",
    ):
        assert verdict(body, typed) == "right", typed
    mantissa, exponent = f"{Decimal(plain):e}".split("e")
    assert verdict(body, f"{mantissa} × 10^{int(exponent)} {unit}") == "right"


@given(st.text(max_size=30), st.text(min_size=1, max_size=30).filter(str.strip))
def test_nothing_breaks_the_marking(typed, answer):
    for body in (
        ShortAnswer("What?", answer),
        Cloze("It is {{1}}.", {1: Blank(answer)}),
        Numeric("How much?", 5.0, "mV"),
    ):
        assert verdict(body, typed) in ("right", "wrong", "skipped")


WORDS = [
    "mitochondrion",
    "phosphorylation",
    "hippocampus",
    "resting potential",
    "sodium-potassium pump",
    "ATP",
    "3 Na⁺",
]


@given(st.sampled_from(WORDS))
def test_an_answer_is_right_as_it_stands(answer):
    body = ShortAnswer("What?", answer)
    assert verdict(body, answer) == verdict(body, f"  the {answer}. ") == verdict(body, answer.upper()) == "right"


@given(st.sampled_from(WORDS), st.integers(0, 30), st.sampled_from("0123456789"))
def test_a_digit_in_it_makes_an_answer_wrong(answer, at, digit):
    typed = answer[:at] + digit + answer[at:]
    assume(not re.fullmatch(r"0*3 Na⁺", typed))
    assert verdict(ShortAnswer("What?", answer), typed) == "wrong"
