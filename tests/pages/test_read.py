from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pages.building import FRONT, codes, page

from quizgen.model.page import Passage, Table
from quizgen.pages import read_page

FULL = """\
id: -5
date: 2025-02-06
title: 'A ''title'''
seo:
  title: X | Biology
  page_keywords: >-
    cell, wall (of a plant, thick), Cell
question: What is a cell?
"""


def test_a_whole_page():
    extra = "subject: Biology\nurl: /learn/cell\nrelated_article1:\n    id: 3\n    title: >-\n        What: else?\n"
    found, remarks = read_page(page("A cell.\\n\\n- **Nucleus**: Its core.", FULL, extra), "cell.md")
    assert remarks == ()
    assert found is not None
    assert (found.id, found.path, found.title, found.subject) == ("-5", "cell.md", "A 'title'", "Biology")
    assert (found.url, found.date, found.language) == ("/learn/cell", dt.date(2025, 2, 6), "en")
    assert (found.question, found.question_line) == ("What is a cell?", 9)
    assert found.terms == ("cell", "wall (of a plant, thick)", "Nucleus")
    assert [block.line for block in found.blocks] == [11, 11]


def test_seo_date_and_subject_may_be_missing():
    found, seen = codes(page())
    assert (found.subject, found.date, found.terms, seen) == ("", None, (), [])


def test_title_falls_back_to_the_question():
    found, seen = codes(page(front="id: 1\nquestion: What is it?\n"))
    assert (found.title, seen) == ("What is it?", [])


@pytest.mark.parametrize(
    ("value", "expected"), [("12", "12"), ('"12"', "12"), ("-5", "-5"), ("a-1", "a-1"), ("007", "007")]
)
def test_an_id_is_text(value, expected):
    assert codes(page(front=f"id: {value}\nquestion: What?\n"))[0].id == expected


def test_a_missing_id_becomes_the_name_of_the_file():
    found, remarks = read_page(page(front="question: What?\n"), "dir/what-is-it.md")
    assert found.id == "what-is-it"
    assert [(remark.code, remark.severity) for remark in remarks] == [("no-id", "warning")]


@pytest.mark.parametrize(
    ("front", "code", "line"),
    [
        ("id: 1\ntitle: T\n", "no-question", 2),
        ("id: 1\nquestion:\ntitle: T\n", "no-question", 3),
        ('id: 1\nquestion: " "\n', "no-question", 3),
        ("id: 1\nquestion: 42\n", "wrong-type", 3),
        ("id: 1\nquestion: true\n", "wrong-type", 3),
        ("id: 1\nquestion:\n  - a\n", "wrong-type", 2),
    ],
)
def test_without_a_question_the_file_is_refused(front, code, line):
    found, remarks = read_page(page(front=front), "x.md")
    assert found is None
    assert [(remark.code, remark.line, remark.severity) for remark in remarks] == [(code, line, "error")]


@pytest.mark.parametrize("answer", ["", "answer:\n", 'answer: ""\n', "answer: ~\n", "answer: >-\n\n"])
def test_without_an_answer_the_file_is_refused(answer):
    found, seen = codes(f"---\n{FRONT}{answer}---\n".encode())
    assert (found, seen) == (None, ["no-answer"])


@pytest.mark.parametrize("answer", ["", "answer:\n", "answer: ~\n"])
@pytest.mark.parametrize("blank", ["", "\n", "\n&nbsp;\n<!-- a\nremark -->\n"])
def test_what_stands_below_the_front_matter_is_the_answer_where_there_is_none(answer, blank):
    text = "Note: a cell is small.\n\n- **Core**: it holds\n  the genes.\n"
    data = f"---\n{FRONT}{answer}---\n{blank}{text}".encode()
    found, remarks = read_page(data, "x.md")
    assert remarks == ()
    first = data.decode().splitlines().index("Note: a cell is small.") + 1
    sentences = [sentence for passage in found.passages for sentence in passage.sentences]
    assert [(one.text, one.line) for one in sentences] == [
        ("Note: a cell is small.", first),
        ("it holds the genes.", first + 2),
    ]


def test_text_below_an_answer_is_not_read_and_that_is_said():
    found, remarks = read_page(f"---\n{FRONT}answer: A cell.\n---\n\n<!-- -->\nMore text.\n".encode(), "x.md")
    assert [sentence.text for passage in found.passages for sentence in passage.sentences] == ["A cell."]
    assert [(remark.code, remark.line, remark.severity) for remark in remarks] == [("ignored", 10, "warning")]


