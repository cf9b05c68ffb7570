"""FSRS's parameters fitted to a learner's own answers, where the package's optimizer is installed."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.study.memory import midnight, rating

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.study.journal import Entry

FEWEST = 512
"""Reviews without which the optimizer gives its own parameters back."""
COUNT = 21


def fitted(answers: Sequence[Entry]) -> tuple[float, ...]:
    """The parameters that explain these answers best.

    Raises QuizgenError where there are too few answers or the optimizer is not installed.
    """
    given = [answer for answer in answers if answer.verdict != "skipped"]
    if len(given) < FEWEST:
        raise QuizgenError(f"{len(given)} answers are too few to fit", f"come back when there are {FEWEST}")
    from fsrs import Rating, ReviewLog  # noqa: PLC0415 - only fitting waits for it

    try:
        from fsrs import Optimizer  # noqa: PLC0415
    except ImportError as problem:
        raise QuizgenError("the optimizer is not installed", "pip install 'quizgen[fit]'") from problem
    numbers = {item: number for number, item in enumerate(dict.fromkeys(answer.item for answer in given))}
    logs = [ReviewLog(numbers[a.item], Rating(rating(a)), midnight(a.at.date()), None) for a in given]
    try:
        return tuple(map(float, Optimizer(logs).compute_optimal_parameters()))
    except ImportError as problem:
        raise QuizgenError("the optimizer is not installed", "pip install 'quizgen[fit]'") from problem


def told(parameters: Sequence[float]) -> bytes:
    """The file that keeps parameters."""
    return (json.dumps({"fsrs": 6, "parameters": list(parameters)}) + "\n").encode()


def parsed(content: bytes, path: str) -> tuple[float, ...]:
    """The parameters in such a file; raises QuizgenError where it is none."""
    try:
        found = json.loads(content)["parameters"]
    except (ValueError, KeyError, TypeError) as problem:
        raise QuizgenError(f"{path} holds no parameters", "delete it, or run quizgen stats --fit") from problem
    is_fit = isinstance(found, list) and len(found) == COUNT and all(map(_is_number, found))
    if not is_fit:
        raise QuizgenError(f"{path} does not hold {COUNT} parameters", "delete it, or run quizgen stats --fit")
    return tuple(map(float, found))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
