"""Remarks about content, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """A remark about a place in a file, shown as `path:line: severity: message [code]`.

    One about the whole file, or about one that is not there, has the line 0, which is not shown.
    An error means that the file was refused; a warning that it was read all the same, and that
    there is something to mend; a note only tells what quizgen did.
    """

    path: str
    line: int
    code: str
    message: str
    severity: Severity = "warning"

    @property
    def is_note(self) -> bool:
        """True where nothing needs mending, so that `--strict` lets it pass."""
        return self.severity == "note"

    @property
    def place(self) -> str:
        """The file, with the line where there is one."""
        return f"{self.path}:{self.line}" if self.line else self.path

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.message} [{self.code}]"
