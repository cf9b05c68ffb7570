"""Anki packages, imported by Anki itself."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from formats.collection import anki, without_script, words
from formats.decks import DECKS, SOURCE, small
from formats.nasty import LATEX, PLAIN
from hypothesis import given

from quizgen.errors import QuizgenError
from quizgen.formats import FORMATS
from quizgen.formats.anki_models import NOTE_TYPES
from quizgen.formats.apkg import render
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Deck,
    FactRef,
    Item,
    Mark,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text import inline

TESTS = Path(__file__).resolve().parents[1]
UNSHOWN = re.compile("[\0-\x08\x0b-\x1f\x7f\ufdd0\ufdd1]")


def item(number: object, body: object, **fields: object) -> Item:
    known = {"explanation": "Because.", "tags": ("a b", "c\u3000d", "e")} | fields
    return Item(str(number), FactRef("f", "k"), body, **({"sources": (SOURCE,)} | known))


def kept(text: str) -> str:
    """A text as Anki keeps it: composed, without what has no sign."""
    return unicodedata.normalize("NFC", UNSHOWN.sub("\ufffd", text))


def tight(text: str) -> str:
    return re.sub(r"\s", "", text)


def mathy(latex: str) -> str:
    return inline.render(latex, [Mark(0, len(latex), "math")])


def everywhere(number: int, text: str) -> list[Item]:
    """Items of every type that hold a text in every place."""
    option, other = Option(text, text), Option(f"not {text}", text)
    bodies = (
        Cloze(f"{text} is {{{{1}}}}, and {{{{2}}}} {text}", {1: Blank(text, (), "h"), 2: Blank("b", (), text)}),
        Choice(text, option, (other,)),
        MultipleResponse(text, (option,), (other,)),
        Numeric(text, -1.5, "mV", 0.1),
        Ordering(text, (text, f"then {text}")),
        Matching(text, ((text, f"right {text}"), ("a", "b"))),
        ShortAnswer(text, text, (text,)),
        TrueFalse(text, answer=True, correction=text),
    )
    return [item(f"{number}-{place}", body, explanation=text) for place, body in enumerate(bodies)]


def imported(deck: Deck, folder: Path) -> list[tuple[str, str, str]]:
    """Item type, question and answer of each card, in the deck's order."""
    with anki(folder) as collection:
        log = collection.take(render(deck, choice=True))
        assert len(log.new) == len(deck.items)
        notes = collection.notes()
        assert len(notes) == len(deck.items)
        return [(name.note_type()["name"], card.question(), card.answer()) for name in notes for card in name.cards()]


def shown(markup: str) -> str:
    return kept(words(markup)).strip()


def test_every_type_becomes_a_note_that_reads_well(tmp_path: Path) -> None:
    cards = imported(small(), tmp_path)
    assert len(cards) == 10
    said = [(shown(question), shown(answer)) for _, question, answer in cards]
    assert said[0][0] == r"The pump moves [number] sodium ions out and 2 potassium ions in, at \(x^{10}\)."
    assert said[2][0] == r"The pump moves 3 sodium ions out and 2 potassium ions in, at \(x^{[...]}\)."
    assert all("Because" not in question for question, _ in said)
    assert all(SOURCE.quote in answer for _, answer in said)
    assert all('<a href="https://example.org/pump">' in answer for _, _, answer in cards)
    assert all("Neurons &amp; &lt;glia&gt;" in answer for _, _, answer in cards)
    assert all("<hr id=answer>" in answer for _, _, answer in cards)


