"""YAML events -> nested dictionaries of scalars that know their place.

Only mappings, sequences and text: no tags are obeyed, aliases are refused (a few lines of them
can explode to gigabytes), depth is limited. What a scalar means is for the reader to decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import yaml

from quizgen.pages.controls import without_controls

if TYPE_CHECKING:
    from collections.abc import Callable

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 12
BELOW = "below"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as text; `first` and `last` are its lines, `style` is its quote, "|", ">", "" for plain.

    Text that is no YAML at all, but stands below it, has the style BELOW.
    """

    value: str
    first: int
    last: int
    style: str


Tree = Scalar | dict[str, Any] | list[Any]


class TreeError(Exception):
    """The text is not usable YAML.

    Args:
        problem: what is wrong, without a full stop.
        line: where, counted from 0.
    """

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line


Noticed = Literal["duplicate-key", "control-characters"]


def read_tree(text: str, tell: Callable[[Noticed, str, int], None]) -> Tree:
    """The document; raises TreeError. Of two equal keys the last wins; control characters are left out.

    `tell` is called for each of these, with the key or the value and its line, from 0.
    """
    try:
        return _Builder(_LOADER(text).get_event, tell).document()
    except yaml.MarkedYAMLError as error:
        mark: Any = error.problem_mark or error.context_mark
        raise TreeError(str(error.problem or error.context or "not YAML"), mark.line if mark else 0) from None
    except yaml.YAMLError as error:
        raise TreeError(str(error).splitlines()[0], 0) from None


class _Builder:
    """Builds a tree; `event` gives the next event, None after the last."""

    def __init__(self, event: Callable[[], Any], tell: Callable[[Noticed, str, int], None]) -> None:
        self.event = event
        self.tell = tell

    def document(self) -> Tree:
        tree: Tree = {}
        documents = 0
        while (event := self.event()) is not None:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise TreeError("a second document begins", _line(event))
                tree = self.node(self.event(), 0)
        return tree

    def node(self, event: Any, depth: int) -> Tree:
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        line = _line(event)
        if isinstance(event, yaml.AliasEvent):
            raise TreeError(f"an alias (*{event.anchor}) stands here", line)
        if depth > _DEEPEST:
            raise TreeError("keys are nested too deeply", line)
        return self.mapping(depth) if isinstance(event, yaml.MappingStartEvent) else self.sequence(depth)

    def scalar(self, event: Any) -> Scalar:
        # In double quotes YAML can spell out what the file itself does not hold.
        value, count, _ = without_controls(event.value)
        if count:
            self.tell("control-characters", value, _line(event))
        return Scalar(value, _line(event), event.end_mark.line, event.style or "")

    def mapping(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self.event(), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise TreeError("a key is not text", _line(event))
            if key.value in found:
                self.tell("duplicate-key", key.value, key.first)
            found[key.value] = self.node(self.event(), depth + 1)
        return found

    def sequence(self, depth: int) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self.event(), yaml.SequenceEndEvent):
            found.append(self.node(event, depth + 1))
        return found


def _line(event: Any) -> int:
    return int(event.start_mark.line)
