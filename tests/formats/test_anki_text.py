from __future__ import annotations

from pathlib import Path

import pytest
from formats.decks import small

from quizgen.errors import QuizgenError
from quizgen.formats import anki_text, gift, read_deck, tsv
from quizgen.model import Blank, Cloze, ShortAnswer

NOTES = Path(__file__).parent / "foreign" / "anki-notes.txt"


def read(text: str, path: str = "x.txt"):
    return anki_text.parse(text.encode(), path)


def test_reads_what_anki_exports():
    deck, said = read_deck(NOTES, NOTES.read_bytes())
    first, cloze, broken = deck.items
    assert deck.title == "Cells"
    assert first.body == ShortAnswer("What makes **ATP**?", "The *mitochondrion*\u00a0")
    assert (first.id, first.tags, first.sources[0].section) == ("abc123", ("cells", "energy"), ("Bio", "Cells"))
    assert cloze.id == 'q"x'
    assert cloze.body == Cloze(
        "The pump moves {{1}} Na⁺ out and {{2}} K⁺ in;\\\nthen {{1}} again, at $x^{ {{3}} }$.",
        {1: Blank("3", (), "number"), 2: Blank("2"), 3: Blank("10")},
    )
    assert cloze.explanation == "See page 4."
    assert broken.body == ShortAnswer('A line break in a "field"', "$x^2$")
    assert [(each.line, each.severity, each.code) for each in said] == [
        (7, "warning", "dropped-media"),
        (8, "warning", "dropped-media"),
        (9, "error", "no-right-answer"),
    ]
    assert broken.sources[0].line == 10


def test_the_same_gap_with_another_answer_is_another_gap():
    (item,) = read("#separator:tab\n#html:false\n{{c1::a}} and {{c1::b}} and {{c1::a}}")[0].items
    assert item.body == Cloze("{{1}} and {{2}} and {{1}}", {1: Blank("a"), 2: Blank("b")})


def test_subdecks_without_a_name_are_passed_over():
    deck, _ = read("#deck:Cells:: ::Pumps::\n#separator:tab\na?\tb")
    assert (deck.title, deck.items[0].sources[0].section) == ("Pumps", ("Cells", "Pumps"))


def test_of_gaps_inside_gaps_the_inner_one_is_asked():
    (item,) = read("#separator:tab\n{{c1::Canberra was {{c2::founded}}}} in 1913")[0].items
    assert item.body == Cloze("Canberra was {{2}} in 1913", {2: Blank("founded")})


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a?\tb", "x.tsv"), ("#separator:Comma\na?,b", "x.txt"), ("a?;b", "x.txt"), ('"a?","b"', "x.csv"),
        ("#separator:|\n#columns:Front|Back\na?|b", "x.txt"), ("\ufeff#separator:tab\n# a word\na?\tb", "x.txt"),
    ],
)  # fmt: skip
def test_finds_the_separator(text, path):
    (item,) = read(text, path)[0].items
    assert item.body == ShortAnswer("a?", "b")


def test_plain_text_keeps_its_signs_and_html_only_where_it_says_so():
    assert read("#separator:tab\n#html:false\na <b> & c\td")[0].items[0].body.stem == r"a \<b> & c"
    assert read("#separator:tab\n#html:true\na &lt;b&gt; &amp; c\td")[0].items[0].body.stem == r"a \<b> & c"


def test_tags_of_all_notes():
    assert read("#separator:tab\n#tags:one two\na\tb")[0].items[0].tags == ("one", "two")


def test_what_quizgen_wrote_comes_in_as_cards():
    deck, said = anki_text.parse(tsv.render(small()), "x.tsv")
    assert [type(item.body).__name__ for item in deck.items] == ["Cloze", *["ShortAnswer"] * 7]
    assert said == ()
    assert deck.title == small().title
    assert deck.items[0].body.text == small().items[0].body.text


def test_a_text_file_may_be_gift():
    deck, _ = read_deck("x.txt", gift.render(small()))
    assert len(deck.items) == 10
    assert read_deck("x.txt", b"Two plus two is {=four =4}.")[0].items[0].body.text == "Two plus two is {{1}}."


def test_no_text_is_refused():
    with pytest.raises(QuizgenError, match="this is no text"):
        anki_text.parse(b"a\x00b", "x.txt")
