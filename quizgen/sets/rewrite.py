"""One item of a `deck.yaml` written anew, field by field, with all its comments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.sets.render import dashed, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.sets.fields import Fields
    from quizgen.sets.nodes import Table


@dataclass(frozen=True, slots=True)
class Lines:
    """A file's lines with their ends, and the comments in them by line, counted from 0."""

    all: Sequence[str]
    comments: Mapping[int, str]

    @property
    def end(self) -> str:
        """How lines end in this file."""
        return "\r\n" if self.all and self.all[0].endswith("\r\n") else "\n"

    def block(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of lines without the empty ones at its end."""
        while end > start + 1 and not self.all[end - 1].strip():
            end -= 1
        return start, end

    def verbatim(self, start: int, end: int) -> list[str]:
        """Lines as they stand; the file's last one gets the end that it may lack."""
        return [
            line if line[-1:] in "\r\n\x85\u2028\u2029" else line + self.end for line in self.all[start:end] if line
        ]

    def remarks(self, start: int, end: int, indent: int) -> list[str]:
        """The comments of a stretch of lines, each on a line of its own."""
        return self.ended(" " * indent + self.comments[line] for line in range(start, end) if line in self.comments)

    def ended(self, lines: Iterable[str]) -> list[str]:
        """New lines with this file's ends."""
        return [line + self.end for line in lines]


def whole(lines: Lines, start: int, end: int, fields: Fields, column: int) -> list[str]:
    """An item written anew from its dash on, below the comments that stood in its lines."""
    return [*lines.remarks(start, end, column), *lines.ended(dashed(fields, column))]


def by_field(lines: Lines, node: Table, block: tuple[int, int], fields: Fields, before: Fields) -> list[str]:
    """An item with only those fields written anew that differ from what stood there `before`."""
    (start, end), indent = block, node.column
    dash = lines.all[start].index("-")
    parts: dict[str, list[str]] = {}
    for at, (key, value) in enumerate(node.entries):
        name, stop = key.value, node.entries[at + 1][0].line if at + 1 < len(node.entries) else end
        _, last = lines.block(key.line, value.end)
        if fields.get(name) == before.get(name):
            parts[name] = [
                _without_dash(line, dash) if key.line == start else line for line in lines.verbatim(key.line, stop)
            ]
            continue
        new = lines.ended(field(name, fields[name], indent)) if name in fields else []
        parts[name] = [*lines.remarks(key.line, last, indent), *new, *lines.verbatim(last, stop)]
    return _with_dash(_placed(parts, fields, lines, indent), dash)


def _placed(parts: dict[str, list[str]], fields: Fields, lines: Lines, indent: int) -> list[str]:
    """All lines, with the fields that are new each after the one that it follows when written."""
    order = list(parts)
    last = ""
    for name in fields:
        if name not in parts:
            order.insert(order.index(last) + 1 if last else 0, name)
        last = name
    new = {name: lines.ended(field(name, fields[name], indent)) for name in fields if name not in parts}
    return [line for name in order for line in (new.get(name) or parts[name])]


def _without_dash(line: str, dash: int) -> str:
    return line[:dash] + " " + line[dash + 1 :] if line[dash : dash + 1] == "-" else line


def _with_dash(lines: list[str], dash: int) -> list[str]:
    """The dash goes before the first line that is no comment; those above it are no part of the item."""
    first = next(at for at, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
    return [*lines[:first], lines[first][:dash] + "-" + lines[first][dash + 1 :], *lines[first + 1 :]]
