"""Notes as text for Anki: a line for each, tabs between the fields, and the header lines that Anki reads.

Source of the rules: Anki's manual, "Text Files" under "Importing". The note types are those that
every collection has, Basic and Cloze.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from quizgen.formats.anki_notes import note
from quizgen.formats.loss import Change, of_type
from quizgen.formats.plain_text import one_line
from quizgen.items.envelope import digest
from quizgen.model import Cloze

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Deck, Item

CHANGES = (
    Change("tsv-choice", "the options stand on the front of a card that turns", of_type("choice", "multiple")),
    Change("tsv-typed", "nothing is typed: who answers turns the card", of_type("numeric", "short")),
    Change(
        "tsv-types",
        "the cards have Anki's own looks, and a rebuilt file updates them by their ids alone",
        lambda _: True,
    ),
)


def render(deck: Deck) -> bytes:
    """The text file of a deck."""
    stream = io.StringIO()
    title = one_line(deck.title).replace('"', "'") or "Questions"
    stream.write("#separator:tab\n#html:true\n")
    stream.write(f"#deck:{title}\n#guid column:1\n#notetype column:2\n#tags column:5\n")
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    for item in {item.id: item for item in deck.items}.values():
        writer.writerow(_row(item))
    return stream.getvalue().encode()


def _row(item: Item) -> list[str]:
    told = note(item)
    fields = told.fields
    about = _blocks(fields.get(name, "") for name in ("Explanation", "Quote", "Source"))
    # A part of its own, so that a note of the package and one of this file never meet.
    guid = digest("tsv", item.id)
    if isinstance(item.body, Cloze):
        return [guid, "Cloze", fields["Text"], about, " ".join(told.tags)]
    front = _blocks(fields.get(name, "") for name in ("Question", "Options"))
    back = _blocks([fields.get(name, "") for name in ("Answer", "Reasons")] + [about])
    return [guid, "Basic", front, back, " ".join(told.tags)]


def _blocks(parts: Iterable[str]) -> str:
    return "".join(f"<div>{part}</div>" for part in parts if part)
