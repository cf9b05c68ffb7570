"""The envelope round what another program asked: an id, a source, tags."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from quizgen.items.envelope import digest, type_name
from quizgen.items.order import arrange
from quizgen.model import Body, Cloze, Deck, Diagnostic, FactRef, Item, Source
from quizgen.text.inline import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

IMPORTED = "imported"
"""The kind of the facts of items that no page of ours states."""

_SUFFIXES = re.compile(r"\.(?:moodle\.xml|xml|gift(?:\.txt)?|anki\.txt|txt|tsv|json)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it was read: what it asks, where it stands, and what else was said about it."""

    body: Body
    line: int
    id: str = ""
    explanation: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    fact: FactRef | None = None


@dataclass
class Import:
    """Gathers the questions of a file and the remarks on it."""

    path: str
    title: str = ""
    section: tuple[str, ...] = ()
    language: str = "en"
    items: list[Item] = field(default_factory=list)
    remarks: list[Diagnostic] = field(default_factory=list)
    _ids: dict[str, int] = field(default_factory=dict)  # each with the number of the last that wanted it

    def add(self, question: Question) -> None:
        """Take a question in; one without an id gets it from what it says."""
        stem = question.body.text if isinstance(question.body, Cloze) else question.body.stem
        made = question.id or f"imported-{digest(type_name(question.body), stem)}"
        number, name = self._ids.get(made, 0) + 1, made
        while (name := f"{made}-{number}" if number > 1 else made) in self._ids:
            number += 1
        self._ids |= {made: number, name: max(self._ids.get(name, 0), 1)}
        file = PurePath(self.path).name
        own = Source(file, self.title or file, "", self.section, plain(stem).strip() or name, self.path, question.line)
        tags = tuple(dict.fromkeys(question.tags))
        sources = question.sources or (own,)
        fact = question.fact or FactRef(name, IMPORTED)
        item = Item(name, fact, question.body, sources, question.explanation, tags)
        self.items.append(arrange(item))

    def enter(self, section: tuple[str, ...]) -> None:
        """Remember the category that the next questions are in; the first one names the set."""
        self.section = tuple(part for part in section if part.strip())
        self.title = self.title or (self.section[-1] if self.section else "")

    def drop(self, line: int, what: str, code: str) -> None:
        """Say that something was left out, or is not what it was."""
        self.remarks.append(Diagnostic(self.path, line, code, what))

    def refuse(self, line: int, what: str, code: str) -> None:
        """Say that a question could not be read."""
        self.remarks.append(Diagnostic(self.path, line, code, what, "error"))

    def drop_media(self, line: int, dropped: Sequence[str]) -> None:
        """Say what no words can stand for."""
        for what in dict.fromkeys(dropped):
            times = dropped.count(what)
            told = what if times == 1 else f"{what} ({times} times)"
            self.drop(line, f"{told} was left out; the question may need it", "dropped-media")

    def deck(self) -> tuple[Deck, tuple[Diagnostic, ...]]:
        """The deck, with the file's name for a title where it gives none."""
        title = self.title or _SUFFIXES.sub("", PurePath(self.path).name)
        return Deck(title, tuple(self.items), self.language), tuple(self.remarks)
