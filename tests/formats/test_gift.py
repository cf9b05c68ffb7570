from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from formats import normal
from formats.decks import DECKS, small
from hypothesis import given

from quizgen.errors import QuizgenError
from quizgen.formats import gift, gift_read
from quizgen.formats.plain_text import one_line
from quizgen.model import Blank, Cloze

if TYPE_CHECKING:
    from quizgen.model import Deck

HERE = Path(__file__).parent
GOLDEN = HERE / "small.gift"


def read(text: str):
    return gift_read.parse(text.encode(), "x.gift")


def body(text: str):
    deck, said = read(text)
    assert said == ()
    return deck.items[0].body


def test_writes_the_golden_file():
    assert gift.render(small()).decode() == GOLDEN.read_text("utf-8")


def test_reads_the_golden_file():
    deck, said = gift_read.parse(GOLDEN.read_bytes(), "small.gift")
    assert said == ()
    assert deck == normal.gift(small(), "small")


@given(DECKS)
def test_what_is_written_reads_back_but_for_what_the_table_says(deck: Deck):
    deck = replace(deck, items=tuple({one_line(item.id): item for item in deck.items}.values()))
    deck_read, said = gift_read.parse(gift.render(deck), "x.gift")
    assert said == ()
    assert deck_read == normal.gift(deck, "x")


def test_reads_what_a_teacher_wrote():
    deck, said = gift_read.parse((HERE / "foreign" / "teacher.gift").read_bytes(), "teacher.gift")
    assert deck.title == "Cells"
    stems = [item.body.text if isinstance(item.body, Cloze) else item.body.stem for item in deck.items]
    assert stems == [
        "Who is buried in Grant's tomb, Earth?",
        "Grant is _____ in Grant's tomb.",
        "Grant is buried in Grant's tomb.",
        "Two plus two equals {{1}}.",
        "When was Ulysses S. Grant born?",
        "What is pi to three digits?",
        "What is the value of pi?",
        "Match the countries.",
        "Which are **noble** gases? [table]",
        "Is 3 < 4 and 5 > 2 {always}?",
        "Escapes: a = b ~ c # d \\ e and a new line",
        "What is the formula $x^2$?",
    ]
    first, *_, last = deck.items
    assert (first.id, first.tags, first.explanation) == ("Q1", ("easy", "two words"), "He is entombed.")
    assert [option.why for option in first.body.distractors] == ["Too easy.", ""]
    assert (first.sources[0].path, first.sources[0].line) == ("teacher.gift", 6)
    assert (last.body.answer, last.explanation) == ("x squared", "ok")
    assert [(each.line, each.severity, each.code) for each in said] == [
        (17, "warning", "not-kept"),
        (25, "warning", "not-kept"),
        (33, "warning", "dropped-media"),
        (41, "warning", "unsupported-type"),
        (43, "error", "no-text"),
        (49, "warning", "unsupported-type"),
        (51, "warning", "unsupported-type"),
        (53, "error", "lonely-brace"),
        (55, "error", "no-right-answer"),
        (57, "warning", "not-kept"),
    ]


def test_numbers():
    assert (body("n {#3.141..3.142}").value, body("n {#3.141..3.142}").tolerance) == (3.1415, 0.0005)
    assert (body("n {#-1.5:0.1}").value, body("n {#-1.5:0.1}").tolerance) == (-1.5, 0.1)
    assert body("n {#=5 ~#wrong}").value == 5


def test_signs_behind_the_answers_are_no_text_with_a_gap():
    assert body('Is it 42?{F}";').stem == "Is it 42?"
    assert body("What is pi? {#3.14}.").stem == "What is pi?"
    assert body("Pi is {#3.14} or so.").stem == "Pi is _____ or so."
    assert body("It is {=a}.") == Cloze("It is {{1}}.", {1: Blank("a")})


def test_windows_text_is_read_and_told():
    deck, (said,) = gift_read.parse("Größe?{=groß}".encode("cp1252"), "x.gift")
    assert deck.items[0].body.stem == "Größe?"
    assert said.code == "not-utf-8"


def test_windows_line_ends():
    assert len(read("a{=1}\r\n\r\nb{=2}\r\n")[0].items) == 2


def test_a_brace_in_a_category_opens_nothing():
    deck, _ = read("$CATEGORY: a {\n\nx{=1}\n\ny{=2}")
    assert (deck.title, len(deck.items)) == ("a {", 2)


def test_ids_are_never_shared():
    deck, _ = read("// [id:a]\nx{=1}\n\n// [id:a]\ny{=2}\n\nz{=1}\n\nz{=1}")
    assert len({item.id for item in deck.items}) == 4


@pytest.mark.parametrize("text", ["{", "a { b", "}{", "::x::{=}", "x{~}", "x{#a}", "x{=a->}"])
def test_what_is_no_gift_is_refused_in_one_line(text):
    with pytest.raises(QuizgenError, match="this is not GIFT"):
        read(text)


def test_a_backslash_before_a_gap_does_not_take_it_away():
    (first, *_) = small().items
    odd = replace(first, body=Cloze(r"C:\\{{1}}", {1: Blank("temp")}))
    assert rb"<p>C\:\\" in gift.render(replace(small(), items=(odd,)))
