"""Markdown -> a tree of blocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Node:
    """A block: `kind` is markdown-it's ("paragraph", "bullet_list", …), `token` opens it."""

    kind: str
    token: Token
    children: tuple[Node, ...] = field(default=())

    @property
    def first_line(self) -> int:
        """The line of the text on which the block begins, from 0."""
        found = self.token.map or next((child.token.map for child in self.children if child.token.map), None)
        return found[0] if found else 0

    @property
    def inline(self) -> Token | None:
        """The token with the block's text, where it has text of its own."""
        return next((child.token for child in self.children if child.kind == "inline"), None)


@cache
def _parser() -> MarkdownIt:
    # An answer has neither link definitions ("[Na]: 140" is a concentration) nor HTML blocks.
    return MarkdownIt("commonmark").enable("table").disable(["reference", "html_block", "code"])


def read_markdown(text: str) -> tuple[Node, ...]:
    """The blocks of a text, lists with their items, down to inline tokens."""
    return tuple(_nodes(iter(_parser().parse(text))))


def _nodes(tokens: Iterator[Token]) -> Iterator[Node]:
    for token in tokens:
        if token.nesting < 0:
            return
        if token.nesting == 0:
            yield Node(token.type, token)
        else:
            yield Node(token.type.removesuffix("_open"), token, tuple(_nodes(tokens)))


def item_number(node: Node) -> int | None:
    """The number at which an ordered list begins; None for other lists."""
    return int(node.token.attrGet("start") or 1) if node.kind == "ordered_list" else None
