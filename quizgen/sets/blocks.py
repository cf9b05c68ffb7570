"""An item's own lines in a `deck.yaml`, to be edited as they stand, with their comments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.model import Diagnostic
from quizgen.sets import deck_file
from quizgen.sets.followed import followed
from quizgen.sets.splice import spliced
from quizgen.sets.syntax import BREAKS

if TYPE_CHECKING:
    from quizgen.sets.deck_file import DeckFile
    from quizgen.sets.read_item import Entry

NEW = """\
- type: short
  stem: What …?
  answer: …
  source: {source}
"""


def block(file: DeckFile, entry: Entry) -> str:
    """The lines of an item from its dash to its last field."""
    lines = _lines(file.text)
    start, end = _span(file, entry, lines)
    return "".join(lines[start:end])


def replaced(file: DeckFile, entry: Entry, text: str) -> tuple[DeckFile | None, tuple[Diagnostic, ...]]:
    """The file with other lines for an item, and the remarks on it; nothing where one is an error.

    Lines in remarks are counted within the new text. The item keeps its id, whatever the lines say,
    and an explanation that only says a cloze's sentence goes on saying it.
    """
    lines = _lines(file.text)
    start, end = _span(file, entry, lines)
    return _with(file, lines[:start], text, lines[end:], entry)


def added(file: DeckFile, after: Entry | None, text: str) -> tuple[DeckFile | None, tuple[Diagnostic, ...]]:
    """The file with the lines of one more item behind another one, or at the end; as `replaced`."""
    lines = _lines(file.text)
    if lines and not BREAKS.search(lines[-1]):
        lines[-1] += "\n"
    end = _span(file, after, lines)[1] if after else len(lines)
    return _with(file, [*lines[:end], "\n"], text, lines[end:], None)


def _with(
    file: DeckFile, before: list[str], text: str, after: list[str], old: Entry | None
) -> tuple[DeckFile | None, tuple[Diagnostic, ...]]:
    ended = text if text.endswith("\n") else f"{text}\n"
    whole = "".join([*before, ended, *after])
    new, remarks = deck_file.read(whole, file.path)
    if new is not None:  # an item of one's own gets its id
        new, _ = deck_file.read(spliced(new, new.entries), file.path)
    told = tuple(replace(remark, line=max(1, remark.line - len(before))) for remark in remarks)
    if new is None:
        return None, told
    count = len(file.entries) + (old is None)
    kept = {entry.item.id for entry in file.entries} - ({old.item.id} if old else set())
    if len(new.entries) != count or not kept <= {entry.item.id for entry in new.entries}:
        message = "these lines must be one item: begin it with a dash, and nothing else"
        return None, (Diagnostic(file.path, 1, "not-one-item", message, "error"),)
    if old and old.node and old.node.get("id") and old.item.id not in {entry.item.id for entry in new.entries}:
        message = f'the item must keep its id; write "id: {old.item.id}" again'
        return None, (Diagnostic(file.path, 1, "other-id", message, "error"),)
    return _followed(new, old) if old else new, told


def _followed(new: DeckFile, old: Entry) -> DeckFile:
    entries = [
        replace(entry, item=followed(old.item, entry.item)) if entry.item.id == old.item.id else entry
        for entry in new.entries
    ]
    if entries == list(new.entries):
        return new
    again, _ = deck_file.read(spliced(new, entries), new.path)
    return again or new


def _span(file: DeckFile, entry: Entry, lines: list[str]) -> tuple[int, int]:
    if entry.node is None or file.items is None:
        raise ValueError(entry.item.id)
    start, end = entry.node.line, entry.node.end
    while lines[start][file.items.column : file.items.column + 1] != "-":
        start -= 1
    while end > start + 1 and not lines[end - 1].strip():
        end -= 1
    return start, end


def _lines(text: str) -> list[str]:
    ends = [match.end() for match in BREAKS.finditer(text)]
    return [text[a:b] for a, b in zip([0, *ends], [*ends, len(text)], strict=True)]
