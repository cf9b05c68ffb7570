"""Fields -> lines of YAML, laid out for people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.sets.scalars import WIDTH, scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizgen.sets.fields import Value

STEP = 2
_WORD = re.compile(r"[A-Za-z][\w.+:-]*(?<!:)")


def field(name: str, value: Value, indent: int = 0) -> list[str]:
    """The lines of a field, without line ends."""
    pad, key = " " * indent, name if _WORD.fullmatch(name) or name.isdigit() else scalar(name, WIDTH)
    if isinstance(value, str):
        return f"{pad}{key}: {scalar(value, indent + STEP)}".split("\n")
    if isinstance(value, dict):
        return [f"{pad}{key}:", *fields(value, indent + STEP)]
    row = _row(value)
    if row and len(row) + len(key) + indent < WIDTH:
        return [f"{pad}{key}: {row}"]
    return [f"{pad}{key}:", *(line for entry in value for line in dashed(entry, indent + STEP))]


def fields(table: Mapping[str, Value], indent: int = 0) -> list[str]:
    """The lines of several fields."""
    return [line for name, value in table.items() for line in field(name, value, indent)]


def dashed(value: Value, indent: int = 0) -> list[str]:
    """The lines of an entry of a list."""
    inner = indent + STEP
    if isinstance(value, str):
        lines = [" " * inner + line if not at else line for at, line in enumerate(scalar(value, inner).split("\n"))]
    elif isinstance(value, dict):
        lines = fields(value, inner)
    else:
        lines = list(_nested(value, inner))
    return [" " * indent + "- " + lines[0][inner:], *lines[1:]]


def _nested(values: list[Value], indent: int) -> Iterator[str]:
    for value in values:
        yield from dashed(value, indent)


def _row(values: list[Value]) -> str:
    """A list of plain words on one line, or nothing."""
    words = [value for value in values if isinstance(value, str) and _WORD.fullmatch(value)]
    return f"[{', '.join(words)}]" if len(words) == len(values) and all(scalar(w, 0) == w for w in words) else ""
