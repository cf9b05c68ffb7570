"""The text of a `deck.yaml` -> what it says, with everything that is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.model import UNDECIDED, Deck, Diagnostic
from quizgen.sets.decisions import read_decisions
from quizgen.sets.faults import Faults
from quizgen.sets.nodes import Listing, Node, NodeError, Table, Text
from quizgen.sets.read_item import Entry, read_entry
from quizgen.sets.settings import ALL, Settings, read_settings
from quizgen.sets.syntax import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAMES = ("title", "language", "subjects", "pages", "settings", "contradictions", "items")


@dataclass(frozen=True, slots=True)
class DeckFile:
    """What a `deck.yaml` says.

    `pages` are paths from the set's folder; `decided` is what somebody decided about contradictions,
    by the ids of facts, empty where nothing is to be asked; `entries` are the items in the file's order; `text` is
    the whole file, `path` its name in remarks, and `items` the node of its items, where there are any.
    """

    title: str = ""
    language: str = "en"
    subjects: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    settings: Settings = ALL
    decided: Mapping[str, str] = field(default_factory=lambda: UNDECIDED)
    entries: tuple[Entry, ...] = ()
    text: str = field(default="", compare=False)
    path: str = field(default="deck.yaml", compare=False)
    items: Listing | None = field(default=None, compare=False)

    @property
    def deck(self) -> Deck:
        """The items that were not rejected."""
        return Deck(self.title, tuple(e.item for e in self.entries if e.status != "rejected"), self.language)


def decoded(data: bytes, path: str) -> tuple[DeckFile | None, tuple[Diagnostic, ...]]:
    """What a `deck.yaml` of these bytes says and the remarks on it; nothing where one of these is an error."""
    try:
        return read(data.decode("utf-8-sig"), path)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return None, (Diagnostic(path, line, "encoding", "this is not UTF-8 text; save the file as UTF-8", "error"),)


def salvaged(data: bytes, path: str) -> tuple[DeckFile | None, tuple[Diagnostic, ...]]:
    """What can be read of a `deck.yaml` of these bytes, without the items that have mistakes, and the remarks on it."""
    file, remarks = decoded(data, path)
    if file is not None or any(remark.code == "encoding" for remark in remarks):
        return file, remarks
    return _read(data.decode("utf-8-sig"), path)


def read(text: str, path: str) -> tuple[DeckFile | None, tuple[Diagnostic, ...]]:
    """What a `deck.yaml` says and the remarks on it; nothing where one of these is an error."""
    file, remarks = _read(text, path)
    return (None if any(remark.severity == "error" for remark in remarks) else file), remarks


def _read(text: str, path: str) -> tuple[DeckFile | None, tuple[Diagnostic, ...]]:
    faults = Faults(path)
    try:
        node = read_yaml(text)
    except NodeError as error:
        faults.add(error.line, error.code, error.problem)
        return None, tuple(faults.found)
    file = _file(node, text, faults)
    return file, tuple(sorted(faults.found))


def _file(node: Node | None, text: str, faults: Faults) -> DeckFile | None:
    if node is None:
        faults.add(0, "empty", 'the file is empty; write "title:" and "items:", or make the set again')
        return None
    if not isinstance(node, Table):
        faults.add(node.line, "wrong-value", 'the file must begin with fields, such as "title: Kidney"')
        return None
    faults.unknown(node, NAMES, "deck.yaml")
    title = faults.needed_text(node, "title", "a set")
    items = node.get("items")
    if items is not None and not isinstance(items, Listing) and not (isinstance(items, Text) and not items.value):
        faults.add(items.line, "wrong-value", '"items" must be a list: each item begins with a dash')
    listing = items if isinstance(items, Listing) and items.items else None
    if listing is not None and listing.column < 0:
        faults.add(listing.line, "wrong-value", 'items must not stand in brackets; begin each on a line with "- "')
    return DeckFile(
        title=title,
        language=faults.text(node.get("language"), "language").strip() or "en",
        subjects=faults.texts(node.get("subjects"), "subjects"),
        pages=faults.texts(node.get("pages"), "pages"),
        settings=read_settings(node.get("settings"), faults),
        decided=read_decisions(node.get("contradictions"), faults),
        entries=tuple(_entries(listing, title, faults)),
        text=text,
        path=faults.path,
        items=listing,
    )


def _entries(listing: Listing | None, title: str, faults: Faults) -> Iterator[Entry]:
    lines: dict[str, int] = {}
    for node in listing.items if listing else ():
        entry = read_entry(node, title, faults)
        if entry is None:
            continue
        name = entry.item.id
        if name in lines:
            told = f"the item in line {lines[name] + 1} has the same id, {name}; take this line out to get a new one"
            same = f"the item in line {lines[name] + 1} asks the same; take one of them out"
            named = isinstance(node, Table) and node.get("id") is not None
            faults.add(node.line, "repeated-id", told if named else same)
        lines.setdefault(name, node.line)
        yield entry
