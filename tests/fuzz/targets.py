"""What is fuzzed: each target takes bytes and raises where quizgen breaks or what it writes is not valid."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET
from zlib import crc32

from quizgen import papers
from quizgen.build import build
from quizgen.errors import QuizgenError
from quizgen.flaws import inspect
from quizgen.formats import FORMATS, READERS, anki_history, apkg, quiz_json, read_deck
from quizgen.items.selection import TYPES, Selection
from quizgen.model import Blank, Cloze, Deck, Diagnostic, ShortAnswer
from quizgen.papers import Sheet, blueprint
from quizgen.rebuild import EMPTY, carried, lock, renewed
from quizgen.sets import deck_file
from quizgen.sets.rebuilt import rebuilt
from quizgen.study.feedback import feedback
from quizgen.study.marking.items import mark
from quizgen.terminal.lines import visible
from tests.formats.decks import small

ITEMS = small().items
ALL = Selection(frozenset(TYPES))
PAPERS = (".html", ".docx")
READ = {suffix for reader in READERS for suffix in reader.suffixes}
LONGEST = 2_000  # characters of a remark
MOST = 3_000  # characters of an answer: many pages in little time


def pages(data: bytes) -> None:
    """Builds a page, or several parted by a form feed; nothing may be raised."""
    built = build([(f"{number}.md", part) for number, part in enumerate(data.split(b"\f")[:3])], wanted=ALL)
    _said(built.remarks)
    assert [item.id for item in _read_back(built.deck).items] == [item.id for item in built.deck.items]
    _write(built.deck, data)


def answers(data: bytes) -> None:
    """Builds a page whose answer is the text, and a second one that says the same."""
    text = json.dumps(data.decode("utf-8", "replace")[:MOST], ensure_ascii=False)
    front = "title: A title\nsubject: Biology\nquestion: What is it?"
    pages("\f".join(f"---\nid: {n}\n{front}\nanswer: {text}\n---\n" for n in (1, 2)).encode())


def reader(suffix: str, data: bytes) -> None:
    """Reads a file of a format; what was read keeps the contract, can be inspected, and can be written in any."""
    try:
        deck, remarks = read_deck(Path(f"x{suffix}"), data)
    except QuizgenError as refusal:
        _refused(refusal)
        return
    _said(remarks)
    if len({item.id for item in deck.items}) < len(deck.items):
        return  # said in a remark
    again = _read_back(deck)
    assert [item.id for item in again.items] == [item.id for item in deck.items]
    assert again == _read_back(again)
    for flaw in inspect(deck):
        _line(str(flaw))
    _write(deck, data)


def histories(data: bytes) -> None:
    """Reads a package's collection, or a whole package, as the history of the next build, which it then is."""
    package = data
    if data.startswith(b"SQLite format 3"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("collection.anki2", data)
        package = packed.getvalue()
    try:
        before = anki_history.parse(package, "x.apkg")
    except QuizgenError as refusal:
        _refused(refusal)
        return
    _rebuild(before)


def locks(data: bytes) -> None:
    """Reads a deck.lock, and builds with it."""
    try:
        before = lock.parse(data, "deck.lock")
    except QuizgenError as refusal:
        _refused(refusal)
        return
    _rebuild(before)
    assert lock.parse(lock.render(before), "deck.lock") == before


def sets(data: bytes) -> None:
    """Reads a deck.yaml and brings it up to date with items of pages; the new text reads back."""
    file, remarks = deck_file.decoded(data, "deck.yaml")
    _said(remarks)
    if file is None:
        return
    result = rebuilt(file, renewed(carried(ITEMS, EMPTY), EMPTY).history, ITEMS)
    _said(result.remarks)
    again, mistakes = deck_file.read(result.file.text, "deck.yaml")
    assert again is not None, mistakes
    asked = [(entry.item.id, entry.item.body) for entry in result.file.entries]
    assert [(entry.item.id, entry.item.body) for entry in again.entries] == asked
    _write(again.deck, data)


def typed(data: bytes) -> None:
    """Marks what a learner types: to each type of item, and where the answer is the first line of the input."""
    key, _, line = data.decode("utf-8", "replace").partition("\n")
    own = (ShortAnswer("What is it?", key or "x", (f"the {key}",)), Cloze("It is {{1}}.", {1: Blank(key or "x")}))
    for item in (*ITEMS, *(replace(ITEMS[0], body=body) for body in own)):
        marked = mark(item, line)
        feedback(item, marked)
    if key.strip() and line == key:
        assert mark(replace(ITEMS[0], body=own[0]), key).verdict == "right"


def _rebuild(before) -> None:
    now = carried(ITEMS, before)
    after = renewed(now, before).history
    apkg.render(Deck("x", now.items), history=after)
    lock.render(after)


def _refused(refusal: QuizgenError) -> None:
    """A refusal is one line that harms no terminal, once it is shown."""
    _line(str(refusal))


def _said(remarks) -> None:
    """Each remark is one line that harms no terminal."""
    for remark in remarks:
        assert isinstance(remark, Diagnostic)
        _line(str(remark))


def _line(text: str) -> None:
    assert visible(text).splitlines() == [visible(text)], text
    assert "\n" not in text, text
    assert len(text) < LONGEST


def _read_back(deck: Deck) -> Deck:
    return quiz_json.parse(quiz_json.render(deck), "x.json")[0]


def _write(deck: Deck, data: bytes) -> None:
    """Writes a deck in a format and on a paper that the checksum picks; what is written is valid."""
    picked = crc32(data)
    form = FORMATS[picked % len(FORMATS)]
    form.losses(deck)
    _check(form.suffix, form.render(deck), deck)
    if deck.items and picked % 5 == 0:
        try:
            made = papers.make(deck, blueprint.parse("", len(deck.items) // 2 + 1), ("A", "B"), picked)
        except QuizgenError as refusal:  # items that give each other away
            _refused(refusal)
            return
        papers.FORMATS[PAPERS[picked % len(PAPERS)]](made, Sheet("a4"))


def _check(suffix: str, content: bytes, deck: Deck) -> None:
    """What has been written can be read: by quizgen where it reads the format, else by a parser of its form."""
    last = Path(f"x{suffix}").suffix
    if last in READ and deck.items:
        try:
            _said(read_deck(Path(f"x{last}"), content)[1])
        except QuizgenError:
            assert form_may_be_empty(suffix, content)
    if suffix == ".apkg":
        with zipfile.ZipFile(io.BytesIO(content)) as archive, closing(sqlite3.connect(":memory:")) as collection:
            collection.deserialize(archive.read("collection.anki2"))
            assert collection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    elif suffix.endswith((".zip", ".h5p", ".xlsx")):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert archive.testzip() is None
            for name in archive.namelist():
                inner = archive.read(name)
                if name.endswith(".xml"):
                    ET.fromstring(inner)  # noqa: S314 - quizgen's own
                elif name.endswith(".json"):
                    json.loads(inner)


def form_may_be_empty(suffix: str, content: bytes) -> bool:
    """True where a format holds none of a deck's items, and so has nothing to read back."""
    return suffix in {".tsv", ".csv"} and content.count(b"\n") <= 3


TARGETS = {
    "pages": pages, "answers": answers, "histories": histories, "locks": locks, "sets": sets, "typed": typed,
    **{suffix: partial(reader, suffix) for suffix in sorted(READ)},
}  # fmt: skip
