"""Why a question of another program could not be read."""

from __future__ import annotations


class Unreadable(Exception):  # noqa: N818 - it names what it says, and never leaves the reader of a file
    """A question that cannot be read: what is wrong with it, and the code of the remark."""

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.message, self.code = message, code


class Unsupported(Unreadable):
    """A question of a kind that no item type stands for."""
