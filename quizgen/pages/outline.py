"""Nested lists as their writer meant them, where their indentation says otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.pages.markdown import Node, item_number

if TYPE_CHECKING:
    from collections.abc import Sequence


def mend_lists(nodes: Sequence[Node], indents: Sequence[int]) -> tuple[Node, ...]:
    """The blocks of a container, its lists put together.

    A bullet list indented under an ordered list, but too little for Markdown, belongs to the last
    item; an ordered list that goes on counting where such a list cut it off is one with it.

    Args:
        nodes: blocks in order.
        indents: the indentation of each line of the text.
    """
    mended: list[Node] = []
    for node in nodes:
        if mended and _belongs_under(mended[-1], node, indents):
            mended[-1] = _adopt(mended[-1], node)
        elif mended and _goes_on(mended[-1], node):
            mended[-1] = replace(mended[-1], children=mended[-1].children + node.children)
        else:
            mended.append(node)
    return tuple(mended)


def next_number(node: Node) -> int:
    """The number that would follow an ordered list."""
    return (item_number(node) or 0) + len(node.children)


def _belongs_under(parent: Node, node: Node, indents: Sequence[int]) -> bool:
    if parent.kind != "ordered_list" or node.kind != "bullet_list" or not parent.children:
        return False
    return indents[node.first_line] > indents[parent.children[-1].first_line]


def _adopt(parent: Node, node: Node) -> Node:
    last = parent.children[-1]
    return replace(parent, children=(*parent.children[:-1], replace(last, children=(*last.children, node))))


def _goes_on(before: Node, node: Node) -> bool:
    return before.kind == node.kind == "ordered_list" and item_number(node) == next_number(before)