def test_nasty_texts_come_out_as_they_were_written(tmp_path: Path) -> None:
    items = [each for number, text in enumerate(PLAIN) for each in everywhere(number, inline.render(text))]
    cards = imported(Deck("Nasty", tuple(items)), tmp_path)
    assert len(cards) == 9 * len(PLAIN)
    for place, (name, question, answer) in enumerate(cards):
        text = kept(PLAIN[place // 9]).strip()
        assert text in shown(question)
        assert text in shown(answer)
        assert "{{" not in question + answer
        assert "[[type:" not in question or name == "quizgen typed"
        assert not re.search(
            r"<(script|img|b>|!--)|\\[(\[]|\[(sound:|anki:|latex\]|\$+\])", without_script(question + answer)
        )


def test_nasty_answers_stay_hidden_until_asked(tmp_path: Path) -> None:
    items = [item(number, Cloze("Say {{1}}.", {1: Blank(inline.render(text))})) for number, text in enumerate(PLAIN)]
    for text, (_, question, answer) in zip(PLAIN, imported(Deck("x", tuple(items)), tmp_path), strict=True):
        assert shown(question) == "Say [...]."
        assert shown(answer).startswith(f"Say {kept(text)}.")


@pytest.mark.parametrize(
    ("form", "asked", "told"),
    [
        ("{m} is {{{{1}}}}", r"\({x}\) is [hint]", r"\({x}\) is \({x}\)"),
        ("It is {{{{1}}}}.", "It is [hint].", r"It is \({x}\)."),
        ("${{{{1}}}} = y$", r"\([...] = y\)", r"\({x} = y\)"),
        ("$z^{{{{{{1}}}}}}$", r"\(z^{{[...]}}\)", r"\(z^{{{x}}}\)"),
    ],
)
def test_math_survives_in_and_around_clozes(tmp_path: Path, form: str, asked: str, told: str) -> None:
    items = [
        item(number, Cloze(form.format(m=mathy(latex)), {1: Blank(mathy(latex), (), "hint")}))
        for number, latex in enumerate(LATEX)
    ]
    cards = imported(Deck("x", tuple(items)), tmp_path)
    for latex, (_, question, answer) in zip(LATEX, cards, strict=True):
        assert "{{" not in question + answer
        # Spaces that mean nothing in math keep its braces from ending the cloze.
        assert tight(words(question)) == tight(asked.format(x=latex))
        assert tight(words(answer)).startswith(tight(told.format(x=latex)) + "Because.")


def test_math_is_escaped_for_html(tmp_path: Path) -> None:
    ((_, question, _),) = imported(Deck("x", (item(1, Cloze("$a<b$ & `c<d` {{1}}", {1: Blank("e")})),)), tmp_path)
    assert r"\(a&lt;b\) &amp; <code>c&lt;d</code>" in question


def test_a_number_used_twice_makes_one_card(tmp_path: Path) -> None:
    body = Cloze("{{2}} and {{2}} and `x{{5}}`", {2: Blank("a"), 5: Blank("b")})
    cards = imported(Deck("x", (item(1, body),)), tmp_path)
    assert [shown(question) for _, question, _ in cards] == ["[...] and [...] and xb", "a and a and x[...]"]


def test_leaves_choice_out_unless_asked(tmp_path: Path) -> None:
    with anki(tmp_path) as collection:
        collection.take(render(small()))
        assert len(collection.notes()) == 7
        assert not collection.collection.models.by_name("quizgen choice")
        collection.take(render(small(), choice=True))
        assert len(collection.notes()) == 8


def test_cards_are_due_in_the_decks_order_and_tags_hold_together(tmp_path: Path) -> None:
    items = tuple(item(number, ShortAnswer(f"q{number}", "a")) for number in range(5))
    with anki(tmp_path) as collection:
        collection.take(render(Deck("A: b", items)))
        notes = collection.notes()
        assert [note["Question"] for note in notes] == ["q0", "q1", "q2", "q3", "q4"]
        assert notes[0].tags == ["a_b", "c_d", "e", "page::sodium-potassium-pump"]
        assert collection.collection.decks.id_for_name("A: b")
        assert collection.collection.find_notes("dupe:1,x") == []


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "ftp://x", "", "http://a b", "/qa/31791"]
)
def test_never_links_where_no_page_is(tmp_path: Path, url: str) -> None:
    source = replace(SOURCE, url=url)
    ((_, _, answer),) = imported(Deck("x", (item(1, ShortAnswer("q", "a"), sources=(source,)),)), tmp_path)
    assert "href" not in answer
    assert not url or url not in answer


def test_quotes_a_url_for_html(tmp_path: Path) -> None:
    source = replace(SOURCE, url="https://x.org/?a=1&b={{c}}'")
    ((_, _, answer),) = imported(Deck("x", (item(1, ShortAnswer("q", "a"), sources=(source,)),)), tmp_path)
    assert 'href="https://x.org/?a=1&amp;b=%7B%7Bc%7D%7D&#x27;"' in answer


def dated(text: str, date: dt.date, number: int = 1) -> Item:
    return item(number, ShortAnswer(text, "a"), sources=(SOURCE, replace(SOURCE, date=date)))


def test_a_newer_page_updates_its_note_in_place(tmp_path: Path) -> None:
    other = dated("other", dt.date(2024, 6, 1), 2)
    with anki(tmp_path) as collection:
        collection.take(render(Deck("x", (dated("old", dt.date(2024, 6, 1)), other))))
        before = collection.notes()
        before[1]["Question"] = "mended by the student"
        collection.collection.update_note(before[1])
        log = collection.take(render(Deck("x", (dated("new", dt.date(2024, 6, 2)), other))))
        after = collection.notes()
        assert (len(log.new), len(log.updated), len(log.conflicting)) == (0, 1, 0)
    assert [note["Question"] for note in after] == ["new", "mended by the student"]
    assert [note.id for note in after] == [note.id for note in before]


