"""Values against values: what is the same, and what is said of what is not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quizgen.study.marking.compare import same_value
from quizgen.study.marking.judged import Context
from quizgen.study.marking.values import read_value


def judged(typed, wanted, question="", tolerance="0"):
    told = same_value(read_value(typed), read_value(wanted), Context(question), Decimal(tolerance))
    return told.right, told.remark


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("5", "5"),
        ("5 mV", "5 mV"),
        ("0.005 V", "5 mV"),
        ("0.05", "5%"),
        ("5%", "0.05"),
        ("37 C", "37 °C"),
        ("98.6 F", "37 °C"),
        ("310.15 K", "37 °C"),
        ("37 C", "310.15 K"),
        ("5 × ", "5"),
        ("5 to 7 mV", "5 to 7 mV"),
        ("7 to 5 mV", "5 to 7 mV"),
        ("6:4", "3:2"),
        ("3:2", "3:2"),
        ("3 to 2", "3:2"),
        ("3:2", "3 to 2"),
        ("2 to 3", "2 to 3"),
        ("3/2", "3:2"),
        ("120/80 mmHg", "120/80 mmHg"),
        ("1/2", "0.5"),
        ("0.5", "1/2"),
        ("2/4", "1/2"),
        ("20/20", "20/20"),
        ("6/8", "12/16"),
        ("> 5", "> 5"),
        ("-0 mV", "0 mV"),
    ],
)
def test_the_same(typed, wanted):
    assert judged(typed, wanted) == (True, "")


@pytest.mark.parametrize(
    ("typed", "wanted", "remark"),
    [
        ("5 V", "5 mV", "A thousand times too large. The unit is wrong."),
        ("5 kg", "5 mV", "The unit is wrong: kg does not measure what mV does."),
        ("6 kg", "5 mV", "The unit is wrong: kg does not measure what mV does."),
        ("5", "5%", "The unit is missing."),
        ("5%", "5", "No unit belongs there."),
        ("6%", "0.05", "No unit belongs there."),
        ("37 C", "37 s", "The unit is wrong: C does not measure what s does."),
        ("5", "5 mV", "The unit is missing."),
        ("6", "5 mV", "The unit is missing."),
        ("-5", "5 mV", "The sign is wrong. The unit is missing."),
        ("50", "5 mV", "Ten times too large. The unit is missing."),
        ("5 mV", "5", "No unit belongs there."),
        ("5 to 8 mV", "5 to 7 mV", ""),
        ("50 to 70 mV", "5 to 7 mV", "Ten times too large."),
        ("5 mV", "5 to 7 mV", "A range is asked for: give both ends."),
        ("5 to 7 mV", "5 mV", "One value is asked for."),
        ("2:3", "3:2", "The two numbers are swapped."),
        ("4:6", "3:2", "The two numbers are swapped."),
        ("3", "3:2", "A ratio is asked for: give both numbers."),
        ("5:2", "3:2", ""),
        ("80/120 mmHg", "120/80 mmHg", "The two numbers are swapped."),
        ("120/90 mmHg", "120/80 mmHg", ""),
        ("120 mmHg", "120/80 mmHg", "Two values are asked for: give both."),
        ("20/40", "20/20", ""),
        ("-50 mV", "5 mV", "Ten times too large. The sign is wrong."),
        ("-5 mV", "5 mV", "The sign is wrong."),
        ("5000000 mV", "5 mV", "A million times too large."),
        ("0.5 mV", "5 mV", "Ten times too small."),
        ("5 µV", "5 mV", "A thousand times too small. The unit is wrong."),
        ("50000 mV", "5 mV", "10^4 times too large."),
        ("5000000000 mV", "5 mV", "A billion times too large."),
        ("< 5", "> 5", "That is the opposite: less for more."),
        ("≥ 5", "≤ 5", "That is the opposite: less for more."),
        ("< 5", "≥ 5", "That is the opposite: less for more."),
        ("> 5", "≤ 5", "That is the opposite: less for more."),
        ("> 5", "≥ 5", "Not “more than”, but “at least”."),
        ("5", "> 5", "Say “more than”."),
        ("5", "≥ 5", "Say “at least”."),
        ("5", "≤ 5", "Say “at most”."),
        ("5", "< 5", "Say “less than”."),
        ("≤ 5", "5", "Not “at most”, but “the value itself”."),
        ("5 m", "5 s", "The unit is wrong: m does not measure what s does."),
        ("0", "0 mV", "The unit is missing."),
        ("0 mV", "5 mV", ""),
        ("5.0000001", "5", ""),
        ("5.01", "5", ""),
    ],
)
def test_another(typed, wanted, remark):
    assert judged(typed, wanted) == (False, remark)


@pytest.mark.parametrize(
    ("typed", "wanted", "question", "tolerance", "right", "remark"),
    [
        ("5", "5 mV", "How many mV is it?", "0", True, ""),
        ("5", "5 mV", "How many volts is it?", "0", False, "The unit is missing."),
        ("5", "5%", "What percentage is it?", "0", True, ""),
        ("5", "5%", "How many percentage points is it?", "0", False, "The unit is missing."),
        ("5", "5%", "How many percent?", "0", True, ""),
        ("5 mV", "5", "How many mV is it?", "0", True, ""),
        ("5.4 mV", "5 mV", "", "0.5", True, ""),
        ("5.5 mV", "5 mV", "", "0.5", True, ""),
        ("5.6 mV", "5 mV", "", "0.5", False, ""),
        ("4.5 mV", "5 mV", "", "0.5", True, ""),
        ("4.4 mV", "5 mV", "", "0.5", False, ""),
        ("4.6 to 5.4 mV", "5 mV", "", "0.5", False, ""),
        ("4.5 to 5.5 mV", "5 mV", "", "0.5", True, ""),
        ("4 to 6 mV", "5 mV", "", "0.5", False, ""),
        ("0.0054 V", "5 mV", "", "0.5", True, ""),
        ("54 mV", "5 mV", "", "0.5", False, "Ten times too large."),
        ("5.4 to 7.4 mV", "5 to 7 mV", "", "0.5", True, ""),
        ("5", "5 mmol/L", "How many mmol/L?", "0", True, ""),
        ("5", "5 m", "How many m, or feet, is it?", "0", True, ""),
    ],
)
def test_by_what_the_question_says_and_how_exact_it_is(typed, wanted, question, tolerance, right, remark):  # noqa: PLR0913, PLR0917
    assert judged(typed, wanted, question, tolerance) == (right, remark)
