"""Reading files, up to a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.files import entries
from quizgen.model import Diagnostic

if TYPE_CHECKING:
    from pathlib import Path

SIZE_LIMIT = 20 * 1024 * 1024
QUIZ_LIMIT = 200 * 1024 * 1024


def read(path: Path, limit: int | None = None) -> bytes | Diagnostic:
    """The bytes of a file, or an error that says what hinders; a page has at most `SIZE_LIMIT` of them.

    `limit` is for what is no page: quizzes, which may be larger.
    """
    kind, limit = ("page", SIZE_LIMIT) if limit is None else ("file of this kind", limit)
    if entries.is_special(path):
        return entries.special(path)
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        return entries.refused(path, error)
    return too_large(str(path), limit, kind) if len(content) > limit else content


def too_large(path: str, limit: int, kind: str = "page") -> Diagnostic:
    """The error on a file of more than `limit` bytes."""
    message = f"the file is larger than {limit // 1024**2} MB, which no {kind} is; split it or leave it out"
    return Diagnostic(path, 0, "too-large", message, "error")


def content(path: Path) -> bytes | None:
    """The bytes of a file that a build left, None where there is none yet; raises QuizgenError if it is unreadable."""
    if entries.is_special(path):
        raise QuizgenError(f"{path} cannot be read: it is a pipe, a socket or a device", "move it out of the way")
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise QuizgenError(
            f"{path} cannot be read: {entries.reason(error)}", "a rebuild needs what it holds"
        ) from error
