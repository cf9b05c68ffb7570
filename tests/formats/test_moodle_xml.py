from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from formats import normal
from formats.decks import DECKS, small
from hypothesis import given

from quizgen.errors import QuizgenError
from quizgen.formats import moodle_read, moodle_xml
from quizgen.formats.fractions import shares
from quizgen.formats.loss import losses
from quizgen.model import Blank, Cloze, MultipleResponse, Option

if TYPE_CHECKING:
    from quizgen.model import Deck

HERE = Path(__file__).parent
GOLDEN = HERE / "small.moodle.xml"


def test_writes_the_golden_file():
    assert moodle_xml.render(small()).decode() == GOLDEN.read_text("utf-8")


def test_reads_the_golden_file():
    deck, said = moodle_read.parse(GOLDEN.read_bytes(), "small.moodle.xml")
    assert said == ()
    assert deck == normal.deck(small(), "small")


@given(DECKS)
def test_what_is_written_reads_back_but_for_what_the_table_says(deck: Deck):
    kept = {item.id: item for item in deck.items if moodle_xml.item_id(item) == item.id}
    deck = replace(deck, items=tuple(kept.values()))
    read, said = moodle_read.parse(moodle_xml.render(deck), "x.moodle.xml")
    assert said == ()
    assert read == normal.deck(deck, "x")


def test_reads_what_a_teacher_wrote():
    deck, said = moodle_read.parse((HERE / "foreign" / "teacher.moodle.xml").read_bytes(), "t.xml")
    assert deck.title == "Blood"
    stems = [item.body.text if isinstance(item.body, Cloze) else item.body.stem for item in deck.items]
    assert stems == [
        "Which metal is in **haemoglobin**, O₂'s carrier? $2 < 3$",
        "Which are *white* cells?",
        "Blood pH is 7.4 & a < b.",
        "What carries oxygen?",
        "How long do red cells live?",
        "Match.",
        "Plasma is {{1}} % of {{2}}, cells are {{3}}.",
        "Order.",
    ]
    choice, *_, number, match, cloze, _ = (item.body for item in deck.items)
    assert choice.key == Option("iron", "Yes.")
    assert {option.text for option in choice.distractors} == {"copper", r"AT&T \<zinc>"}
    assert (number.value, number.unit, number.tolerance) == (120, "d", 10)
    assert match.pairs == (("red", "erythrocyte"), ("white", "leukocyte"))
    assert [blank.answer for blank in cloze.blanks.values()] == ["55", "blood", "red } dark"]
    assert (deck.items[0].id, deck.items[0].tags) == ("hb-1", ("blood",))
    assert deck.items[0].sources[0].section == ("Default for Bio", "Blood")
    assert [(each.line, each.code) for each in said if each.severity == "warning"] == [
        (10, "dropped-media"), (10, "not-kept"), (10, "not-kept"), (45, "not-kept"), (45, "not-kept"),
        (60, "not-kept"), (67, "not-kept"), (67, "not-kept"), (79, "unsupported-type"),
    ]  # fmt: skip
    assert [(each.line, each.code) for each in said if each.severity == "error"] == [
        (83, "no-right-answer"), (90, "not-a-number")
    ]  # fmt: skip


def test_a_broken_file_gives_what_stands_before_the_break():
    whole = GOLDEN.read_text("utf-8")
    cut = whole[: whole.index("</question>", whole.index("numerical"))]
    deck, (said,) = moodle_read.parse(cut.encode(), "cut.xml")
    assert len(deck.items) == 3
    assert (said.severity, said.code, said.line) == ("error", "broken-xml", cut.count("\n") + 1)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "this is not XML: no element found"),
        (b"hello", "this is not XML"),
        (b"<html></html>", "this is not Moodle XML, its root is <html>"),
        (b'<!DOCTYPE quiz [<!ENTITY a "aaa">]><quiz>&a;</quiz>', "a document type is not allowed"),
        (b'<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz/>', "a document type is not allowed"),
        (b"<a>" * 1000, "nested too deeply"),
    ],
)
def test_refuses_what_is_no_moodle_xml(data, told):
    with pytest.raises(QuizgenError, match=told):
        moodle_read.parse(data, "x.xml")


