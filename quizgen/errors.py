"""The one exception that a user is meant to see."""

from __future__ import annotations


class QuizgenError(Exception):
    """Something the user can put right.

    Args:
        message: what is wrong, as a sentence without a full stop.
        hint: what to do about it; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message
