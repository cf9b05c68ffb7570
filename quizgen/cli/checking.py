"""What `quizgen check` holds against the flaws: files of questions, and sets built from pages."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen import files, flaws
from quizgen.cli import flagged
from quizgen.cli.building import build_deck, nothing
from quizgen.cli.inputs import opened
from quizgen.files import PAGE_SUFFIXES
from quizgen.folder.places import DECK
from quizgen.formats import quiz_each, reader_for
from quizgen.formats.json_lines import Lines
from quizgen.model import Diagnostic
from quizgen.sets import deck_file
from quizgen.terminal.flaws import FAULT
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from quizgen.model import Deck, Option
    from quizgen.sets.deck_file import DeckFile

    Flags = Mapping[str, tuple[str, ...]]  # the notes on an item, by its id

NAMES = {flaw.code: flaw.name for flaw in (*flaws.FLAWS, *flaws.OWN_FLAWS, *flaws.SET_FLAWS)} | {
    flagged.CODE: flagged.NAME
}
NO_FLAGS: Flags = MappingProxyType({})
SEVERAL = "several options are marked as right: keep one, or make it a multiple response"


@dataclass(frozen=True, slots=True)
class Located:
    """A remark with the file it is about; `item` is empty where it is the whole set, `line` 0 where it is unknown."""

    file: str
    item: str
    code: str
    message: str
    line: int = 0

    @property
    def name(self) -> str:
        """The flaw's name for people."""
        return NAMES.get(self.code, "error")


@dataclass(frozen=True, slots=True)
class Checked:
    """A set that was checked: how many items, what is wrong with them, what was said while reading it."""

    items: int
    remarks: tuple[Located, ...]
    said: tuple[Diagnostic, ...] = ()

    @property
    def refused(self) -> bool:
        """True where something could not be read."""
        return any(remark.severity == "error" for remark in self.said)


def is_page(path: Path, content: bytes) -> bool:
    """True for a file that begins as a page does and has a page's suffix."""
    begins = content.lstrip(b"\xef\xbb\xbf\r\n ").startswith(b"---")
    return path.suffix.lower() in PAGE_SUFFIXES and (begins or path.suffix.lower() == ".md")


def is_quiz(path: Path) -> bool:
    """True for a file that is read as a JSON quiz."""
    return ".json" in reader_for(path).suffixes


def check_file(path: Path, content: bytes, flags: Flags = NO_FLAGS) -> Checked:
    """A file of questions, checked, with what learners flagged in it; raises QuizgenError where it is none."""
    if is_quiz(path):
        each = quiz_each.parse(content, str(path))
        return Checked(len(each.entries), tuple(_of_quiz(each, str(path), flags, Lines(content))))
    deck, said = reader_for(path).parse(content, str(path))
    return Checked(len(deck.items), tuple(_located(deck, _inspected(deck, flags), str(path))), said)


def check_set(path: Path, flags: Flags = NO_FLAGS) -> Checked:
    """A question set as it stands in its `deck.yaml`, checked; its remarks name the lines of that file.

    An item with mistakes is told as such, and the others are checked. Raises QuizgenError where nothing can be read.
    """
    name = str(path / DECK)
    file, said = _file_of(path)
    lines = {entry.item.id: entry.node.line + 1 for entry in file.entries if entry.node}
    deck = file.deck
    remarks = (
        Located(name, remark.item, remark.code, remark.message, lines.get(remark.item, 0))
        for remark in _inspected(deck, flags)
    )
    return Checked(len(deck.items), tuple(remarks), said)


def _file_of(path: Path) -> tuple[DeckFile, tuple[Diagnostic, ...]]:
    """What can be read of a question set's `deck.yaml`, and the remarks on it."""
    content = files.read(path / DECK)
    if not isinstance(content, Diagnostic):
        file, said = deck_file.salvaged(content, str(path / DECK))
        if file is not None and file.entries and any(remark.severity == "error" for remark in said):
            return file, said
    folder = opened(path)
    return folder.file, folder.remarks


def check_pages(paths: Sequence[Path], flags: Flags = NO_FLAGS) -> Checked:
    """The set that `quizgen build` makes of pages, folders and question sets, checked.

    Raises QuizgenError where there is no page.
    """
    built = build_deck(paths, None)
    if not built.pages:
        show(built.remarks)
        raise nothing(paths, built.remarks)
    errors = tuple(remark for remark in built.remarks if remark.severity == "error")
    remarks = _located(built.deck, _inspected(built.deck, flags), str(paths[0]))
    return Checked(len(built.deck.items), tuple(remarks), errors)


def _inspected(deck: Deck, flags: Flags, orders: Sequence[Sequence[Option] | None] | None = None) -> list[flaws.Remark]:
    return [*flaws.inspect(deck, orders), *flagged.flagged(deck, flags)]


def _located(deck: Deck, remarks: Sequence[flaws.Remark], path: str) -> Iterator[Located]:
    """Remarks with the page that an item comes from, or else the file."""
    for remark in remarks:
        sources = deck.items[remark.place].sources if remark.place >= 0 else ()
        yield Located((sources[0].path if sources else "") or path, remark.item, remark.code, remark.message)


def _of_quiz(each: quiz_each.Each, path: str, flags: Flags, lines: Lines) -> Iterator[Located]:
    """The remarks on a quiz in the order of its items, with what breaks the contract before the flaws."""
    read = [entry for entry in each.entries if entry.item]
    remarks = _inspected(each.deck, flags, [entry.order for entry in read])
    by_place: dict[int, list[flaws.Remark]] = {}
    for remark in remarks:
        place = read[remark.place].place if remark.place >= 0 else -1
        by_place.setdefault(place, []).append(remark)
    for entry in each.entries:
        if entry.several:
            yield Located(path, entry.name, "more-than-one-right", SEVERAL)
        else:
            for fault in entry.faults:
                line = lines.of(("items", entry.place, *fault.path))
                yield Located(path, entry.name, FAULT, str(fault), line)
        yield from (Located(path, entry.name, one.code, one.message) for one in by_place.get(entry.place, ()))
    yield from (Located(path, "", one.code, one.message) for one in by_place.get(-1, ()))
