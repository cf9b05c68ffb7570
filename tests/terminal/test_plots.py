"""Plots in the terminal: what is cut leaves the gap in sight."""

from __future__ import annotations

import datetime as dt

import pytest
from study.quizzes import answered

from quizgen.study.figures import figures
from quizgen.terminal import plots

FILLER = "the pump moves many ions through the membrane of each cell"


@pytest.mark.parametrize(
    ("stem", "told"),
    [
        ("a short one: ____", "a short one: ____"),
        (f"no gap: {FILLER}", "no gap: the pump moves many ions throug…"),
        (f"At first: ____ {FILLER}", "At first: ____ the pump moves many ions…"),
        (f"{FILLER}: ____", "…through the membrane of each cell: ____"),
        (f"{FILLER}: ____ {FILLER}", "…e of each cell: ____ the pump moves ma…"),
    ],
)
def test_a_long_question_keeps_its_gap(stem, told):
    found = figures([answered("a", "wrong"), answered("a", "wrong")], dt.date(2026, 3, 1))
    (line,) = [line for line in plots.lines(found, {"a": stem}) if " of 2 wrong" in line]
    assert line.partition("wrong")[2].strip() == told
