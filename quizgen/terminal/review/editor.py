"""The editor that a person is used to."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from quizgen.errors import QuizgenError


def editor() -> str:
    """The command of the user's editor, or nothing."""
    return os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""


def edited(text: str, command: str) -> str:
    """The text after the user edited it; raises QuizgenError where the editor cannot be run."""
    with tempfile.TemporaryDirectory(prefix="quizgen-") as folder:
        path = Path(folder) / "item.yaml"
        path.write_text(text, encoding="utf-8", newline="")
        try:
            subprocess.run([*shlex.split(command), str(path)], check=True)  # noqa: S603 - the user's own editor
            return path.read_text(encoding="utf-8")
        except (OSError, ValueError, subprocess.CalledProcessError) as error:
            raise QuizgenError(
                f"the editor {command} failed", "set EDITOR to another, or press i to edit here"
            ) from error
