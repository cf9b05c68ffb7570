"""Papers as files: each opened by a reader of its own, and looked into."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from xml.etree import ElementTree as ET

import docx
import pytest
from formats.decks import DECKS, small
from formats.nasty import LATEX, PLAIN
from hypothesis import given, settings
from shared import SHARED, needs_shared

from quizgen.build import build
from quizgen.errors import QuizgenError
from quizgen.formats import quiz_json
from quizgen.model import Deck, FactRef, Item, Mark, ShortAnswer, Source
from quizgen.papers import FORMATS, Sheet, blueprint, make, pdf, render_for
from quizgen.papers.key import entries
from quizgen.papers.omml import omml
from quizgen.papers.paper import paper
from quizgen.papers.typst_math import typst_math
from quizgen.text.inline import render

RENDERS = FORMATS.values()
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


def small_paper(names=("A", "B"), seed=7):
    deck = small()
    return paper(deck.title, deck.language, deck.items, names, seed)


def nasty_paper():
    math = [render(latex, (Mark(0, len(latex), "math"),)) for latex in LATEX]
    texts = [text for text in (*map(render, PLAIN), *math) if text.strip()]
    source = Source("1", "<w:p>", "", ("#panic()",), "]#panic()[ $x$ \\ */ // @a <b>")
    items = [
        Item(f"i{n}", FactRef(f"f{n}", "k"), ShortAnswer(text, texts[-1 - n % len(texts)], (text,)), (source,))
        for n, text in enumerate(texts * 6)
    ]
    return paper('#"A" </title>', "en", items[:500], ("A",), 1)


def text_of(page):
    return re.sub(r"<[^>]+>", "", page)


@pytest.mark.parametrize("name", ["paper.txt", "paper", "paper.html.txt", "paper.doc"])
def test_other_suffixes_are_refused(name):
    with pytest.raises(QuizgenError, match="a paper cannot be written so"):
        render_for(name)


def test_pdf_without_typst_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(QuizgenError, match="typst package, which is not installed; install quizgen with its extra"):
        pdf.render(small_paper(), Sheet())


@pytest.mark.parametrize("write", RENDERS)
def test_the_same_paper_gives_the_same_bytes(write):
    assert write(small_paper(), Sheet()) == write(small_paper(), Sheet())


def test_versions_hold_the_same_items_with_the_same_points_in_another_order():
    deck = small()
    many = Deck(
        "t", tuple(Item(f"{one.id}-{n}", one.fact, one.body, one.sources) for one in deck.items for n in range(6))
    )
    one, other = paper("t", "en", many.items, ("A", "B"), 7).versions
    orders = [[question.item.id for part in version.parts for question in part.questions] for version in (one, other)]
    assert sorted(orders[0]) == sorted(orders[1])
    assert orders[0] != orders[1]
    assert one.points == other.points
    assert [part.instruction for part in one.parts] == [part.instruction for part in other.parts]
    assert len({entry.answer for entry in entries(one)}) > 3


def test_the_key_names_what_each_version_shows_in_that_place():
    for version in small_paper().versions:
        key = {entry.number: "".join(piece.text for piece in entry.answer) for entry in entries(version)}
        assert key[1] == "C 3 Na+"
        assert sorted(re.findall(r"[A-D] (Na|K)", key[2])) == ["K", "Na"]
        assert key[3] == "False: It moves 3 Na+ out: 3 > 2."
        assert key[6] == "−70 ± 0.5 mV"


def test_html_holds_versions_keys_and_page_size():
    page = FORMATS[".html"](small_paper(), Sheet("letter")).decode()
    assert "@page { size: letter;" in page
    assert page.count("<section>") == page.count('<section class="key">') == 2
    assert "3 Na<sup>+</sup>" in page
    assert "Ca<sup>2+</sup>" in page
    assert "<math>" in page
    assert "<script" not in page


@pytest.mark.parametrize(("sheet", "versions", "keys"), [(Sheet(key=False), 2, 0), (Sheet(papers=False), 0, 2)])
def test_key_and_paper_can_be_apart(sheet, versions, keys):
    page = FORMATS[".html"](small_paper(), sheet).decode()
    assert (page.count("<section>"), page.count('<section class="key">')) == (versions, keys)
    told = docx.Document(io.BytesIO(FORMATS[".docx"](small_paper(), sheet)))
    titles = [one.text for one in told.paragraphs if one.style.name == "Heading 1"]
    assert len([title for title in titles if title == "Answer key"]) == keys
    assert len(titles) == versions + keys


def test_word_reads_it_with_real_math_and_raised_signs():
    data = FORMATS[".docx"](small_paper(), Sheet())
    document = docx.Document(io.BytesIO(data))
    titles = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert titles == ["Sodium-potassium pump\tVersion A", "Sodium-potassium pump\tVersion B", *["Answer key"] * 2]
    raised = [run.text for one in document.paragraphs for run in one.runs if run.font.superscript]
    assert {"+", "2+", "−"} <= set(raised)
    assert document.core_properties.title == "Sodium-potassium pump"
    assert len(document.sections) == 4
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = ET.fromstring(package.read("word/document.xml"))  # noqa: S314 - made above
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert root.findall(f".//{MATH}sSup")


def test_word_says_on_each_sheet_which_version_it_is():
    told = docx.Document(io.BytesIO(FORMATS[".docx"](small_paper(), Sheet())))
    found = ["".join(one.text for one in section.footer.paragraphs).split("\u2003")[0] for section in told.sections]
    assert found == ["Version A", "Version B", "Answer key version A", "Answer key version B"]
    alone = docx.Document(io.BytesIO(FORMATS[".docx"](small_paper(()), Sheet())))
    assert [section.footer.paragraphs[0].text for section in alone.sections] == ["1", "1"]


@pytest.mark.parametrize(("size", "width"), [("a4", 11906), ("letter", 12240)])
def test_word_has_the_sheet_that_was_asked_for(size, width):
    document = docx.Document(io.BytesIO(FORMATS[".docx"](small_paper(), Sheet(size))))
    assert {section.page_width.twips for section in document.sections} == {width}


@pytest.mark.parametrize(("size", "box"), [("a4", b"595.27"), ("letter", b"612 792")])
def test_pdf_has_the_sheet_that_was_asked_for(size, box):
    data = pdf.render(small_paper(), Sheet(size))
    assert data.startswith(b"%PDF-")
    assert re.search(rb"/MediaBox ?\[0 0 " + re.escape(box), data)


@pytest.mark.parametrize("write", RENDERS)
def test_500_nasty_items_break_nothing(write):
    assert len(write(nasty_paper(), Sheet())) > 10_000


def test_nasty_items_are_shown_as_they_are_written():
    page = text_of(FORMATS[".html"](nasty_paper(), Sheet()).decode())
    document = docx.Document(io.BytesIO(FORMATS[".docx"](nasty_paper(), Sheet())))
    lines = {re.sub(r"^\d+\.\t|  \(1\u00a0point\)$", "", one.text) for one in document.paragraphs}
    for text in ("std::vector", "{{c1::x}}", "[[1, 2], [3, 4]]", r"\(x\)", "snake_case", "*star*", "مرحبا"):
        assert text in page
        assert text in lines


@settings(max_examples=25)
@given(DECKS)
def test_any_deck_makes_a_paper(deck):
    made = paper(deck.title, deck.language, deck.items, (), 1)
    for write in RENDERS:
        assert write(made, Sheet())


@pytest.mark.parametrize(
    ("latex", "typst", "word"),
    [
        (r"\frac{1}{x}", "$frac(1, x)$", "<m:f>"),
        (r"\sqrt{x}", "$sqrt(x)$", '<m:degHide m:val="1"/>'),
        (r"\sqrt[3]{x}", "$root(3, x)$", "<m:deg>"),
        (r"x_1^2", "$attach(x, b: 1, t: 2)$", "<m:sSubSup>"),
        (r"\mathrm{Na}^+", r'$attach("Na", t: \u{2b})$', '<m:sty m:val="p"/>'),
        (r"\vec{F}", r"$accent(F, \u{2192})$", "<m:acc>"),
        (r"\left(x\right)", r"$lr(\u{28}x\u{29})$", '<m:begChr m:val="("/>'),
        (r"\begin{matrix}a&b\\c&d\end{matrix}", "$mat(delim: #none, a, b; c, d)$", "<m:mr>"),
        (r"\underbrace{x}_{n}", "$attach(limits(underbrace(x)), b: n)$", "<m:groupChr>"),
        (r"\text{a \" b}", None, None),
        (r"\unknown{x}", r'#raw("\u{5c}unknown\u{7b}x\u{7d}")', None),
    ],
)
def test_math_is_real_math(latex, typst, word):
    assert typst is None or typst_math(latex) == typst
    told = omml(latex)
    assert (told is None) if word is None and typst else word is None or word in (told or "")


@needs_shared
def test_papers_of_real_pages():
    paths = sorted((SHARED / "pages").glob("*.md"))
    deck = build((str(path), path.read_bytes()) for path in paths).deck
    quiz_json.render(deck)
    made = make(deck, blueprint.parse("type=choice:8,kind=quantity:3", 20), ("A", "B"), 7)
    for write in RENDERS:
        assert write(made, Sheet())