def test_a_refusal_below_the_front_matter_is_one():
    found, remarks = read_page(f"---\n{FRONT}---\nI'm sorry, but I don't have it.\n".encode(), "x.md")
    assert found is None
    assert [(remark.code, remark.line) for remark in remarks] == [("unanswered", 7)]


def test_a_quoted_number_is_text():
    assert codes(page(front='id: 1\nquestion: "42"\n'))[0].question == "42"


def test_a_bad_date_is_left_out():
    found, seen = codes(page(front=FRONT + "date: 6.2.2025\n"))
    assert (found.date, seen) == (None, ["bad-date"])


@pytest.mark.parametrize(("value", "expected"), [("de", "de"), ("en-GB", "en-GB"), ("<x>", "en")])
def test_language(value, expected):
    assert codes(page(front=FRONT + f"language: {value}\n"))[0].language == expected


def test_no_index_is_a_refusal():
    found, remarks = read_page(page(front=FRONT + "no_index: True\n"), "x.md")
    assert found is None
    assert [(remark.code, remark.severity) for remark in remarks] == [("unanswered", "warning")]


def test_no_index_may_be_false():
    assert codes(page(front=FRONT + "no_index: False\n"))[0] is not None


YAML_BITS = st.lists(
    st.sampled_from(
        ["id: 1", "title: a: b", "question: ", "answer: ", ">-", "|", "\n", "    ", "- ", "'", '"', "&a", "*a"]
    )
    | st.text(max_size=8),
    max_size=20,
).map("".join)


@given(st.binary(max_size=200) | YAML_BITS.map(lambda bits: f"---\n{bits}\n---\n".encode()))
def test_any_bytes_are_read_or_refused(data):
    found, remarks = read_page(data, "x.md")
    assert (found is None) == any(r.severity == "error" or r.code == "unanswered" for r in remarks)
    assert all(r.message.isprintable() and r.line >= 1 for r in remarks)


SIGNS = [
    "**",
    "*",
    "$",
    "$$",
    "\\(",
    "\\)",
    "`",
    "```",
    "| ",
    ": ",
    "> ",
    "&amp;",
    "<b>",
    "<sup>2</sup>",
    "\u00a0",
    "---",
]
BEGINNINGS = ["\\n", "\\n\\n", "\n    ", "- ", "1. ", "a) ", "### ", "   ", "The cell. ", "It's 5", "x_1"]
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
MARKDOWN = st.lists(st.sampled_from(SIGNS + BEGINNINGS) | ANYTHING, max_size=30).map("".join)


def sentences(found):
    for block in found.blocks:
        if isinstance(block, Passage):
            yield from block.sentences
        elif isinstance(block, Table):
            yield from [*block.header, *(cell for row in block.rows for cell in row)]


@given(MARKDOWN)
@example("**The cell. ***0****")
def test_sentences_of_any_answer(answer):
    found, remarks = read_page(page("x " + answer), "x.md")
    if found is None:
        assert remarks
        return
    for sentence in sentences(found):
        assert list(sentence.marks) == sorted(sentence.marks)
        assert all(0 <= mark.start < mark.end <= len(sentence.text) for mark in sentence.marks)
        assert sentence.text == sentence.text.strip()
        assert 1 <= sentence.line <= answer.count("\n") + 9


PLAIN = str.maketrans("", "", "*$`")
PARTS = st.sampled_from(
    ["\\n", "\\n- ", "**cell**", "$x_1$", "The cell lives.", "It:", "\\n1. ", "\\na) ", "`ls`", "3 * 4"]
)


@given(st.lists(PARTS, max_size=25))
def test_words_of_sentences_stand_in_the_answer(parts):
    answer = "We see. " + " ".join(parts)
    found, _ = read_page(page(answer), "x.md")
    assert found is not None
    source = answer.translate(PLAIN)
    for sentence in sentences(found):
        assert all(word in source for word in sentence.text.translate(PLAIN).split())


def test_twice_the_same():
    data = page("A cell.\\n\\n1. **A**: b (c).\\n2. $x$")
    assert read_page(data, "x.md") == read_page(data, "x.md")
