"""Writes down a page's blocks, with the headings above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.page import Block, Code, Math, Passage, Sentence, Table
from quizgen.pages.headings import Headings
from quizgen.pages.inline import flatten
from quizgen.pages.pieces import cut_displays
from quizgen.pages.run import Run

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.pages.labels import Labelled
    from quizgen.pages.markdown import Node
    from quizgen.pages.place import Slot, Thread
    from quizgen.pages.shield import Shielded


class Writer:
    """Collects `blocks`.

    Args:
        shielded: the answer.
        file_line: gives the line of the file for a row of the shielded text, from 0.
    """

    def __init__(self, shielded: Shielded, file_line: Callable[[int], int]) -> None:
        self.blocks: list[Block] = []
        self.headings = Headings()
        self.indents = [len(line) - len(line.lstrip()) for line in shielded.text.split("\n")]
        self._shielded = shielded
        self._file_line = file_line
        self._lists = 0

    def new_list(self) -> int:
        """A number for one more list."""
        self._lists += 1
        return self._lists

    def run(self, node: Node) -> Run:
        """The text of a paragraph, heading or cell."""
        if node.inline is None:
            return Run("", lines=((0, self._line(node)),))
        return flatten(node.inline, self._row(node), self._shielded, self._file_line)

    def text(self, run: Run, labelled: Labelled | None, slot: Slot, thread: Thread) -> None:
        """Write a paragraph: its label and first text as one passage, then what follows."""
        pieces = cut_displays(labelled.body if labelled else run)
        before = None if labelled else thread.last or slot.lead
        section = inner = self.headings.section + thread.labels
        if labelled:
            inner = (*section, labelled.label.text)
        if labelled and (not pieces or pieces[0][1]):
            self.blocks.append(_passage(labelled, slot, run.line, section, ()))
        for index, (piece, is_math) in enumerate(pieces):
            if is_math:
                self.blocks.append(Math(piece.text, piece.line, inner, before))
                before = None
                continue
            sentences = piece.sentences()
            if index == 0:
                self.blocks.append(_passage(labelled, slot, run.line, section, sentences))
            else:
                self.blocks.append(Passage(sentences, piece.line, inner, depth=slot.depth))
            before = sentences[-1]
        thread.last = before

    def code(self, node: Node, thread: Thread) -> None:
        """Write a code block."""
        info = node.token.info.split()
        text = self._shielded.bare(node.token.content.rstrip("\n"))
        self.blocks.append(Code(text, self._line(node), info[0] if info else "", *self._above(thread)))

    def table(self, node: Node, thread: Thread) -> None:
        """Write a table."""
        header, *rows = [
            tuple(self.run(cell).sentence() for cell in row.children) for part in node.children for row in part.children
        ]
        self.blocks.append(Table(header, tuple(rows), self._line(node), *self._above(thread)))

    def _row(self, node: Node) -> int:
        return self._shielded.rows[min(node.first_line, len(self._shielded.rows) - 1)]

    def _line(self, node: Node) -> int:
        return self._file_line(self._row(node))

    def _above(self, thread: Thread) -> tuple[tuple[str, ...], Sentence | None]:
        return self.headings.section + thread.labels, thread.last


def _passage(
    labelled: Labelled | None, slot: Slot, line: int, section: tuple[str, ...], sentences: tuple[Sentence, ...]
) -> Passage:
    label = labelled.label if labelled else Run("")
    marks = tuple(mark for mark in label.marks if mark.kind in {"math", "code"})
    return Passage(sentences, line, section, label.text, marks, slot.lead, slot.number, slot.depth, slot.lists)
