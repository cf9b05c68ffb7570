"""From items to the objects of a quiz file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from quizgen.items.envelope import type_name
from quizgen.items.order import shown
from quizgen.model import (
    Blank,
    Body,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)

if TYPE_CHECKING:
    from quizgen.model import Deck, Item, Source

_WHOLE = 2**53


def quiz(deck: Deck) -> dict[str, Any]:
    """The quiz of a deck, as JSON values in the order in which they are written."""
    return {
        "format": "quizgen-quiz",
        "version": 1,
        "title": deck.title,
        "language": deck.language,
        "items": [_item(item) for item in deck.items],
    }


def _item(item: Item) -> dict[str, Any]:
    known = {
        "id": item.id,
        "type": type_name(item.body),
        "fact": {"id": item.fact.id, "kind": item.fact.kind},
        **_body(item.id, item.body),
        "explanation": item.explanation,
        "sources": [_source(source) for source in item.sources],
        "tags": list(item.tags),
    }
    return known | {name: value for name, value in item.extra.items() if name not in known}


def _source(source: Source) -> dict[str, Any]:
    return {
        "page": source.page,
        "title": source.title,
        "url": source.url,
        "section": list(source.section),
        "quote": source.quote,
    }


def _body(item_id: str, body: Body) -> dict[str, Any]:
    match body:
        case Cloze(text, blanks):
            return {"text": text, "blanks": {str(number): _blank(blanks[number]) for number in sorted(blanks)}}
        case Choice() | MultipleResponse():
            options = shown(item_id, body)
            told = [{"text": option.text, "correct": right, "why": option.why} for option, right in options]
            return {"stem": body.stem, "options": told}
        case Numeric(stem, value, unit, tolerance):
            return {"stem": stem, "value": _number(value), "unit": unit, "tolerance": _number(tolerance)}
        case Ordering(stem, sequence):
            return {"stem": stem, "sequence": list(sequence)}
        case Matching(stem, pairs):
            return {"stem": stem, "pairs": [list(pair) for pair in pairs]}
        case ShortAnswer(stem, answer, accept):
            return {"stem": stem, "answer": answer, "accept": list(accept)}
        case TrueFalse(stem, is_true, correction):
            return {"stem": stem, "answer": is_true, "correction": correction}
        case _:
            assert_never(body)


def _blank(blank: Blank) -> dict[str, Any]:
    return {"answer": blank.answer, "accept": list(blank.accept), "hint": blank.hint}


def _number(value: float) -> float:
    """A whole number without the decimals that Python would write."""
    return int(value) if value == value // 1 and abs(value) < _WHOLE else value
