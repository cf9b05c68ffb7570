"""A quiz file that anybody may have written, read item by item: a faulty item costs nobody but itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizgenError
from quizgen.formats import quiz_json, quiz_read, quiz_schema
from quizgen.model import Deck, MultipleResponse, Option

if TYPE_CHECKING:
    from quizgen.formats.quiz_faults import Fault
    from quizgen.model import Item

_LEAST: dict[str, Any] = {"fact": {"id": "?", "kind": "?"}, "sources": [], "explanation": "", "tags": []}
_LEAST_OF: dict[str, dict[str, Any]] = {
    "numeric": {"unit": "", "tolerance": 0},
    "short": {"accept": []},
    "truefalse": {"correction": ""},
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of a quiz file: its name for messages, its place, its object, and what could be made of it.

    `faults` says where it breaks the schema. `item` is None where nothing could be
    read; else `order` holds its options as the file shows them, None where it has none.
    """

    name: str
    place: int
    told: Any
    faults: tuple[Fault, ...] = ()
    item: Item | None = None
    order: tuple[Option, ...] | None = None

    @property
    def several(self) -> bool:
        """True for a choice in which several options are marked as right, which is its only fault."""
        return isinstance(self.item and self.item.body, MultipleResponse) and self.told.get("type") == "choice"


@dataclass(frozen=True, slots=True)
class Each:
    """A quiz file: its object and its entries in order."""

    quiz: dict[str, Any]
    entries: tuple[Entry, ...]

    @property
    def deck(self) -> Deck:
        """The deck of all items that could be read."""
        return Deck(self.quiz["title"], tuple(one.item for one in self.entries if one.item), self.quiz["language"])


def parse(data: bytes, path: str) -> Each:
    """The entries of a quiz file; raises QuizgenError where it is no quiz or its frame is broken."""
    quiz = quiz_json.load(data, path)
    items = quiz.get("items")
    quiz = {"title": "", "language": "en", **quiz}
    quiz_schema.check(quiz | ({"items": []} if isinstance(items, list) else {}), path, "", data)
    return Each(quiz, tuple(_entry(place, told) for place, told in enumerate(items or ())))


def _entry(place: int, told: Any) -> Entry:
    name = str(told.get("id") or f"#{place + 1}") if isinstance(told, dict) else f"#{place + 1}"
    faults = quiz_schema.item_faults(told)
    if not isinstance(told, dict):
        return Entry(name, place, told, faults)
    whole: dict[str, Any] = {**_LEAST, **_LEAST_OF.get(str(told.get("type")), {}), "id": name, **told}
    whole |= {field: value for field, value in _LEAST.items() if not _fits(field, whole[field])}
    whole = _loosened(whole)
    if quiz_schema.item_faults(whole | {"sources": whole["sources"] or [_NOWHERE]}):
        return Entry(name, place, told, faults)
    try:
        item = quiz_read.item(whole)
    except (QuizgenError, ValueError):  # a choice whose options say nothing of which is right
        return Entry(name, place, told, faults)
    return Entry(name, place, told, faults, item, _order(whole))


_NOWHERE = {"page": "?", "title": "", "url": "", "section": [], "quote": "?"}


def _fits(field: str, value: object) -> bool:
    """True where a field of the envelope, which says nothing of the question itself, is as it must be."""
    probe = {
        "id": "?",
        "type": "truefalse",
        "stem": "?",
        "answer": True,
        "correction": "",
        **_LEAST,
        "sources": [_NOWHERE],
    }
    return (field == "sources" and value == []) or not quiz_schema.item_faults(probe | {field: value})


def _loosened(told: dict[str, Any]) -> dict[str, Any]:
    """An item with options that need no feedback; a choice with several right options is a multiple response."""
    options = told.get("options")
    if not isinstance(options, list) or not all(isinstance(option, dict) for option in options):
        return told
    options = [{"why": "", "correct": False, **option} for option in options]
    several = told.get("type") == "choice" and sum(option["correct"] is True for option in options) > 1
    return told | {"options": options, "type": "multiple" if several else told.get("type")}


def _order(told: dict[str, Any]) -> tuple[Option, ...] | None:
    if told["type"] not in {"choice", "multiple"}:
        return None
    return tuple(Option(option["text"], option["why"]) for option in told["options"])
