"""The files that a command writes a deck to, where these may be question sets to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import files
from quizgen.cli.outputs import outputs
from quizgen.errors import QuizgenError
from quizgen.folder.places import DECK, is_set

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizgen.cli.outputs import Outputs


def outputs_or_sets(out: Sequence[Path], name: str | None) -> Outputs:
    """Each file with its format, as `outputs` gives them; a path without a suffix is a set to make.

    Raises QuizgenError for a set that is there already: somebody's own words stand in it.
    """
    paths = [path / DECK if not path.suffix and not name else path for path in out]
    for path in paths:
        if path.name == DECK and is_set(path.parent):
            raise QuizgenError(f"{path} is a question set already", "name another folder")
    for path in paths:
        if path.name == DECK:
            files.make_folder(path.parent)
    return outputs(paths, name)
