"""YAML that may be broken, with what is wrong in the words of someone who writes it by hand.

A parser tells where it gave up. What a person did wrong often stands a little before that, and is
told by how the lines there look.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from quizgen.sets.line_faults import FIELD, QUOTE_IT, fault
from quizgen.sets.nodes import LOADER, Node, NodeError, read_node

if TYPE_CHECKING:
    from collections.abc import Sequence

BREAKS = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line for YAML."""

_LOOK_BACK = 3
_SHOWN = 40
_BEGINS_A_FIELD = re.compile(r"\s*(?:- +)*[\w-]+\s*")


def read_yaml(text: str) -> Node | None:
    """The document's nodes; raises NodeError, which says what a person can mend, where it is no YAML."""
    try:
        return read_node(text)
    except yaml.MarkedYAMLError as error:
        raise _explained(text, error) from None
    except yaml.YAMLError as error:
        raise _unreadable(text, error) from None


def _unreadable(text: str, error: yaml.YAMLError) -> NodeError:
    """An error of what reads characters, which knows bytes but no lines."""
    position = getattr(error, "position", 0)
    before = text.encode()[:position].decode(errors="ignore")
    problem = "a character stands here that cannot be seen or read; delete it, or type the line again"
    return NodeError("character", problem, len(BREAKS.findall(before)))


def _explained(text: str, error: yaml.MarkedYAMLError) -> NodeError:
    lines = BREAKS.split(text)
    mark: Any = error.problem_mark or error.context_mark
    at = min(mark.line, len(lines) - 1) if mark else 0
    opened = _swallowing(text, lines, at)
    if opened is not None:
        return NodeError("quotes", "a quote is opened in this line and not closed; write the missing one", opened)
    for line in range(at, max(at - _LOOK_BACK, -1), -1):
        found = fault(lines[line])
        if found:
            return NodeError(*found, line)
    return _by_place(lines, at, mark.column if mark else 0, error)


def _by_place(lines: Sequence[str], at: int, column: int, error: yaml.MarkedYAMLError) -> NodeError:
    """What the parser's own words and the place tell."""
    problem, context = str(error.problem or error.context), error.context_mark
    begun: Any = context
    if "could not find expected ':'" in problem and begun:
        return _no_colon(lines, begun.line)
    if "mapping values" in problem and not _BEGINS_A_FIELD.fullmatch(lines[at][:column]):
        return NodeError("colon", f"a colon stands in the text; {QUOTE_IT}", at)
    if "mapping values" in problem and at and lines[at - 1].strip() and not FIELD.match(lines[at - 1]):
        return _no_colon(lines, at - 1)
    if "flow" in str(error.context) and begun:
        return NodeError("brackets", "a bracket is opened here and not closed", begun.line)
    if any(words in problem for words in ("mapping values", "expected key", "'-' indicator", "block")):
        told = "this line begins too far left or right; the fields of one item stand in one column"
        return NodeError("indentation", told, at)
    return NodeError("yaml", f"this cannot be read: {problem}; {QUOTE_IT}", at)


def _no_colon(lines: Sequence[str], at: int) -> NodeError:
    shown = lines[at].strip().removeprefix("- ")[:_SHOWN]
    return NodeError("no-colon", f'a colon is missing after "{shown}"', at)


def _swallowing(text: str, lines: Sequence[str], at: int) -> int | None:
    """The line where a quote was opened that swallowed other fields before the parser gave up at `at`."""
    loader = LOADER(text)
    opened = None
    try:
        while (token := loader.get_token()) is not None:
            if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
                first, last = token.start_mark.line, token.end_mark.line
                if last >= at - 1 and any(FIELD.match(line) for line in lines[first + 1 : last + 1]):
                    opened = first
    except yaml.MarkedYAMLError as error:
        mark: Any = error.context_mark
        if "quoted scalar" in str(error.context) and "end of stream" in str(error.problem):
            return int(mark.line)
    return opened
