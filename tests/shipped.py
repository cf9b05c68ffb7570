"""The shipped question set: a copy of it, since a build of a set writes its history beside the pages."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

_FOLDER = Path(tempfile.mkdtemp(prefix="quizgen-tests-"))
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)

DECKS = Path(__file__).resolve().parents[1] / "decks"
DECK = _FOLDER / "sodium-potassium-pump"


def copy_to(folder: Path) -> None:
    """Puts the shipped sets into `folder/decks`, as they are before anyone builds them."""
    shutil.copytree(DECKS, folder / "decks", ignore=shutil.ignore_patterns("deck.lock"), dirs_exist_ok=True)


shutil.copytree(DECKS / DECK.name, DECK, ignore=shutil.ignore_patterns("deck.lock"))
