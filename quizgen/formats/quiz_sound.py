"""A quick look at a quiz: what passes is sure to fit the schema, and is spared the slow look.

The schema stays the one source of what a quiz is: this says no to all that it does not know, and
no rule of it may be milder than the schema's. A test holds the two against each other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_GAP = re.compile(r"\{\{[1-9][0-9]*\}\}")
_NUMBER = re.compile(r"[1-9][0-9]*")


def is_sound(quiz: Any) -> bool:
    """True where a quiz surely fits the schema; where not, only the schema can say."""
    return (
        type(quiz) is dict
        and quiz.get("format") == "quizgen-quiz"
        and type(quiz.get("version")) is int
        and quiz["version"] == 1
        and type(quiz.get("title")) is str
        and _named(quiz.get("language"))
        and _all(quiz.get("items"), _item)
    )


def _item(item: Any) -> bool:
    return (
        type(item) is dict
        and _named(item.get("id"))
        and type(item.get("fact")) is dict
        and _named(item["fact"].get("id"))
        and _named(item["fact"].get("kind"))
        and type(item.get("explanation")) is str
        and _all(item.get("tags"), _named)
        and _all(item.get("sources"), _source, 1)
        and type(item.get("type")) is str
        and _BODIES.get(item["type"], _unknown)(item)
    )


def _source(source: Any) -> bool:
    return (
        type(source) is dict
        and _named(source.get("page"))
        and type(source.get("title")) is str
        and type(source.get("url")) is str
        and _all(source.get("section"), lambda heading: type(heading) is str)
        and _says(source.get("quote"))
    )


def _cloze(item: dict[str, Any]) -> bool:
    text, blanks = item.get("text"), item.get("blanks")
    return (
        type(text) is str
        and bool(_GAP.search(text))
        and type(blanks) is dict
        and len(blanks) > 0
        and all(type(name) is str and bool(_NUMBER.fullmatch(name)) for name in blanks)
        and all(map(_blank, blanks.values()))
    )


def _blank(blank: Any) -> bool:
    return (
        type(blank) is dict
        and _says(blank.get("answer"))
        and _all(blank.get("accept", []), _says)
        and type(blank.get("hint", "")) is str
    )


def _choice(item: dict[str, Any]) -> bool:
    return _multiple(item) and sum(option["correct"] for option in item["options"]) == 1


def _multiple(item: dict[str, Any]) -> bool:
    return (
        _says(item.get("stem")) and _all(item.get("options"), _option, 2) and any(o["correct"] for o in item["options"])
    )


def _option(option: Any) -> bool:
    return (
        type(option) is dict
        and _says(option.get("text"))
        and type(option.get("correct")) is bool
        and type(option.get("why")) is str
    )


def _numeric(item: dict[str, Any]) -> bool:
    return (
        _says(item.get("stem"))
        and type(item.get("value")) in (int, float)
        and type(item.get("unit")) is str
        and type(item.get("tolerance")) in (int, float)
        and item["tolerance"] >= 0
    )


def _order(item: dict[str, Any]) -> bool:
    return _says(item.get("stem")) and _all(item.get("sequence"), _says, 2)


def _match(item: dict[str, Any]) -> bool:
    return _says(item.get("stem")) and _all(item.get("pairs"), lambda pair: _all(pair, _says, 2) and len(pair) == 2, 2)


def _short(item: dict[str, Any]) -> bool:
    return _says(item.get("stem")) and _says(item.get("answer")) and _all(item.get("accept"), _says)


def _truefalse(item: dict[str, Any]) -> bool:
    return _says(item.get("stem")) and type(item.get("answer")) is bool and type(item.get("correction")) is str


def _unknown(_: dict[str, Any]) -> bool:
    return False


_BODIES: dict[str, Callable[[dict[str, Any]], bool]] = {
    "cloze": _cloze,
    "choice": _choice,
    "multiple": _multiple,
    "numeric": _numeric,
    "order": _order,
    "match": _match,
    "short": _short,
    "truefalse": _truefalse,
}


def _all(values: Any, is_fit: Callable[[Any], bool], fewest: int = 0) -> bool:
    return type(values) is list and len(values) >= fewest and all(map(is_fit, values))


def _named(text: Any) -> bool:
    return type(text) is str and text != ""


def _says(text: Any) -> bool:
    return type(text) is str and any(map(_is_seen, text))


def _is_seen(char: str) -> bool:
    """True for a letter, digit or sign beyond doubt; what may be a space to the schema is left to it."""
    return char.isalnum() or "!" <= char <= "~"