def test_more_right_options_than_moodle_can_grade_are_left_out_and_told():
    item = small().items[2]
    many = MultipleResponse("x", tuple(Option(str(n), "") for n in range(21)), (Option("no", ""),))
    deck = replace(small(), items=(item, replace(item, id="many", body=many)))
    assert [loss.change.code for loss in losses(moodle_xml.CHANGES, deck) if loss.change.drops] == ["moodle-keys"]
    assert len(moodle_read.parse(moodle_xml.render(deck), "x")[0].items) == 1


@pytest.mark.parametrize("keys", range(1, 21))
def test_shares_are_whole_and_in_the_list_of_moodle(keys):
    known = {"100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25", "20",
             "16.66667", "14.28571", "12.5", "11.11111", "10", "5"}  # fmt: skip
    told = shares(keys)
    assert set(told) <= known
    assert abs(sum(map(float, told)) - 100) < 0.001


@pytest.mark.parametrize(("kind", "word"), [("ddwtos", "dragbox"), ("gapselect", "selectoption")])
def test_words_that_are_dragged_or_picked_into_a_text_are_gaps(kind, word):
    words = "".join(f"<{word}><text>{text}</text><group>1</group></{word}>" for text in ("cat", "dog", "cow"))
    text = "<questiontext format='html'><text>The [[2]] chased the [[1]].</text></questiontext>"
    deck, (said,) = moodle_read.parse(
        f"<quiz><question type='{kind}'>{text}{words}</question></quiz>".encode(), "x.xml"
    )
    assert deck.items[0].body == Cloze("The {{1}} chased the {{2}}.", {1: Blank("dog"), 2: Blank("cat")})
    assert said.code == "not-kept"


def said_of(kind, inner):
    """What is said of a file with one question, and the deck."""
    text = "<questiontext format='html'><text>What?</text></questiontext>"
    question = f"<question type='{kind}'>{'' if 'questiontext' in inner else text}{inner}</question>"
    deck, said = moodle_read.parse(f"<quiz>{question}</quiz>".encode(), "x.xml")
    return [each.code for each in said], deck.items


def cloze(text):
    return f"<questiontext format='html'><text>{escape(text)}</text></questiontext>"


WRONG = "<answer fraction='0'><text>a</text></answer>"


@pytest.mark.parametrize(
    ("kind", "inner", "code"),
    [
        ("truefalse", WRONG, "no-right-answer"),
        ("shortanswer", WRONG, "no-right-answer"),
        ("shortanswer", "<answer fraction='100'><text> </text></answer>", "no-right-answer"),
        ("numerical", WRONG, "no-right-answer"),
        ("numerical", "<answer fraction='100'><text>*</text></answer>", "no-right-answer"),
        ("matching", "<subquestion><text>a</text><answer><text>b</text></answer></subquestion>", "too-few-pairs"),
        ("ordering", "<answer fraction='1'><text>a</text></answer>", "too-few-steps"),
        ("cloze", cloze("No gap."), "no-gap"),
        ("cloze", cloze("A {1:SHORTANSWER:~b}."), "no-right-answer"),
        ("cloze", cloze("A {1:SHORTANSWER:=*}."), "no-right-answer"),
        ("cloze", cloze("A <a href='{1:SHORTANSWER:=b}'>x</a>."), "lost-gap"),
        ("gapselect", cloze("A [[2]].") + "<selectoption><text>b</text></selectoption>", "no-right-answer"),
    ],
)
def test_a_question_without_an_answer_is_told_and_left_out(kind, inner, code):
    said, items = said_of(kind, inner)
    assert code in said
    assert items == ()


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("{1:MULTICHOICE:=b}", Blank("b")),
        ("{1:MULTICHOICE:=b~c}", Blank("b")),
        ("{1:NUMERICAL:=5:0.5~=6}", Blank("5", ("6",))),
        ("{1:NUMERICAL:=5}", Blank("5")),
        ("{1:SHORTANSWER:=b~=~%100%c~%50%d~}", Blank("b", ("c",))),
    ],
)
def test_the_answers_of_a_gap(text, blank):
    _, (item,) = said_of("cloze", cloze(f"A {text}."))
    assert item.body == Cloze("A {{1}}.", {1: blank})


def test_of_several_right_numbers_the_first_is_kept_and_that_is_said():
    said, (item,) = said_of("numerical", "".join(f"<answer fraction='100'><text>{n}</text></answer>" for n in (5, 6)))
    assert (item.body.value, said) == (5, ["not-kept"])
