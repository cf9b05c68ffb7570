"""The comments of a YAML text, by line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from quizgen.sets.nodes import LOADER
from quizgen.sets.syntax import BREAKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\n\r\x85\u2028\u2029]*", re.MULTILINE)
_HEAD = re.compile(r"[|>][-+\d]*[ \t]+(?P<comment>#[^\n\r\x85\u2028\u2029]*)")


def comments(text: str) -> Mapping[int, str]:
    """The comment of each line that has one, from its #; lines are counted from 0. `text` is valid YAML.

    What stands between the tokens of a text is space and comments, and nothing else.
    """
    found: dict[int, str] = {}
    starts = [0, *(match.end() for match in BREAKS.finditer(text))]
    line = 0
    for start, end in _between(text):
        for match in _COMMENT.finditer(text, start, end):
            while line + 1 < len(starts) and starts[line + 1] <= match.start():
                line += 1
            found[line] = match[0].rstrip()
    return found


def _between(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that are no part of a token."""
    loader, end = LOADER(text), 0
    while (token := loader.get_token()) is not None:
        start = token.start_mark.index
        if start > end:
            yield end, start
        if isinstance(token, yaml.ScalarToken) and token.style in ("|", ">"):
            head = _HEAD.match(text, start)
            if head:
                yield head.span("comment")
        end = max(end, token.end_mark.index)
    yield end, len(text)
