"""Checks a quiz against the project's JSON Schema, what is written and what is read alike."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizgenError
from quizgen.formats.quiz_sound import is_sound

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_LONGEST = 100
_TYPES = frozenset(("cloze", "choice", "multiple", "numeric", "order", "match", "short", "truefalse"))
_SAID = {
    "contains": "must hold a correct option",
    "minContains": "must hold a correct option",
    "maxContains": "must hold one correct option only",
    "pattern": "must hold text, and a cloze's text a gap such as {{1}}",
}


def check(quiz: object, path: str, hint: str) -> None:
    """Raises QuizgenError, naming the place by its JSON path, where `quiz` breaks the schema."""
    if is_sound(quiz):
        return
    error = next(_validator().iter_errors(quiz), None)
    if error is not None:
        raise QuizgenError(f"{path}: {error.json_path}: {_told(error)}", hint)


def item_faults(item: object) -> tuple[str, ...]:
    """Where an item breaks the schema, a line each: the place in the item and what is wrong there.

    Where its type is missing or unknown, nothing can be said of the fields that a type asks for.
    """
    errors = list(_item_validator().iter_errors(item))
    if isinstance(item, dict) and item.get("type") not in _TYPES:
        errors = [error for error in errors if error.parent is None and "then" not in error.schema_path]
    return tuple(dict.fromkeys(_placed(error) for error in errors))


def _placed(error: ValidationError) -> str:
    place = error.json_path.removeprefix("$").lstrip(".")
    return f"{place}: {_told(error)}" if place else _told(error)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a quiz."""
    text = resources.files(__package__).joinpath("quiz.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - slow to load, and not every format needs it

    return Draft202012Validator(schema())


@cache
def _item_validator() -> Any:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - slow to load, and not every format needs it

    whole = schema()
    return Draft202012Validator({"$ref": "#/$defs/item", "$defs": whole["$defs"]})


def _told(error: ValidationError) -> str:
    told = _SAID.get(str(error.validator)) or " ".join(error.message.split())
    return told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…"
