"""Builds that would change nothing, told straight from the words of the command line.

To load what parses them takes longer than all the rest of such a build. What they came to when they were parsed is
kept for the folder in which that was.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen import files
from quizgen.cli import unchanged
from quizgen.errors import QuizgenError
from quizgen.folder.places import is_set

if TYPE_CHECKING:
    from collections.abc import Sequence


def keep(arguments: Sequence[str], paths: Sequence[Path], settings: Sequence[object]) -> None:
    """Keep what the words of a `build` came to: its paths, and the settings that its key is made of."""
    told = {"paths": list(map(str, paths)), "name": files.folder_name(paths), "settings": list(map(repr, settings))}
    unchanged.keep(_name(arguments), told)


def told(arguments: Sequence[str]) -> int | None:
    """The exit code of a build that changes nothing, once it has said so; None where that is not sure."""
    try:
        kept = json.loads((unchanged.builds_folder() / _name(arguments)).read_bytes())
        paths = tuple(map(Path, kept["paths"]))
        if any(map(is_set, paths)) or files.folder_name(paths) != kept["name"]:
            return None
        key = unchanged.with_pages(unchanged.Key.of(map(str, kept["settings"])), paths)
    except (OSError, ValueError, LookupError, TypeError, QuizgenError):
        return None
    before = unchanged.recall(key)
    if before is None:
        return None
    unchanged.tell_again(before)
    return before.code


def _name(arguments: Sequence[str]) -> str:
    words = "\0".join((str(Path.cwd()), *arguments))
    return f"{hashlib.blake2b(words.encode('utf-8', 'surrogateescape'), digest_size=16).hexdigest()}.words"
