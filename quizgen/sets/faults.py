"""Mistakes in a `deck.yaml`, collected so that all of them are told at once."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.model import Diagnostic
from quizgen.sets.nodes import Listing, Node, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterable


LONGEST = 400  # characters of a message


@dataclass(slots=True)
class Faults:
    """Collects remarks on one file; lines are counted from 0 here and from 1 in remarks."""

    path: str
    found: list[Diagnostic] = field(default_factory=list)

    def add(self, line: int, code: str, message: str) -> None:
        """An error."""
        self.found.append(Diagnostic(self.path, line + 1, code, _in_a_line(message), "error"))

    def warn(self, line: int, code: str, message: str) -> None:
        """A warning."""
        self.found.append(Diagnostic(self.path, line + 1, code, _in_a_line(message)))

    def unknown(self, table: Table, known: Iterable[str], where: str) -> None:
        """Errors for the fields of a table that are not `known`, with the one that may have been meant."""
        names = tuple(known)
        for key, _ in table.entries:
            if key.value not in names:
                near = difflib.get_close_matches(key.value.lower(), names, 1)
                told = f'do you mean "{near[0]}"?' if near else f"it can have {listed(names)}"
                self.add(key.line, "unknown-field", f'{where} has no field "{key.value}"; {told}')

    def text(self, node: Node | None, name: str) -> str:
        """A text that may be missing."""
        if node is None:
            return ""
        if isinstance(node, Text):
            return node.value
        self.add(node.line, "wrong-value", f'"{name}" must be text; {_instead(node)}')
        return ""

    def needed(self, table: Table, name: str, where: str) -> Node | None:
        """A field that must be there and say something."""
        node = table.get(name)
        if node is None:
            self.add(table.line, "missing-field", f'{where} needs "{name}:"')
            return None
        empty = (
            not node.value.strip()
            if isinstance(node, Text)
            else not (node.items if isinstance(node, Listing) else node.entries)
        )
        if empty:
            self.add(node.line, "empty-field", f'"{name}" is empty; {where} needs it')
            return None
        return node

    def needed_text(self, table: Table, name: str, where: str) -> str:
        """A text that must be there and say something."""
        return self.text(self.needed(table, name, where), name)

    def entries(self, node: Node | None) -> tuple[Node, ...]:
        """A list; what is no list is one of a single entry, and what is empty has none."""
        if node is None or (isinstance(node, Text) and not node.value and not node.style):
            return ()
        return node.items if isinstance(node, Listing) else (node,)

    def texts(self, node: Node | None, name: str) -> tuple[str, ...]:
        """A list of texts that all say something."""
        found = []
        for entry in self.entries(node):
            if isinstance(entry, Text) and not entry.value.strip():
                self.add(entry.line, "empty-field", f'an entry of "{name}" is empty')
            found.append(self.text(entry, name))
        return tuple(found)

    def number(self, node: Node | None, name: str) -> float:
        """A number."""
        if node is None:
            return 0.0
        text = self.text(node, name)
        value = _number(text)
        if value is None and text:
            advice = "write the unit in a field of its own, and a point before decimals"
            self.add(node.line, "wrong-value", f'"{name}" must be a number, and {text[:30]!r} is none; {advice}')
        return value or 0.0


def _in_a_line(message: str) -> str:
    """A message in one line of no endless length, whatever words of the file it repeats."""
    told = " ".join(message.split())
    return told if len(told) <= LONGEST else f"{told[: LONGEST // 2]} … {told[-LONGEST // 2 :]}"


def listed(names: Iterable[str]) -> str:
    """Names in a sentence: "a, b and c"."""
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else last


def _instead(node: Node) -> str:
    if isinstance(node, Listing):
        return "a list stands here"
    return "fields stand here; is there a colon in the text? Then it must stand in quotes"


def _number(text: str) -> float | None:
    try:
        value = float(text.strip().replace("−", "-").replace("–", "-"))
    except ValueError:
        return None
    return value if value - value == 0 else None
