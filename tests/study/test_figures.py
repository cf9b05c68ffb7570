"""Figures of a log."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from quizzes import AT, answered

from quizgen.study.figures import Hard, Share, figures
from quizgen.study.marking.judged import Slip

TODAY = AT.date()


def test_nothing_comes_of_nothing():
    empty = figures([], TODAY)
    assert (empty.total, empty.items, empty.known) == (Share(0, 0), 0, 0)
    assert not empty.retention
    assert not any(empty.forecast)
    assert empty.total.percent == 0


def test_retention_is_of_later_days_only():
    entries = [
        answered("a", "wrong", day=-40),
        answered("a", "right", day=-40),  # the same day again
        answered("a", "right", day=-38),
        answered("a", "wrong", day=0),
        answered("b", "skipped", day=0),
    ]
    found = figures(entries, TODAY)
    assert (found.young, found.mature) == (Share(1, 1), Share(0, 1))
    assert found.retention == {"2026-01": Share(1, 1), "2026-03": Share(0, 1)}
    assert (found.total, found.items) == (Share(2, 4), 1)


def test_forecast_and_heat():
    found = figures([answered("a", day=-30), answered("b", "wrong"), answered("c", "wrong")], TODAY)
    assert found.forecast[0] == 1  # overdue
    assert found.forecast[1] == 2
    assert sum(found.forecast) == 3
    assert found.heat[TODAY] == 2


def test_what_is_hard_and_what_is_confused():
    slip = (Slip("K⁺", "Na⁺"),)
    wrong = [answered("a", "wrong", day=-n, slips=slip, wanted="K⁺") for n in range(7, 0, -1)]
    found = figures([*wrong, answered("b", "wrong", slips=(Slip("x", "y"),))], TODAY)
    assert found.hardest == [Hard("a", "K⁺", 7, 7)]
    assert found.confused == [(("Na⁺", "K⁺"), 7)]


def test_answers_taken_back_do_not_count_and_flags_do():
    entry = answered("a", "wrong")
    undone = replace(entry, deed="undo")
    flag = replace(entry, deed="flag", note="two answers fit")
    found = figures([entry, undone, flag], TODAY)
    assert found.total == Share(0, 0)
    assert found.flagged == {"a": ("two answers fit",)}


def test_what_is_known_today():
    found = figures([answered(name) for name in "abc"], TODAY)
    assert found.known == 3
    assert figures([answered("a")], TODAY + dt.timedelta(days=400)).known < 0.9


def test_what_was_wrong_last_is_not_known():
    entries = [
        answered("a", "wrong"),
        answered("b", "wrong", day=-1),
        answered("b"),
        answered("c"),
        answered("c", "wrong"),
    ]
    assert figures(entries, TODAY).known == 1
