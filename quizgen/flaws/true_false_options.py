"""Options that are true and false."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.flaws.question import Question


def true_false_options(question: Question) -> str | None:
    """The options must not be a series of true and false, with or without reasons."""
    if not question.has_truth_options:
        return None
    return "the options only say true or false: ask for the fact itself, or make a true/false item with its correction"
