"""The files that a command writes a deck to, where these may be question sets to make."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from quizgen import files
from quizgen.cli import outputs
from quizgen.errors import QuizgenError
from quizgen.folder.places import DECK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from quizgen.cli.outputs import Outputs


def outputs_or_sets(out: Sequence[Path], name: str | None) -> Outputs:
    """Each file with its format, as `outputs` gives them; a path without a suffix is a set to make."""
    return outputs.outputs([path / DECK if not path.suffix and not name else path for path in out], name)


def write(contents: Iterable[tuple[Path, bytes]]) -> None:
    """Write the files as `outputs.write` does; a set gets its folder, and where it cannot be written there is none."""
    for path, content in contents:
        made = _missing(path.parent) if path.name == DECK else []
        try:
            if made:
                files.make_folder(path.parent)
            outputs.write([(path, content)])
        except QuizgenError:
            for folder in made:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            raise


def _missing(folder: Path) -> list[Path]:
    """The folder and those above it that are not there yet, the deepest first."""
    return [one for one in (folder, *folder.parents) if not one.exists()]
