"""The formats that a deck can be written in and read from. A format knows items and nothing else.

The module of a format is loaded when it is first used.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizgenError
from quizgen.formats.loss import Change, Loss, losses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quizgen.model import Deck, Diagnostic

__all__ = ["FORMATS", "READERS", "Format", "Reader", "format_for", "format_named", "read_deck", "reader_for"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format to write: the suffix of its files with the dot, its name for people, what gives a file's content.

    `told` gives what it must drop or change, `by_pieces` the same content, where it need not be held whole.
    """

    suffix: str
    name: str
    render: Callable[[Deck], bytes]
    told: Callable[[], tuple[Change, ...]] = tuple
    by_pieces: Callable[[Deck], Iterable[bytes]] | None = None

    def pieces(self, deck: Deck) -> Iterable[bytes]:
        """The content of a file, which may be made only as the pieces are taken."""
        return self.by_pieces(deck) if self.by_pieces else (self.render(deck),)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What it must drop or change; the README's table comes from this."""
        return self.told()

    def losses(self, deck: Deck) -> tuple[Loss, ...]:
        """What a file of this format will not hold of a deck, or not as it is."""
        return losses(self.changes, deck)


@dataclass(frozen=True, slots=True)
class Reader:
    """A format to read: the suffixes of its files, its name, what gives the deck and the remarks on it.

    `parse` takes a file's bytes and its path, which stands in the remarks; it raises QuizgenError
    where the file is none of this format.
    """

    suffixes: tuple[str, ...]
    name: str
    parse: Callable[[bytes, str], tuple[Deck, tuple[Diagnostic, ...]]]


def _of(module: str, name: str) -> Callable[..., Any]:
    """A function of a format's module."""

    def call(*given: object) -> Any:
        return getattr(_loaded(module), name)(*given)

    return call


def _loaded(module: str) -> object:
    return import_module(f"quizgen.formats.{module}")


def _written(suffix: str, name: str, module: str) -> Format:
    """The format of a module with a function `render`, and CHANGES where a file holds less than a deck."""
    return Format(suffix, name, _of(module, "render"), lambda: getattr(_loaded(module), "CHANGES", ()))


def _read(suffixes: tuple[str, ...], name: str, module: str) -> Reader:
    """The format of a module with a function `parse`."""
    return Reader(suffixes, name, _of(module, "parse"))


FORMATS = (
    _written(".apkg", "Anki deck", "apkg"),
    _written(".json", "quiz", "quiz_json"),
    _written(".html", "web page", "web_page"),
    _written(".moodle.xml", "Moodle question bank", "moodle_xml"),
    _written(".gift", "GIFT", "gift"),
    _written(".qti.zip", "QTI 2.1 package", "qti"),
    _written(".canvas.zip", "Canvas quiz", "canvas"),
    _written(".h5p", "H5P question set", "h5p"),
    _written(".kahoot.xlsx", "Kahoot", "kahoot"),
    _written(".tsv", "text for Anki", "tsv"),
    _written(".csv", "Quizlet and spreadsheets", "csv_cards"),
    _written(".yaml", "question set", "deck_yaml"),
)

READERS = (
    _read((".json",), "quiz", "quiz_json"),
    _read((".xml",), "Moodle XML", "moodle_read"),
    _read((".gift", ".gift.txt"), "GIFT", "gift_read"),
    _read((".yaml", ".yml"), "question set", "deck_yaml"),
    _read((".tsv", ".csv"), "notes with tabs or commas", "anki_text"),
    _read((".txt",), "Anki's notes in plain text, or GIFT", "text_read"),
)


def format_for(path: PurePath | str) -> Format:
    """The format of a file by its suffix, or of a suffix with its dot; raises QuizgenError where there is none."""
    name = PurePath(path).name
    for known in FORMATS:
        if name.lower().endswith(known.suffix):
            return known
    raise QuizgenError(f"{name or path}: no format has this suffix", _way_out(name))


def format_named(name: str) -> Format:
    """The format of a name such as "gift" or "moodle.xml"; raises QuizgenError where there is none."""
    for known in FORMATS:
        if known.suffix == f".{name.lower().removeprefix('.')}":
            return known
    raise QuizgenError(f"there is no format {name}", f"the known ones are {_told(FORMATS, dot='')}")


def reader_for(path: PurePath | str) -> Reader:
    """The format that a file is read as, by its suffix; raises QuizgenError where there is none."""
    name = PurePath(path).name
    for known in READERS:
        if name.lower().endswith(known.suffixes):
            return known
    told = ", ".join(f"{' '.join(known.suffixes)} ({known.name})" for known in READERS)
    raise QuizgenError(f"{name or path}: quizgen does not read files with this suffix", f"it reads {told}")


def read_deck(path: PurePath | str, data: bytes) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck in a file of any format that can be read, and what there is to say about it.

    An error among the remarks is an item that could not be read; the others are in the deck.
    Raises QuizgenError where the suffix is unknown or nothing could be read.
    """
    return reader_for(path).parse(data, str(path))


def _way_out(name: str) -> str:
    """What to do about a suffix; one that several formats end on gets their full suffixes."""
    last = PurePath(name).suffix.lower()
    meant = [known for known in FORMATS if last and known.suffix.endswith(last)]
    if meant:
        return f"write {_told(meant)}, or say which with --format"
    return f"the known ones are {_told(FORMATS)}"


def _told(formats: Sequence[Format], dot: str = ".") -> str:
    return ", ".join(f"{dot}{known.suffix[1:]} ({known.name})" for known in formats)
