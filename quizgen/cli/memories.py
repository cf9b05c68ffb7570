"""The learner's own parameters of FSRS, which lie beside the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.model import Diagnostic

if TYPE_CHECKING:
    from pathlib import Path


def parameters_path(log: Path) -> Path:
    """Where the parameters fitted to a log are kept."""
    return log.with_name(f"{log.name}.parameters.json")


def parameters_of(log: Path) -> tuple[float, ...]:
    """The parameters fitted to a log; none where nobody has fitted any."""
    from quizgen.study.fitting import parsed  # noqa: PLC0415 - only commands that study need it

    path = parameters_path(log)
    if not path.exists():
        return ()
    content = files.read(path)
    if isinstance(content, Diagnostic):
        raise QuizgenError(f"{path}: {content.message}", "delete it, or run quizgen stats --fit")
    return parsed(content, str(path))
