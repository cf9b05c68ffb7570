"""Notes that say which item they are: found again by search, by a rebuild, and in nobody else's package."""

from __future__ import annotations

import io
import random
import sqlite3
import zipfile
from contextlib import closing

import pytest
from anki.collection import DeckIdLimit, ExportAnkiPackageOptions
from formats.collection import anki
from formats.decks import ITEMS, SOURCE
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.formats import anki_history, anki_record
from quizgen.formats.anki_models import NOTE_TYPES
from quizgen.formats.anki_notes import entry
from quizgen.formats.apkg import render
from quizgen.model import Deck, FactRef, Item, ShortAnswer
from quizgen.rebuild import EMPTY, Carried, History, renewed

IDS = (
    "4c064a8371f4136d", "4c064a8371f4136e", "a_b", "axb", "a*b", "a b", " a ", 'say "so"', "a:b", "re:.*",
    "back\\slash", "100%", "(a or b)", "-a", "tag:x", "{{c1::x}}", "<b>", "&amp;", "wort~teil", "Größe", "水",
    "e\u0301", "\x7f\x85\u2028", "",
)  # fmt: skip

OURS = NOTE_TYPES[0].id


def deck(*ids: str) -> Deck:
    items = (
        Item(name, FactRef(f"f {name}", "k"), ShortAnswer(f"What is {n}?", "x"), (SOURCE,))
        for n, name in enumerate(ids)
    )
    return Deck("x", tuple(items))


def known(items: Deck) -> History:
    return renewed(Carried(items.items, {}), EMPTY, entry).history


def test_every_id_is_found_by_its_search_alone(tmp_path):
    history = known(deck(*IDS))
    with anki(tmp_path) as real:
        real.take(render(deck(*IDS)))
        for name in IDS:
            found = real.collection.find_notes(anki_record.search([history.entries[name]]))
            assert [real.collection.get_note(each)["Question"] for each in found] == [f"What is {IDS.index(name)}?"]
        assert len(real.collection.find_notes(anki_record.search(history.entries.values()))) == len(IDS)


@given(st.lists(ITEMS, max_size=4))
def test_a_package_is_its_own_history(items):
    whole = Deck("x", tuple({item.id: item for item in items}.values()))
    assert anki_history.parse(render(whole, choice=True), "x.apkg") == known(whole)


def repacked(entries: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, content in entries.items():
            package.writestr(name, content)
    return packed.getvalue()


def test_what_is_no_package_of_ours_is_refused():
    ours = render(deck("a"))
    for content in (b"", b"PK", ours[:-40], repacked({}), repacked({"collection.anki2": b"no database"}), ours[:900]):
        with pytest.raises(QuizgenError, match=r"x\.apkg stands in the way") as refused:
            anki_history.parse(content, "x.apkg")
        assert "move that away" in refused.value.hint


def made_of(*statements: str) -> bytes:
    """A package whose database comes of some statements."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        return repacked({"collection.anki2": connection.serialize()})


@pytest.mark.parametrize(
    "content",
    [
        made_of("CREATE TABLE x (y)"),
        made_of("CREATE TABLE notes (id, mid, flds)", "INSERT INTO notes VALUES (1, 2, 3)"),
        made_of("CREATE TABLE notes (id, mid, flds)", "INSERT INTO notes VALUES (1, x'ff', x'ff')"),
        made_of("CREATE TABLE notes (id, mid, flds)", f"INSERT INTO notes VALUES (1, {OURS}, NULL)"),  # noqa: S608 - a number of ours
        made_of(
            "CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
            " SELECT max(id) AS id, 1 AS mid, 'a' AS flds FROM n"
        ),
    ],
    ids=["other-tables", "numbers", "bytes", "nothing", "a-view-without-an-end"],
)
def test_hostile_databases_are_refused(content):
    with pytest.raises(QuizgenError, match=r"x\.apkg stands in the way"):
        anki_history.parse(content, "x.apkg")


@pytest.mark.parametrize("name", ["the package", "its database"])
def test_packages_with_some_bytes_changed_are_read_or_refused(name):
    whole = render(deck("a", "b"))
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        inner = package.read("collection.anki2")
    chance = random.Random(1)  # noqa: S311 - no secret
    refused = 0
    for _ in range(300):
        content = bytearray(whole if name == "the package" else inner)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(content))
            content[place : place + chance.randint(0, 2)] = chance.randbytes(chance.randint(0, 2))
        try:
            given = bytes(content) if name == "the package" else repacked({"collection.anki2": bytes(content)})
            anki_history.parse(given, "x.apkg")
        except QuizgenError:
            refused += 1
    assert refused


@pytest.mark.parametrize("legacy", [True, False])
def test_an_export_of_anki_is_taken_if_it_holds_our_notes_and_can_be_read(tmp_path, legacy):
    with anki(tmp_path) as real:
        real.take(render(deck("a", "b")))
        limit = DeckIdLimit(deck_id=real.collection.decks.id_for_name("x"))
        options = ExportAnkiPackageOptions(legacy=legacy)
        real.collection.export_anki_package(out_path=str(tmp_path / "y.apkg"), options=options, limit=limit)
    content = (tmp_path / "y.apkg").read_bytes()
    if legacy:
        assert anki_history.parse(content, "y.apkg") == known(deck("a", "b"))
    else:
        with pytest.raises(QuizgenError, match="stands in the way"):
            anki_history.parse(content, "y.apkg")


def test_a_package_with_someone_elses_notes_is_refused(tmp_path):
    with anki(tmp_path) as real:
        basic = real.collection.models.by_name("Basic")
        note = real.collection.new_note(basic)
        note["Front"] = "q"
        real.collection.add_note(note, real.collection.decks.id("x"))
        limit = DeckIdLimit(deck_id=real.collection.decks.id_for_name("x"))
        options = ExportAnkiPackageOptions(legacy=True)
        real.collection.export_anki_package(out_path=str(tmp_path / "y.apkg"), options=options, limit=limit)
    with pytest.raises(QuizgenError, match="not quizgen's"):
        anki_history.parse((tmp_path / "y.apkg").read_bytes(), "y.apkg")


def test_an_empty_package_is_an_empty_history():
    assert anki_history.parse(render(Deck("x", ())), "x.apkg") == EMPTY
