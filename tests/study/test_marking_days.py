"""Days of the calendar, times of the day and years of an era, however they are written."""

from __future__ import annotations

import pytest

from quizgen.study.marking.days import judge_day
from quizgen.study.marking.moments import judge_moment


def parts(judged):
    return judged and (judged.right, judged.remark)


@pytest.mark.parametrize(
    ("typed", "wanted", "told"),
    [
        ("31 October 1517", "31 October 1517", (True, "")),
        ("October 31, 1517", "31 October 1517", (True, "")),
        ("Oct 31st, 1517", "31 October 1517", (True, "")),
        ("31.10.1517", "31 October 1517", (True, "")),
        ("31/10/1517", "31 October 1517", (True, "")),
        ("1517-10-31", "31 October 1517", (True, "")),
        ("on 31 October 1517", "31 October 1517", (True, "")),
        ("31 Oct. 1517.", "31 October 1517", (True, "")),
        ("the 31st of October 1517", "31 October 1517", (True, "")),
        ("31 October", "31 October 1517", (False, "The year is missing.")),
        ("30 October 1517", "31 October 1517", (False, "")),
        ("31 October 1518", "31 October 1517", (False, "")),
        ("31 November", "31 October 1517", (False, "")),
        ("1517", "31 October 1517", None),
        ("oats", "31 October 1517", None),
        ("31 October 1517", "oats", None),
        ("31 October 1517", "31 October", (False, "")),
        ("31 October", "31 October", (True, "")),
        ("10/31/1517", "31 October 1517", (True, "")),
        ("4 July 1776", "July 4, 1776", (True, "")),
        ("7/4/1776", "July 4, 1776", (True, "")),
        ("4/7/1776", "July 4, 1776", (True, "")),
    ],
)
def test_day(typed, wanted, told):
    assert parts(judge_day(typed, wanted)) == told


@pytest.mark.parametrize(
    ("typed", "wanted", "told"),
    [
        ("9:30 PM", "21:30", None),
        ("21:30", "9:30 PM", (True, "")),
        ("9:30", "9:30 PM", (False, "Say whether it is AM or PM.")),
        ("9:30 AM", "9:30 PM", (False, "")),
        ("at 9.30 p.m.", "9:30 PM", (True, "")),
        ("12 AM", "0:00", None),
        ("12:00 AM", "12:00 AM", (True, "")),
        ("00:00", "12:00 AM", (True, "")),
        ("12:00", "12:00 PM", (False, "Say whether it is AM or PM.")),
        ("21.30 h", "9:30 PM", (True, "")),
        ("9 pm", "9 PM", (True, "")),
        ("9", "9 PM", None),
        ("oats", "9 PM", None),
        ("10:30", "9:30 PM", (False, "")),
        ("22:30", "9:30 PM", (False, "")),
        ("44 BC", "44 BC", (True, "")),
        ("BC 44", "44 BC", (True, "")),
        ("44 B.C.E.", "44 BC", (True, "")),
        ("44", "44 BC", (False, "The other era: say BC.")),
        ("44 AD", "44 BC", (False, "The other era: say BC.")),
        ("45", "44 BC", (False, "")),
        ("AD 44", "44 CE", (True, "")),
        ("44", "AD 44", (True, "")),
        ("44 BC", "AD 44", (False, "")),
        ("in 44 BC", "44 BC", (True, "")),
        ("44 BC", "44", (False, "")),
        ("44 AD", "44", (True, "")),
        ("oats", "44 BC", None),
        ("44", "45 AD", (False, "")),
    ],
)
def test_moment(typed, wanted, told):
    assert parts(judge_moment(typed, wanted)) == told
