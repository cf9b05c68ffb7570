"""An answer's text -> the blocks of a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.pages.headings import BOLD_LINE, heading_text, reads_like_heading
from quizgen.pages.items import ItemReader
from quizgen.pages.labels import part_label
from quizgen.pages.markdown import Node, read_markdown
from quizgen.pages.outline import mend_lists
from quizgen.pages.pieces import cut_lines, enumerated
from quizgen.pages.place import Place, Slot, Thread
from quizgen.pages.shield import shield
from quizgen.pages.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.model.page import Block
    from quizgen.pages.run import Run


def read_blocks(answer: str, line_of: Callable[[int], int]) -> tuple[Block, ...]:
    """The blocks of an answer, in order.

    Args:
        answer: the answer as the front matter holds it, markers and all.
        line_of: gives the line of the file for an offset into the answer.
    """
    shielded = shield(answer)
    writer = Writer(shielded, lambda row: line_of(shielded.starts[min(row, len(shielded.starts) - 1)]))
    _container(read_markdown(shielded.text), Place(), writer)
    return tuple(writer.blocks)


def _container(nodes: Sequence[Node], place: Place, writer: Writer) -> None:
    """Read the blocks of a page, an item or a quotation."""
    thread = Thread(place.labels, place.lead)
    for node in mend_lists(nodes, writer.indents):
        if node.kind == "heading" or (node.kind == "paragraph" and thread.brief == "used"):
            thread.labels, thread.brief = place.labels, ""
        _block(node, place, thread, writer)
        if node.kind != "paragraph":
            thread.last = None
            thread.brief = thread.brief and "used"


def _block(node: Node, place: Place, thread: Thread, writer: Writer) -> None:
    match node.kind:
        case "paragraph":
            _paragraph(writer.run(node), place, thread, writer)
        case "ordered_list" | "bullet_list":
            ItemReader(writer, lambda nodes, inside: _container(nodes, inside, writer)).read_list(node, place, thread)
        case "heading":
            _heading(node, place, thread, writer)
        case "blockquote":
            _container(node.children, replace(place, labels=thread.labels, lead=thread.last), writer)
        case "table":
            writer.table(node, thread)
        case "fence":
            writer.code(node, thread)
        case _:
            pass


def _heading(node: Node, place: Place, thread: Thread, writer: Writer) -> None:
    run = writer.run(node)
    if node.token.markup in {"-", "="} and not reads_like_heading(run):
        # Dashes right under a paragraph are a rule, not the underlining of a heading.
        _paragraph(run, place, thread, writer)
        return
    writer.headings.add(run, int(node.token.tag[1:]))
    thread.counted = thread.lettered = 0


def _paragraph(run: Run, place: Place, thread: Thread, writer: Writer) -> None:
    """Read a paragraph; lines that count `a)`, `b)`, … in it are items."""
    if enumerated(run, thread.lettered + 1) is None:
        _text(run, place, thread, writer)
        return
    for line in cut_lines(run, thread.lettered + 1):
        _lettered(line, place, thread, writer)


def _lettered(run: Run, place: Place, thread: Thread, writer: Writer) -> None:
    found = enumerated(run, thread.lettered + 1)
    if found is None:
        return
    body, number = found
    if number == 1:
        thread.letters = writer.new_list()
    thread.lettered = number
    writer.text(body, part_label(body, item=True), Slot(place.depth + 1, number, thread.letters), thread)


def _text(run: Run, place: Place, thread: Thread, writer: Writer) -> None:
    labelled = part_label(run, item=False)
    if labelled is None or not labelled.alone:
        writer.text(run, labelled, Slot(place.depth, labelled.number if labelled else None), thread)
        return
    thread.last = None
    if place.depth == 0 and not run.text.endswith(":"):
        writer.headings.add(labelled.label, BOLD_LINE)
        return
    thread.labels = (*place.labels, heading_text(labelled.label))
    thread.brief = "new" if run.text.endswith(":") else ""
