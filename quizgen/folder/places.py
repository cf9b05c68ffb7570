"""The names of a question set's files, and what can be read of them."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from quizgen import files

if TYPE_CHECKING:
    from pathlib import Path

DECK, LOCK, HIDDEN = "deck.yaml", "deck.lock", ".quizgen"
PENDING = "lock-*"


def is_set(path: Path) -> bool:
    """True for a folder with a `deck.yaml`."""
    return os.path.lexists(path / DECK)


def pending(path: Path, content: bytes) -> Path:
    """Where the lock of a `deck.yaml` of this content waits until both can be in place."""
    return path / HIDDEN / f"lock-{hashlib.blake2b(content, digest_size=16).hexdigest()}"


def content_of(path: Path) -> bytes | None:
    """A file's bytes, or None where there is none; raises QuizgenError where it cannot be read."""
    return files.content(path)
