"""Where a quiz breaks its schema, in words for whoever wrote it: what stands there, and what should."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jsonschema_rs import ValidationError

_LONGEST = 100
_SHOWN = 30
_WANTED = {
    "string": "text in quotes",
    "number": "a number without quotes",
    "boolean": "true or false, without quotes",
    "array": "a list in [ ]",
    "object": "fields in { }",
}
_EMPTY = "is empty; write what belongs there"
_NONE_RIGHT = 'has no right option; give one of them "correct": true'
_SAID = {
    "contains": _NONE_RIGHT,
    "minContains": _NONE_RIGHT,
    "maxContains": "has several right options; keep one, or write the type multiple",
    "minLength": _EMPTY,
    "minProperties": 'is empty; give each gap its answer, as in {"1": {"answer": "ATP"}}',
    "minimum": "is below 0; write 0 or more",
}
_NUMBER = re.compile("[1-9][0-9]{0,2}")  # as the schema has it
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a place, which is named by the keys and numbers that lead to it."""

    path: Path
    told: str

    def __str__(self) -> str:
        place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path).lstrip(".")
        return f"{place} {self.told}" if place else self.told


def faults(errors: Iterable[ValidationError]) -> tuple[Fault, ...]:
    """A fault for each place and thing that is wrong there; all that a place lacks is one."""
    lacks: dict[Path, dict[str, bool]] = {}
    found: dict[Fault | Path, None] = {}
    for error in errors:
        path = tuple(error.instance_path)
        if _keyword(error) == "required":
            lacks.setdefault(path, {}).setdefault(str(error.kind.value), "then" in error.schema_path)
            found[path] = None
        else:
            found[Fault(path, _told(error))] = None
    return tuple(one if isinstance(one, Fault) else Fault(one, _lacking(lacks[one])) for one in found)


def _lacking(lacks: Mapping[str, bool]) -> str:
    """What is said of fields that a place lacks; what a type asks for, which is marked, only where there is a type."""
    names = [name for name, of_type in lacks.items() if not (of_type and "type" in lacks)]
    return f"lacks {', '.join(map(_quoted, names))}; add {'it' if len(names) == 1 else 'them'}"


def _told(error: ValidationError) -> str:
    keyword = _keyword(error)
    value: Any = error.instance
    match keyword:
        case "type":
            return f"is {_shown(value)}; write {_WANTED[error.kind.value[0]]}"
        case "enum":
            return f"is {_shown(value)}; it must be one of {', '.join(error.kind.value)}"
        case "minItems":
            return f"has {_entries(value)}; it needs {error.kind.value} or more"
        case "maxItems":
            return f"has {_entries(value)}; it must have {error.kind.value}"
        case "pattern" if "propertyNames" in error.schema_path:
            odd = next((name for name in value if not _NUMBER.fullmatch(name)), "")
            return f"has a field {_shown(odd)}; name each blank by the number of its gap: 1, 2, …"
        case "pattern":
            return "has no gap; write {{1}} where the first answer belongs" if str(value).strip() else _EMPTY
        case _:
            return _SAID.get(keyword) or _short(error.message.replace('"', "'"))


def _keyword(error: ValidationError) -> str:
    return str(error.schema_path[-1]) if error.schema_path else ""


def _entries(value: Any) -> str:
    return "1 entry" if len(value) == 1 else f"{len(value)} entries"


def _shown(value: Any) -> str:
    """The beginning of a value as it stands in the file."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _quoted(name: str) -> str:
    return f'"{name}"'


def _short(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…"
