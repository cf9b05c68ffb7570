"""The formats that a deck can be written in. A format knows items and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.formats import apkg, quiz_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.model import Deck

__all__ = ["FORMATS", "Format", "format_for"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the suffix of its files with the dot, its name for people, what gives a file's content."""

    suffix: str
    name: str
    render: Callable[[Deck], bytes]


FORMATS = (
    Format(".apkg", "Anki deck", apkg.render),
    Format(".json", "quiz", quiz_json.render),
)


def format_for(path: PurePath | str) -> Format:
    """The format of a file, or of a suffix with its dot; raises QuizgenError where there is none."""
    name = PurePath(path).name
    for known in FORMATS:
        if name.lower().endswith(known.suffix):
            return known
    told = ", ".join(f"{known.suffix} ({known.name})" for known in FORMATS)
    raise QuizgenError(f"{name or path}: no format has this suffix", f"the known ones are {told}")
