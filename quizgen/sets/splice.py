"""Changes to a `deck.yaml` that leave everything else in it as it stands.

Text that nothing changed is kept to the letter. Where a field is written anew, or an item leaves,
the comments that stood in it stay, on lines of their own. What comes out is read again before
anyone gets it: it says what it should, and no comment is missing.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.sets import deck_file
from quizgen.sets.comments import comments
from quizgen.sets.nodes import Table
from quizgen.sets.render import dashed
from quizgen.sets.rewrite import Lines, by_field, whole
from quizgen.sets.syntax import BREAKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.sets.deck_file import DeckFile
    from quizgen.sets.nodes import Listing
    from quizgen.sets.read_item import Entry


def spliced(file: DeckFile, entries: Sequence[Entry]) -> str:
    """The file's text with these items: old ones in the order they had, new ones wherever they stand.

    Items are told from each other by their ids. Raises QuizgenError rather than give a text that
    says anything else.
    """
    named = all(isinstance(node, Table) and node.get("id") for node in (file.items.items if file.items else ()))
    if named and [entry.fields() for entry in entries] == [entry.fields() for entry in file.entries]:
        return file.text
    ends = [match.end() for match in BREAKS.finditer(file.text)]
    starts = [0, *ends]
    lines = Lines([file.text[a:b] for a, b in zip(starts, [*ends, len(file.text)], strict=True)], comments(file.text))
    for by_fields in (True, False):
        splice = _Splice(lines, file, entries, by_fields)
        text = "".join(splice.all(file.items) if file.items else splice.first())
        if _proved(file, entries, text):
            return text
    raise QuizgenError("deck.yaml could not be changed without harm", "this is a fault in quizgen, please report it")


@dataclass(frozen=True, slots=True)
class _Splice:
    """Old lines, the file that they are, the items that there are to be, and how these are written."""

    lines: Lines
    file: DeckFile
    entries: Sequence[Entry]
    by_fields: bool

    def first(self) -> Iterator[str]:
        """The text of a file without items, with some."""
        lines = self.lines
        key = re.compile(r"items:\s*(\[\s*\]\s*)?(#.*)?$")
        at = next((at for at, line in enumerate(lines.all) if key.match(line.rstrip())), len(lines.all))
        yield from lines.verbatim(0, at)
        yield from lines.ended([f"items: {lines.comments.get(at, '')}".rstrip()])
        yield from list(self._added(self.entries, 0))[1:]  # the first one needs no line to part it
        yield from lines.verbatim(at + 1, len(lines.all))

    def all(self, items: Listing) -> Iterator[str]:
        """The text of a file with items."""
        lines, column, last = self.lines, items.column, items.line
        now = {entry.item.id: entry for entry in self.entries}
        followers = self._followers()
        yield from lines.verbatim(0, last)
        for entry in followers[""]:
            yield from (*lines.ended(dashed(entry.fields(), column)), lines.end)
        for old, node in zip(self.file.entries, items.items, strict=True):
            start, end = lines.block(self._dash(node.line, column), node.end)
            new, gap = now.get(old.item.id), lines.verbatim(last, start)
            yield from gap if new or any(map(str.strip, gap)) else ()
            if new and isinstance(node, Table):
                yield from self._rewritten(old, new, node, (start, end))
            else:
                yield from lines.remarks(start, end, column)
            yield from self._added(followers[old.item.id], column)
            last = end
        yield from lines.verbatim(last, len(lines.all))

    def _added(self, entries: Iterable[Entry], column: int) -> Iterator[str]:
        for entry in entries:
            yield from (self.lines.end, *self.lines.ended(dashed(entry.fields(), column)))

    def _followers(self) -> dict[str, list[Entry]]:
        """The new entries by the id of the old one that they come after; those before all by nothing."""
        followers: dict[str, list[Entry]] = {"": [], **{entry.item.id: [] for entry in self.file.entries}}
        last = ""
        for entry in self.entries:
            if entry.item.id in followers:
                last = entry.item.id
            else:
                followers[last].append(entry)
        return followers

    def _dash(self, line: int, column: int) -> int:
        """The line of an item's dash, which may stand above its first field."""
        while self.lines.all[line][column : column + 1] != "-":
            line -= 1
        return line

    def _rewritten(self, old: Entry, new: Entry, node: Table, block: tuple[int, int]) -> list[str]:
        before, after = old.fields(), new.fields()
        if node.get("id") is None:
            del before["id"]
        if before == after:
            return self.lines.verbatim(*block)
        if node.column < 0 or block[0] != node.line or not self.by_fields:
            return whole(self.lines, *block, after, len(self.lines.all[block[0]].partition("-")[0]))
        return by_field(self.lines, node, block, after, before)


def _proved(file: DeckFile, entries: Sequence[Entry], text: str) -> bool:
    """True for a text that has these items and all comments of the file, and says all else that it said."""
    now, _ = deck_file.read(text, "")
    if now is None:
        return False
    said = ([entry.fields() for entry in each] for each in (now.entries, entries))
    lost = Counter(comments(file.text).values()) - Counter(comments(text).values())
    heads = (now.title, now.language, now.subjects, now.pages, now.settings, now.decided)
    return not lost and next(said) == next(said) and heads == (
        file.title, file.language, file.subjects, file.pages, file.settings, file.decided,
    )  # fmt: skip
