"""From an item to the fields of an Anki note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from quizgen.formats import anki_lists
from quizgen.formats.anki_about import about
from quizgen.formats.anki_escape import cloze, field, literal
from quizgen.formats.anki_models import CHOICE, CLOZE, PLAIN, TYPED, NoteType
from quizgen.formats.anki_tags import tags
from quizgen.formats.anki_typed import digits, typed
from quizgen.items.envelope import digest
from quizgen.model import (
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.rebuild import first
from quizgen.text.inline import gaps

if TYPE_CHECKING:
    from quizgen.model import Body, Item
    from quizgen.rebuild import Entry


@dataclass(frozen=True, slots=True)
class NoteFields:
    """A note's type, the fields that are shown, by name (those left out are empty), its tags and cards.

    `cards` are the numbers of its cards, from 0.
    """

    type: NoteType
    fields: dict[str, str]
    cards: tuple[int, ...] = (0,)
    tags: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """The same for notes in which a learner sees no difference."""
        shown = (f"{name}={text}" for name, text in sorted(self.fields.items()) if text)
        return digest("note", self.type.name, " ".join(self.tags), *shown)


def note(item: Item) -> NoteFields:
    """The note of an item."""
    told = _note(item.id, item.body, item.sources[0].quote if item.sources else "")
    return NoteFields(told.type, told.fields | about(item), told.cards, tags(item))


def entry(item: Item) -> Entry:
    """What is known of an item without a history, with a fingerprint of what an Anki card shows of it."""
    return first(item, note(item).fingerprint)


def _note(item_id: str, body: Body, quote: str) -> NoteFields:
    match body:
        case Cloze():
            return _cloze(body)
        case Choice():
            options, reasons = anki_lists.options(item_id, body), anki_lists.reasons(item_id, body, quote)
            return _question(CHOICE, body.stem, field(body.key.text), options, reasons)
        case MultipleResponse():
            options, reasons = anki_lists.options(item_id, body), anki_lists.reasons(item_id, body, quote)
            return _question(PLAIN, body.stem, "", options, reasons)
        case Numeric():
            return _numeric(body)
        case Ordering(stem, sequence):
            return _question(PLAIN, stem, anki_lists.steps(sequence), anki_lists.mixed(item_id, sequence))
        case Matching(stem, pairs):
            return _question(PLAIN, stem, anki_lists.table(pairs), anki_lists.halves(item_id, pairs))
        case ShortAnswer():
            return _short(body)
        case TrueFalse(stem, is_true, correction):
            reasons = field(correction) if correction.strip() else ""
            return _question(PLAIN, stem, "True" if is_true else "False", "True or false?", reasons)
        case _:
            assert_never(body)


def _cloze(body: Cloze) -> NoteFields:
    cards = tuple(sorted({number - 1 for number in gaps(body.text) if number in body.blanks}))
    return NoteFields(CLOZE, {"Text": cloze(body.text, body.blanks)}, cards)


def _question(note_type: NoteType, stem: str, answer: str, options: str, reasons: str = "") -> NoteFields:
    return NoteFields(note_type, {"Question": field(stem), "Answer": answer, "Options": options, "Reasons": reasons})


def _numeric(body: Numeric) -> NoteFields:
    margin = f" ± {digits(body.tolerance)}" if body.tolerance else ""
    answer = f"{digits(body.value)}{margin}".replace("-", "−")
    fields = {
        "Question": field(body.stem),
        "Answer": literal(f"{answer} {body.unit}".strip()),
        "Typed": digits(body.value),
        "Unit": literal(body.unit),
    }
    return NoteFields(TYPED, fields)


def _short(body: ShortAnswer) -> NoteFields:
    fields = {
        "Question": field(body.stem),
        "Answer": field(body.answer),
        "Typed": literal(typed(body.answer)),
        "Accepted": ", ".join(field(other) for other in body.accept),
    }
    return NoteFields(TYPED, fields)
