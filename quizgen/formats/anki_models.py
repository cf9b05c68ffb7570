"""The note types of an Anki deck.

Anki matches note types by id, and leaves a note alone ("conflicting") whose note type has got
other fields or templates. So ids, field names and template names never change; a new field
takes one of the spares. Ids lie between 2^30 and 2^31.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from typing import Any

import genanki

ITEM, RECORD = "Item", "Record"
"""The fields by which a note is found again, and by which a rebuild knows what it was."""

_ABOUT = ("Explanation", "Quote", "Source", "Hint", ITEM, RECORD, "Spare 1", "Spare 2", "Spare 3")

LOOKS_CHANGED = 1795219200
"""When templates or style were last changed, in seconds: Anki takes over what is newer than its own."""


@dataclass(frozen=True, slots=True)
class NoteType:
    """A note type of our own; its templates are the files `anki/NAME.front.html` and `.back.html`."""

    id: int
    name: str
    fields: tuple[str, ...]

    @property
    def is_cloze(self) -> bool:
        """True where Anki makes a card for each cloze number, not one for each note."""
        return self == CLOZE


CLOZE = NoteType(1318420611, "cloze", ("Text", *_ABOUT))
TYPED = NoteType(1318420612, "typed", ("Question", "Answer", "Typed", "Unit", "Accepted", *_ABOUT))
CHOICE = NoteType(1318420613, "choice", ("Question", "Options", "Answer", "Reasons", *_ABOUT))
PLAIN = NoteType(1318420614, "plain", ("Question", "Options", "Answer", "Reasons", *_ABOUT))

NOTE_TYPES = (CLOZE, TYPED, CHOICE, PLAIN)


def model(note_type: NoteType) -> Any:
    """The note type as genanki's model."""
    script = f"<script>\n{_file('choice.js')}</script>\n" if note_type == CHOICE else ""
    return genanki.Model(
        model_id=note_type.id,
        name=f"quizgen {note_type.name}",
        fields=[{"name": name} for name in note_type.fields],
        templates=[
            {
                "name": "Card",
                "qfmt": _file(f"{note_type.name}.front.html") + script,
                "afmt": _file(f"{note_type.name}.back.html") + _file("about.html") + script,
            }
        ],
        css=_file("style.css"),
        model_type=genanki.Model.CLOZE if note_type.is_cloze else genanki.Model.FRONT_BACK,
    )


def _file(name: str) -> str:
    return resources.files(__package__).joinpath("anki", name).read_text(encoding="utf-8")
