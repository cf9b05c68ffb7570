"""From the objects of a quiz file, which the schema has passed, to items."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from quizgen.model import (
    Blank,
    Body,
    Choice,
    Cloze,
    Deck,
    FactRef,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    Source,
    TrueFalse,
)

_ENVELOPE = frozenset({"id", "type", "fact", "sources", "explanation", "tags"})
_FIELDS = {
    "cloze": {"text", "blanks"},
    "choice": {"stem", "options"},
    "multiple": {"stem", "options"},
    "numeric": {"stem", "value", "unit", "tolerance"},
    "order": {"stem", "sequence"},
    "match": {"stem", "pairs"},
    "short": {"stem", "answer", "accept"},
    "truefalse": {"stem", "answer", "correction"},
}


def deck(quiz: dict[str, Any]) -> Deck:
    """The deck of a quiz."""
    return Deck(quiz["title"], tuple(item(told) for told in quiz["items"]), quiz["language"])


def item(told: dict[str, Any]) -> Item:
    """The item of an object that the schema has passed."""
    known = _ENVELOPE | _FIELDS[told["type"]]
    return Item(
        id=told["id"],
        fact=FactRef(told["fact"]["id"], told["fact"]["kind"]),
        body=_body(told),
        sources=tuple(_source(source) for source in told["sources"]),
        explanation=told["explanation"],
        tags=tuple(told["tags"]),
        extra=MappingProxyType({name: value for name, value in told.items() if name not in known}),
    )


def _source(told: dict[str, Any]) -> Source:
    return Source(told["page"], told["title"], told["url"], tuple(told["section"]), told["quote"])


def _body(told: dict[str, Any]) -> Body:
    match told["type"]:
        case "cloze":
            return Cloze(told["text"], {int(number): _blank(blank) for number, blank in told["blanks"].items()})
        case "choice":
            (key,) = _options(told, right=True)
            return Choice(told["stem"], key, _options(told, right=False))
        case "multiple":
            return MultipleResponse(told["stem"], _options(told, right=True), _options(told, right=False))
        case "numeric":
            return Numeric(told["stem"], float(told["value"]), told["unit"], float(told["tolerance"]))
        case "order":
            return Ordering(told["stem"], tuple(told["sequence"]))
        case "match":
            return Matching(told["stem"], tuple((left, right) for left, right in told["pairs"]))
        case "short":
            return ShortAnswer(told["stem"], told["answer"], tuple(told["accept"]))
        case _:
            return TrueFalse(told["stem"], told["answer"], told["correction"])


def _blank(told: dict[str, Any]) -> Blank:
    return Blank(told["answer"], tuple(told.get("accept", ())), told.get("hint", ""))


def _options(told: dict[str, Any], *, right: bool) -> tuple[Option, ...]:
    return tuple(Option(option["text"], option["why"]) for option in told["options"] if option["correct"] is right)
