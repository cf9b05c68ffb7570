"""What stands at a path, and why it cannot be used."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from quizgen.model import Diagnostic


def mode(path: Path) -> int:
    """The mode of what `path` leads to, 0 where that is nothing or cannot be known."""
    try:
        return path.stat().st_mode
    except OSError:
        return 0


def is_special(path: Path) -> bool:
    """True for a pipe, a socket or a device, from which reading may never end."""
    kind = stat.S_IFMT(mode(path))
    return kind not in (0, stat.S_IFREG, stat.S_IFDIR)


def special(path: Path) -> Diagnostic:
    """The error on such a path."""
    message = "a pipe, a socket or a device cannot be read as a page; save what it gives as a file"
    return Diagnostic(str(path), 0, "not-a-file", message, "error")


def real(path: Path) -> Path:
    """The path behind all links."""
    return Path(os.path.realpath(path))


def refused(path: Path, error: OSError) -> Diagnostic:
    """The error on a path that cannot be read."""
    absent = isinstance(error, FileNotFoundError) and not path.is_symlink()
    told = f"{reason(error)}; check its name" if absent else f"cannot be read: {reason(error)}"
    return Diagnostic(str(path), 0, "unreadable", told, "error")


def reason(error: OSError) -> str:
    """What hinders, in words for the user."""
    match error:
        case FileNotFoundError():
            return "there is no such file or folder"
        case PermissionError():
            return "permission denied"
        case _:
            return (error.strerror or str(error)).lower()
