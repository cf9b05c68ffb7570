"""The files that a command writes a deck to, where these may be question sets to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import files
from quizgen.cli.outputs import outputs
from quizgen.folder.places import DECK, is_set

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizgen.cli.outputs import Outputs


def outputs_or_sets(out: Sequence[Path], name: str | None) -> Outputs:
    """Each file with its format, as `outputs` gives them; a path without a suffix is a set to make."""
    paths = [path / DECK if not path.suffix and not name else path for path in out]
    for path in paths:
        if path.name == DECK and not is_set(path.parent):
            files.make_folder(path.parent)
    return outputs(paths, name)
