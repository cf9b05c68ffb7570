"""Lists and their items."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.pages.labels import Labelled, part_label, part_plain_label
from quizgen.pages.markdown import Node, item_number
from quizgen.pages.outline import next_number
from quizgen.pages.place import Place, Slot, Thread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.pages.run import Run
    from quizgen.pages.writer import Writer


@dataclass(frozen=True, slots=True)
class ItemReader:
    """Reads lists into a writer; `container` reads what else an item holds."""

    writer: Writer
    container: Callable[[Sequence[Node], Place], None]

    def read_list(self, node: Node, place: Place, thread: Thread) -> None:
        """Read a list that stands in a container."""
        start = item_number(node)
        lists = _list_number(node, thread, self.writer)
        lead = thread.last if thread.last and thread.last.text.endswith(":") else None
        plain = _plainly_labelled(node, self.writer)
        for index, item in enumerate(node.children):
            number = None if start is None else _own_number(item, start + index)
            slot = Slot(place.depth + 1, number, lists, lead, plain)
            self._item(item, Place(thread.labels, place.depth + 1), slot)

    def _item(self, item: Node, place: Place, slot: Slot) -> None:
        if not item.children:
            return
        first, rest = item.children[0], item.children[1:]
        if first.kind != "paragraph":
            self.container(item.children, replace(place, lead=slot.lead))
            return
        run = self.writer.run(first)
        labelled = _label(run, slot, leads=bool(rest) and rest[0].kind.endswith("_list"))
        if labelled and labelled.number is not None:
            slot = replace(slot, number=labelled.number)
        if labelled and labelled.alone and not rest and not run.text.endswith(":"):
            labelled = None  # with nothing to label, what is set in bold is all that the item says
        if labelled and labelled.alone:
            self._label_alone(labelled, rest, place, slot)
            return
        thread = Thread(place.labels)
        self.writer.text(run, labelled, slot, thread)
        labels = (*place.labels, labelled.label.text) if labelled else place.labels
        self.container(rest, replace(place, labels=labels, lead=thread.last))

    def _label_alone(self, labelled: Labelled, rest: Sequence[Node], place: Place, slot: Slot) -> None:
        """Read an item with nothing but a label in its first paragraph: the next text takes the label."""
        inside = replace(place, labels=(*place.labels, labelled.label.text))
        thread = Thread(place.labels)
        if rest and rest[0].kind == "paragraph":
            run = self.writer.run(rest[0])
            self.writer.text(run, Labelled(labelled.label, run), slot, thread)
            self.container(rest[1:], replace(inside, lead=thread.last))
        elif rest and _is_single(rest[0], self.writer):
            self._item(rest[0].children[0], place, replace(slot, label=labelled.label))
            self.container(rest[1:], inside)
        else:
            self.writer.text(labelled.label, labelled, slot, thread)
            self.container(rest, inside)


def _own_number(item: Node, counted: int) -> int:
    """The number that the page writes before an item, which may not be the one that it counts to."""
    return int(item.token.info) if item.token.info.isdecimal() else counted


def _list_number(node: Node, thread: Thread, writer: Writer) -> int:
    """A new number, or that of the list before where this one goes on counting."""
    start = item_number(node)
    if start is None:
        return writer.new_list()
    goes_on = start > 1 and thread.counted and start == thread.counting
    thread.counted = thread.counted if goes_on else writer.new_list()
    thread.counting = next_number(node)
    return thread.counted


def _plainly_labelled(node: Node, writer: Writer) -> bool:
    """True where all items of a list have the shape `Term: text`, bold or not."""
    firsts = [item.children[0] for item in node.children if item.children and item.children[0].kind == "paragraph"]
    texts = [first.inline.content for first in firsts if first.inline]
    # Most lists are labelled in bold throughout, or not at all: no need to read those twice.
    if len(texts) <= 1 or all(text.startswith("**") or ":" not in text for text in texts):
        return False
    return all(_has_label(writer.run(first)) for first in firsts)


def _has_label(run: Run) -> bool:
    return (part_label(run, item=True) or part_plain_label(run)) is not None


def _label(run: Run, slot: Slot, *, leads: bool) -> Labelled | None:
    """The item's label: its enclosing item's, its own in bold, or its own in plain text."""
    if slot.label:
        return Labelled(slot.label, run)
    found = part_label(run, item=True)
    if found or not (slot.plain or (leads and run.text.endswith(":"))):
        return found
    plain = part_plain_label(run)
    return plain if slot.plain or (plain and plain.alone) else None


def _is_single(node: Node, writer: Writer) -> bool:
    """True of a list of just one item that has text and no label."""
    if not node.kind.endswith("_list") or len(node.children) != 1 or not node.children[0].children:
        return False
    first = node.children[0].children[0]
    return first.kind == "paragraph" and not _has_label(writer.run(first))
