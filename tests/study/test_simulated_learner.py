"""A year with 1,000 items: what is asked to be remembered is, and with no more work than FSRS alone would ask."""

from __future__ import annotations

from simulation import Learner, bare, ours

ASKED, POINTS, MOST_WORK = 0.9, 0.02, 1.05


def test_a_year():
    theirs = bare(Learner(0), 1000)
    for siblings in (1, 2):
        mine = ours(Learner(0), 1000, siblings)
        assert abs(mine.retention - ASKED) <= POINTS
        assert mine.reviews <= MOST_WORK * theirs.reviews
