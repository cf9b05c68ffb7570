"""Remarks about a file as they are gathered; nothing from the file reaches them unclean."""

from __future__ import annotations

from dataclasses import dataclass, field

from quizgen.model.diagnostic import Diagnostic, Severity

_LONGEST = 60


class UnusableError(Exception):
    """The page cannot be used; a remark has said why."""


@dataclass(slots=True)
class Remarks:
    """What was noticed in one file."""

    path: str
    found: list[Diagnostic] = field(default_factory=list)

    def warn(self, line: int, code: str, message: str) -> None:
        """Remember that something was mended or missing."""
        self._add(line, code, message, "warning")

    def refuse(self, line: int, code: str, message: str) -> UnusableError:
        """Remember that the file is refused; the caller raises what this returns."""
        self._add(line, code, message, "error")
        return UnusableError()

    def _add(self, line: int, code: str, message: str, severity: Severity) -> None:
        self.found.append(Diagnostic(self.path, line, code, clean(message), severity))


def clean(text: str) -> str:
    """The text without control characters, such as those that steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def shown(text: str) -> str:
    """A piece of the file for use in a message: clean, on one line, not long, in quotes."""
    flat = " ".join(clean(text).split())
    return f'"{flat[:_LONGEST]}…"' if len(flat) > _LONGEST else f'"{flat}"'