def test_the_same_package_again_changes_nothing(tmp_path: Path) -> None:
    with anki(tmp_path) as collection:
        collection.take(render(small(), choice=True))
        log = collection.take(render(small(), choice=True))
        assert (len(log.new), len(log.updated), len(log.conflicting), len(log.duplicate)) == (0, 0, 0, 8)


def test_a_repeated_item_becomes_one_note(tmp_path: Path) -> None:
    with anki(tmp_path) as collection:
        collection.take(render(Deck("x", (small().items[0],) * 2)))
        assert len(collection.notes()) == 1


@pytest.mark.parametrize("date", [None, dt.date.min, dt.date(1960, 1, 1), dt.date(2024, 5, 17)])
def test_takes_any_date(tmp_path: Path, date: dt.date | None) -> None:
    each = item(1, ShortAnswer("q", "a"), sources=(replace(SOURCE, date=date),))
    with anki(tmp_path) as collection:
        collection.take(render(Deck("x", (each,))))
        (note,) = collection.notes()
    assert note.mod == (1715853600 if date and date.year == 2024 else 1577880000)


def test_refuses_a_cloze_without_a_gap() -> None:
    with pytest.raises(QuizgenError, match="no gap"):
        render(Deck("x", (item(1, Cloze("none", {})),)))


def test_empty_deck_is_a_package(tmp_path: Path) -> None:
    with anki(tmp_path) as collection:
        assert len(collection.take(render(Deck("", ()))).new) == 0


def test_the_package_holds_no_date_of_its_own() -> None:
    package = zipfile.ZipFile(io.BytesIO(render(small(), choice=True)))
    assert package.namelist() == ["collection.anki2", "media"]
    assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.compress_type for entry in package.infolist()} == {zipfile.ZIP_DEFLATED}


def rows(package: bytes, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(zipfile.ZipFile(io.BytesIO(package)).read("collection.anki2"))
        return connection.execute(query).fetchall()


@given(DECKS)
def test_any_deck_becomes_notes_with_cards(deck: Deck) -> None:
    package = render(deck, choice=True)
    assert package == render(deck, choice=True)
    notes = rows(package, "select id, guid, mid, tags, flds from notes")
    cards = rows(package, "select id, nid, ord from cards")
    assert len(notes) == len({each.id for each in deck.items}) == len({guid for _, guid, *_ in notes})
    assert {nid for _, nid, _ in cards} == {note_id for note_id, *_ in notes}
    ids = [row[0] for row in notes + cards]
    assert len(ids) == len(set(ids))
    assert all(1_420_070_400_000 <= each < 1_700_000_000_000 for each in ids)
    fields = {note_type.id: len(note_type.fields) for note_type in NOTE_TYPES}
    for _, _, mid, tags, values in notes:
        assert len(values.split("\x1f")) == fields[mid]
        assert values.split("\x1f")[0].strip()
        assert re.fullmatch(r"( \S+)* ", tags)
        assert "{{" not in re.sub(r"\{\{c[0-9]+::", "", values)


def test_what_is_frozen_stays() -> None:
    """A change here makes "conflicting" notes of every deck that people already have."""
    about = ("Explanation", "Quote", "Source", "Hint", "Item", "Record", "Spare 1", "Spare 2", "Spare 3")
    assert {(each.id, f"quizgen {each.name}", each.fields) for each in NOTE_TYPES} == {
        (1318420611, "quizgen cloze", ("Text", *about)),
        (1318420612, "quizgen typed", ("Question", "Answer", "Typed", "Unit", "Accepted", *about)),
        (1318420613, "quizgen choice", ("Question", "Options", "Answer", "Reasons", *about)),
        (1318420614, "quizgen plain", ("Question", "Options", "Answer", "Reasons", *about)),
    }
    guids = rows(render(small()), "select guid from notes order by id limit 1")
    assert guids == [("674ed42dc21a7444",)]
    assert rows(render(small()), "select distinct did from cards") == [(1135145066,)]


def test_same_bytes_wherever_it_runs() -> None:
    code = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]); from formats.decks import small;"
        "from quizgen.formats import FORMATS;"
        "print(*(hashlib.sha256(each.render(small())).hexdigest() for each in FORMATS))"
    )
    places = [("0", "UTC", "C"), ("1", "Asia/Tokyo", "C.UTF-8"), ("77", "America/New_York", "de_DE.UTF-8")]
    said = {
        subprocess.run(
            [sys.executable, "-c", code, str(TESTS)],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed, zone, locale in places
    }
    assert said == {" ".join(hashlib.sha256(each.render(small())).hexdigest() for each in FORMATS)}


def test_leaves_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert render(small())
    assert list(tmp_path.iterdir()) == []
