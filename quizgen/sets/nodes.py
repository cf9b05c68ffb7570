"""YAML text -> nodes that know their lines.

Only text, lists and mappings: `3`, `no` and `null` are the text they look like, so that no answer
turns into something else. Tags, anchors and aliases are refused, depth is limited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar; `line` and `end` are its first line and the one after its last, counted from 0.

    `style` is the sign that it begins with: a quote, `|` or `>`, or nothing.
    """

    value: str
    line: int
    end: int
    style: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `column` is that of its dashes, or -1 where it is written in brackets."""

    items: tuple[Node, ...]
    line: int
    end: int
    column: int = -1


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping, in the order of the file; `column` is that of its keys, or -1 where it is in braces."""

    entries: tuple[tuple[Text, Node], ...]
    line: int
    end: int
    column: int = -1

    def get(self, name: str) -> Node | None:
        """What stands under a key, or None."""
        return next((node for key, node in self.entries if key.value == name), None)


Node = Text | Listing | Table


class NodeError(Exception):
    """The text is no YAML that a set can hold.

    Args:
        code: the remark's code.
        problem: what is wrong and what to do, without a full stop.
        line: where, counted from 0.
    """

    def __init__(self, code: str, problem: str, line: int) -> None:
        super().__init__(problem)
        self.code, self.problem, self.line = code, problem, line


def read_node(text: str) -> Node | None:
    """The one document of a text, or None where there is nothing; raises NodeError and yaml.YAMLError."""
    builder = _Builder(LOADER(text).get_event)
    documents = builder.documents()
    if len(documents) > 1:
        raise NodeError("second-document", 'a second document begins; take out the line "---"', documents[1].line)
    return documents[0] if documents else None


class _Builder:
    """Builds nodes; `event` gives the next event."""

    def __init__(self, event: Callable[[], Any]) -> None:
        self.event = event

    def documents(self) -> list[Node]:
        found: list[Node] = []
        while not isinstance(event := self.event(), yaml.StreamEndEvent):
            if isinstance(event, yaml.NodeEvent):
                found.append(self.node(event, 0))
        return found

    def node(self, event: Any, depth: int) -> Node:
        line = int(event.start_mark.line)
        if isinstance(event, yaml.AliasEvent):
            raise NodeError("quotes", f'text cannot begin with * here; put it in quotes: "*{event.anchor}"', line)
        if event.anchor is not None:
            raise NodeError("quotes", f'text cannot begin with & here; put it in quotes: "&{event.anchor}"', line)
        if event.tag is not None:
            raise NodeError("quotes", f'text cannot begin with ! here; put it in quotes: "{event.tag} …"', line)
        if depth > _DEEPEST:
            raise NodeError("too-deep", "this is nested too deeply", line)
        if isinstance(event, yaml.ScalarEvent):
            return _text(event)
        column = -1 if event.flow_style else int(event.start_mark.column)
        if isinstance(event, yaml.MappingStartEvent):
            return self.table(line, column, depth)
        return self.listing(line, column, depth)

    def table(self, line: int, column: int, depth: int) -> Table:
        found: dict[str, tuple[Text, Node]] = {}
        while not isinstance(event := self.event(), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            if not isinstance(key, Text):
                raise NodeError("quotes", "text cannot begin with { or [ here; put it in quotes", key.line)
            if key.value in found:
                first = found[key.value][0].line + 1
                problem = f'"{key.value}" stands here a second time, line {first} has it too; take one of them out'
                raise NodeError("repeated-field", problem, key.line)
            found[key.value] = (key, self.node(self.event(), depth + 1))
        entries = tuple(found.values())
        return Table(entries, line, _end(event, column, [value for _, value in entries], line), column)

    def listing(self, line: int, column: int, depth: int) -> Listing:
        found: list[Node] = []
        while not isinstance(event := self.event(), yaml.SequenceEndEvent):
            found.append(self.node(event, depth + 1))
        return Listing(tuple(found), line, _end(event, column, found, line), column)


def _text(event: Any) -> Text:
    line, end = int(event.start_mark.line), event.end_mark
    last = end.line if event.style in ("|", ">") and not end.column else end.line + 1
    return Text(event.value, line, max(int(last), line + 1), event.style or "")


def _end(event: Any, column: int, inside: list[Node], line: int) -> int:
    """The line after the last: of a collection in brackets where they close, otherwise that of its last part.

    The event that ends an indented collection stands where the next thing begins, beyond comments.
    """
    return int(event.end_mark.line) + 1 if column < 0 else max((node.end for node in inside), default=line + 1)
