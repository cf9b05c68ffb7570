"""Checks a quiz against the project's JSON Schema, what is written and what is read alike."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from itertools import islice
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizgenError
from quizgen.formats.json_lines import Lines
from quizgen.formats.quiz_faults import Fault, faults
from quizgen.items.selection import TYPES

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

_ENOUGH = 20  # of all that is wrong, to know what one place lacks
_TYPES = frozenset(TYPES)


def check(quiz: object, path: str, hint: str, data: bytes = b"") -> None:
    """Raises QuizgenError, naming the place by its keys and its line in `data`, where `quiz` breaks the schema."""
    try:
        errors = list(islice(_validator().iter_errors(quiz), _ENOUGH))
    except UnicodeError as problem:
        raise QuizgenError(f"{path}: half a character cannot stand in a quiz", hint) from problem
    if errors:
        fault = faults(errors)[0]
        place = f"{path}:{Lines(data).of(fault.path)}" if data else path
        raise QuizgenError(f"{place}: {fault}", hint)


def item_faults(item: object) -> tuple[Fault, ...]:
    """Where an item breaks the schema: the place in the item and what is wrong there.

    Where its type is missing or unknown, nothing can be said of the fields that a type asks for.
    """
    errors = list(_item_validator().iter_errors(item))
    if isinstance(item, dict) and item.get("type") not in _TYPES:
        errors = [error for error in errors if "then" not in error.schema_path]
    return faults(errors)


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
