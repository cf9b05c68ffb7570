"""The formats that are tables: Kahoot's spreadsheet, text for Anki, CSV."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from anki.import_export_pb2 import ImportCsvRequest
from formats.collection import anki, words
from formats.decks import small
from formats.nasty_deck import nasty

from quizgen.formats import csv_cards, kahoot, tsv
from quizgen.formats.loss import kept, losses
from quizgen.model import Choice, MultipleResponse, Option, TrueFalse

LEAD_IN = "Which of these completes the statement? "


def sheet(deck):
    book = openpyxl.load_workbook(io.BytesIO(kahoot.render(deck)))
    return list(book.active.iter_rows(min_row=9))


def values(deck):
    return [tuple(cell.value for cell in row) for row in sheet(deck)]


# Kahoot


def test_kahoot_has_its_columns_from_row_nine():
    assert values(small()) == [
        (1, "How many sodium ions does the pump move out?", "1 Na+", "2 Na+", "3 Na+", "4 Na+", 20, 3),
        (2, "Which ions does the pump move?", "K+", "Na+", "Ca2+", "Cl−", 30, "1,2"),
        (3, "The pump moves 2 Na+ out.", "True", "False", None, None, 20, 2),
    ]


def test_kahoot_never_holds_more_than_its_budget_nor_a_formula():
    rows = sheet(nasty())
    assert len(rows) > 100
    for row in rows:
        _, stem, *answers, seconds, right = [cell.value for cell in row]
        assert 0 < len(str(stem)) <= 120
        assert all(len(str(answer)) <= 75 for answer in answers if answer is not None)
        assert len([answer for answer in answers if answer is not None]) >= 2
        assert seconds in {5, 10, 20, 30, 60, 90, 120, 240}
        assert all(answers[int(number) - 1] is not None for number in str(right).split(","))
        assert all(cell.data_type != "f" for cell in row)


def test_kahoot_says_what_it_leaves_out():
    deck = small()
    item = deck.items[1]
    bodies = [
        replace(item.body, stem="x" * 121),
        replace(item.body, key=Option("y" * 76, "")),
        MultipleResponse("x", tuple(Option(str(n), "") for n in range(5)), (Option("no", ""),)),
        replace(item.body, distractors=tuple(Option(f"d{n}", "") for n in range(5))),
    ]
    odd = replace(deck, items=tuple(replace(item, id=str(n), body=body) for n, body in enumerate(bodies)))
    told = {loss.change.code: loss.items for loss in losses(kahoot.CHANGES, odd)}
    assert told == {"kahoot-long": 2, "kahoot-keys": 1, "kahoot-options": 1, "kahoot-plain": 1, "kahoot-feedback": 1}
    ((_, _, *answers, _, right),) = values(odd)
    assert answers[right - 1] == "3 Na+"
    assert len(kept(kahoot.CHANGES, odd)) == 1


@pytest.mark.parametrize(("stem", "asked"), [
    (f"{LEAD_IN}The pump is ____.", f"{LEAD_IN}The pump is ____."),
    (f"{LEAD_IN}{'a ' * 50}pump is ____.", f"{'a ' * 50}pump is ____."),
    (f"Which is it? {'a ' * 58}pump?", None),
    (f"{LEAD_IN}{'a ' * 58}pump is ____.", None),
])  # fmt: skip
def test_kahoot_does_without_a_lead_in_where_a_question_is_too_long(stem, asked):
    item = replace(small().items[1], body=Choice(stem, Option("ion", ""), (Option("gas", ""), Option("salt", ""))))
    deck = replace(small(), items=(item,))
    book = openpyxl.load_workbook(io.BytesIO(kahoot.render(deck)))
    assert book.active["B9"].value == asked
    told = {loss.change.code for loss in losses(kahoot.CHANGES, deck)}
    assert ("kahoot-long" in told) == (asked is None)
    assert ("kahoot-lead-in" in told) == (asked is not None and asked != stem)


def test_kahoot_dates_nothing():
    with zipfile.ZipFile(io.BytesIO(kahoot.render(small()))) as book:
        assert {entry.date_time for entry in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "docProps/core.xml" not in book.namelist()


# Text for Anki


def imported(folder, data):
    """What Anki makes of a text file: the log of its import, and its notes."""
    path = folder / "x.tsv"
    path.write_bytes(data)
    with anki(folder) as real:
        metadata = real.collection.get_csv_metadata(str(path), None)
        log = real.collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log
        notes = [
            (note.note_type()["name"], note.fields, note.tags, note.cards()[0].render_output()) for note in real.notes()
        ]
        decks = {deck.name for deck in real.collection.decks.all_names_and_ids()}
        return log, [(*told[:3], words(told[3].question_text), words(told[3].answer_text)) for told in notes], decks


def test_anki_takes_every_note_of_a_text_file(tmp_path):
    log, notes, decks = imported(tmp_path, tsv.render(small()))
    assert len(log.new) == len(notes) == 8
    assert "Sodium-potassium pump" in decks
    assert [note[0] for note in notes] == ["Cloze", *["Basic"] * 7]
    assert all({"subject::biology", "kind::ratio"} <= set(note[2]) for note in notes)
    assert "[number]" in notes[0][3]
    assert "ATP" in notes[6][4]


def test_anki_takes_nasty_notes_from_a_text_file(tmp_path):
    log, notes, _ = imported(tmp_path, tsv.render(nasty()))
    assert len(notes) == len(nasty().items)
    assert not log.conflicting
    assert all(question.strip() for _, _, _, question, _ in notes)


# CSV


def rows(deck):
    return list(csv.reader(io.StringIO(csv_cards.render(deck).decode("utf-8-sig"), newline="")))


def test_csv_has_a_question_and_an_answer_in_each_line():
    assert rows(small())[1:4] == [
        ["How many sodium ions does the pump move out? (a) 1 Na+ (b) 2 Na+ (c) 3 Na+ (d) 4 Na+", "3 Na+"],
        ["Which ions does the pump move? (a) K+ (b) Na+ (c) Ca2+ (d) Cl−", "K+; Na+"],
        ["What is the resting potential of a neuron?", "−70 ± 0.5 mV"],
    ]
    assert rows(small())[0][1] == "3; 2; 10"


@pytest.mark.parametrize("cell", ["=1+1", "+x", "-x", "@SUM(A1)", " =1", "＝1", "=HYPERLINK(1)", "-1+1", "\u00a0=1"])
def test_csv_keeps_formulas_from_running(cell):
    assert csv_cards.safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-70", "+3.5", "-0,5", "a=b", "3 - 2", "−70 mV", ""])
def test_csv_leaves_alone_what_is_no_formula(cell):
    assert csv_cards.safe(cell) == cell


def test_csv_of_nasty_items_has_two_cells_a_line_and_no_formula():
    told = rows(nasty())
    assert len(told) == len(nasty().items)
    assert all(len(row) == 2 for row in told)
    assert all(
        not cell.lstrip().startswith(("=", "+", "-", "@")) or cell.lstrip("+-").replace(".", "").isdigit()
        for row in told
        for cell in row
    )


def test_tables_hold_choices_and_statements():
    assert {type(item.body) for item in kept(kahoot.CHANGES, small())} == {Choice, MultipleResponse, TrueFalse}
