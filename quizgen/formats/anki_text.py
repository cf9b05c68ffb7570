"""Reads Anki's notes in plain text, and tables of question and answer from other programs."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.formats.anki_gaps import is_cloze, read_cloze
from quizgen.formats.decoded import decoded
from quizgen.formats.html_read import read_html, read_plain
from quizgen.formats.html_text import clean
from quizgen.formats.imported import Import, Question
from quizgen.formats.unreadable import Unreadable
from quizgen.model import ShortAnswer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.model import Body, Deck, Diagnostic

_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}
_KEYS = "separator|html|tags|columns|notetype|deck|notetype column|deck column|tags column|guid column|if matches"
_HEADER = re.compile(rf"#({_KEYS}):(.*)", re.IGNORECASE)
_SOUND = re.compile(r"\[(?:sound|anki:tts[^\]]*):?[^\]]*\](?:.*?\[/anki:tts\])?")
_LATEX = re.compile(r"\[(latex|\$\$?)\](.*?)\[/\1\]", re.DOTALL)
_LONGEST = 10**7


@dataclass(frozen=True, slots=True)
class _Columns:
    """How the lines of a file are read; a column is a number from 0, or -1 where there is none."""

    separator: str
    html: bool
    guid: int
    notetype: int
    deck: int
    tags: int
    given: tuple[str, ...] = ()  # tags of every note


def parse(data: bytes, path: str) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck of a text file and the remarks on it; raises QuizgenError where it is not one of notes."""
    known = Import(path)
    text = decoded(data, known)
    if "\0" in text:
        raise QuizgenError(f"{path}: this is no text", "export the notes again as plain text")
    lines = text.split("\n")
    header = {found[1].lower(): found[2].strip() for line in _head(lines) if (found := _HEADER.match(line))}
    columns = _columns(header, lines, path)
    if header.get("deck"):
        known.enter(tuple(header["deck"].split("::")))
    for line, row in _rows(lines, columns):
        _take(row, line, columns, known)
    return known.deck()


def has_header(text: str) -> bool:
    """True where a text begins as Anki's own files do."""
    return bool(_HEADER.match(text))


def _head(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if line.strip() and not line.startswith("#"):
            return
        yield line


def _columns(header: dict[str, str], lines: Sequence[str], path: str) -> _Columns:
    def place(name: str) -> int:
        told = header.get(f"{name} column", "")
        return int(told) - 1 if told.isdigit() else -1

    named = header.get("separator", "")
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    guess = "\t" if "\t" in first else "," if path.lower().endswith(".csv") else ";" if ";" in first else "\t"
    separator = _SEPARATORS.get(named.lower(), named[:1]) or guess
    html = header.get("html", "true" if re.search(r"<\w+[ />]|&\w+;", first) else "false").lower() == "true"
    tags = tuple(header.get("tags", "").split())
    return _Columns(separator, html, place("guid"), place("notetype"), place("deck"), place("tags"), tags)


def _rows(lines: Sequence[str], columns: _Columns) -> Iterator[tuple[int, list[str]]]:
    """Each note with the line on which it begins; comments are passed over."""
    start = len(list(_head(lines)))
    csv.field_size_limit(_LONGEST)
    source = (line + "\n" for line in lines[start:])
    reader = csv.reader(source, delimiter=columns.separator)
    begins = start + 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            row = []
        if any(cell.strip() for cell in row) and not row[0].startswith("#"):
            yield begins, row
        begins = start + reader.line_num + 1


def _take(row: list[str], line: int, columns: _Columns, known: Import) -> None:
    own = {columns.guid, columns.notetype, columns.deck, columns.tags}
    fields = [clean(cell) for place, cell in enumerate(row) if place not in own]
    if deck := _cell(row, columns.deck):
        known.enter(tuple(deck.split("::")))
    dropped: list[str] = []
    try:
        body, rest = _body(fields, columns, dropped)
    except Unreadable as problem:
        known.refuse(line, f"this note cannot be read: {problem.message}", problem.code)
        return
    explanation = "\\\n".join(text for cell in rest if (text := _inline(cell, columns, dropped)))
    tags = (*columns.given, *_cell(row, columns.tags).split())
    known.add(Question(body, line, _cell(row, columns.guid), explanation, tags))
    known.drop_media(line, dropped)


def _body(fields: list[str], columns: _Columns, dropped: list[str]) -> tuple[Body, list[str]]:
    """What a note asks, and the fields that are left over."""
    cloze = next((place for place, cell in enumerate(fields) if is_cloze(cell)), None)
    if cloze is not None:
        body = read_cloze(_prepared(fields[cloze], dropped), lambda text: _inline(text, columns, dropped))
        return body, fields[:cloze] + fields[cloze + 1 :]
    stem, answer, *rest = (*fields, "", "")
    question, key = _inline(stem, columns, dropped), _inline(answer, columns, dropped)
    if not question:
        raise Unreadable("its first field says nothing", "no-text")
    if not key:
        raise Unreadable("it has no answer in its second field", "no-right-answer")
    return ShortAnswer(question, key), rest


def _inline(cell: str, columns: _Columns, dropped: list[str]) -> str:
    text = _prepared(cell, dropped)
    if not columns.html:
        return read_plain(text)
    read, lost = read_html(text)
    dropped += lost
    return read


def _prepared(cell: str, dropped: list[str]) -> str:
    """A field without sounds, and with Anki's older marks of math as its newer ones."""
    silent, sounds = _SOUND.subn("", cell)
    dropped += ["a sound"] * sounds
    return _LATEX.sub(lambda found: rf"\({found[2].strip().strip('$')}\)", silent)


def _cell(row: list[str], place: int) -> str:
    return clean(row[place]).strip() if 0 <= place < len(row) else ""
