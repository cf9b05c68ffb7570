"""Checks a quiz against the project's JSON Schema, what is written and what is read alike."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizgenError
from quizgen.items.selection import TYPES

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, ValidationError

_LONGEST = 100
_TYPES = frozenset(TYPES)
_SAID = {
    "contains": "must hold a correct option",
    "minContains": "must hold a correct option",
    "maxContains": "must hold one correct option only",
    "pattern": "must hold text, and a cloze's text a gap such as {{1}}",
}


def check(quiz: object, path: str, hint: str) -> None:
    """Raises QuizgenError, naming the place by its JSON path, where `quiz` breaks the schema."""
    try:
        error = next(_validator().iter_errors(quiz), None)
    except UnicodeError as problem:
        raise QuizgenError(f"{path}: half a character cannot stand in a quiz", hint) from problem
    if error is not None:
        raise QuizgenError(f"{path}: {_place(error)}: {_told(error)}", hint)


def item_faults(item: object) -> tuple[str, ...]:
    """Where an item breaks the schema, a line each: the place in the item and what is wrong there.

    Where its type is missing or unknown, nothing can be said of the fields that a type asks for.
    """
    errors = list(_item_validator().iter_errors(item))
    if isinstance(item, dict) and item.get("type") not in _TYPES:
        errors = [error for error in errors if "then" not in error.schema_path]
    return tuple(dict.fromkeys(_placed(error) for error in errors))


def _placed(error: ValidationError) -> str:
    place = _place(error).removeprefix("$").lstrip(".")
    return f"{place}: {_told(error)}" if place else _told(error)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a quiz."""
    text = resources.files(__package__).joinpath("quiz.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def _validator() -> Draft202012Validator:
    from jsonschema_rs import Draft202012Validator  # noqa: PLC0415 - slow to load, and not every format needs it

    return Draft202012Validator(schema())


@cache
def _item_validator() -> Draft202012Validator:
    from jsonschema_rs import Draft202012Validator  # noqa: PLC0415 - slow to load, and not every format needs it

    whole = schema()
    return Draft202012Validator({"$ref": "#/$defs/item", "$defs": whole["$defs"]})


def _place(error: ValidationError) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
    return "$" + "".join(steps)


def _told(error: ValidationError) -> str:
    keyword = str(error.schema_path[-1]) if error.schema_path else ""
    return _SAID.get(keyword) or _short(error.message.replace('"', "'"))


def _short(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…"
