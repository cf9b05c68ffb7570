"""A quiz on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.terminal import plain

if TYPE_CHECKING:
    from quizgen.study.sitting import Sitting


def take(sitting: Sitting, *, exam: bool) -> None:
    """Ask every item; the session's state is in the sitting afterwards."""
    plain.take(sitting, exam=exam)
