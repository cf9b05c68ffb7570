"""Marking: whether what a learner gave says what the item asks for."""

from quizgen.study.marking.items import mark
from quizgen.study.marking.judged import Context, Judged, Marked, Slip, Verdict

__all__ = ["Context", "Judged", "Marked", "Slip", "Verdict", "mark"]
