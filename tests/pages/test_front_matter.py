from __future__ import annotations

import time

import pytest
from pages.building import FRONT, codes, page

from quizgen.pages import read_page


def test_a_blank_line_before_the_fence_is_mended_and_said():
    found, remarks = read_page(b"\n \n" + page(), "x.md")
    assert found.passages[0].line == 9
    assert [(r.code, r.line) for r in remarks] == [("space-before-front-matter", 1)]


@pytest.mark.parametrize(
    "data", [b"# Notes\n\nText.", b"id: 1\n---\n", b"----\nid: 1\n---\n", b"text\n---\nid: 1\n---\n"]
)
def test_no_front_matter(data):
    assert codes(data) == (None, ["no-front-matter"])


@pytest.mark.parametrize("data", [b"---\nid: 1\n", b"---\n", b"---"])
def test_open_front_matter(data):
    found, seen = codes(data)
    assert found is None
    assert seen in (["open-front-matter"], ["no-front-matter"])


def test_dashes_in_the_answer_close_nothing():
    found, seen = codes(b"---\n" + FRONT.encode() + b"answer: |\n    One.\n    ---\n    Two.\n---\n")
    assert seen == []
    assert [s.text for p in found.passages for s in p.sentences] == ["One.", "Two."]


@pytest.mark.parametrize(
    "text", ["A: b", "A: b: c", "`code` first", "@home", "%done", '"A" and b', "[Solved] a", "a: 'b'", "*not* an alias"]
)
@pytest.mark.parametrize("key", ["title", "question"])
def test_a_value_that_needs_quotes_is_mended(key, text):
    front = f"id: 7\n{key}: {text}\n" + ("question: What?\n" if key == "title" else "")
    found, remarks = read_page(page(front=front), "x.md")
    assert getattr(found, key) == text
    assert [(r.code, r.line, r.severity) for r in remarks] == [("mended-colon", 3, "warning")]


def test_a_quoted_colon_is_left_alone():
    found, seen = codes(page(front="id: 7\ntitle: 'A: b'\nquestion: \"What: now?\"\n"))
    assert (found.title, found.question, seen) == ("A: b", "What: now?", [])


def test_mending_keeps_the_lines():
    found, _ = codes(page(front="id: 7\ntitle: a: b\nquestion: What?\n"))
    assert (found.question_line, found.passages[0].line) == (4, 6)


@pytest.mark.parametrize(
    "block",
    [
        "related_article1:\n    id: 3\n    title: Cells: a view\n    subject: Biology\n",
        "relatedArticle2:\n    title: 'open\n",
        "score: [1, 2\n",
        "seo:\n  a: 1\n b: 2\n",
    ],
)
def test_a_broken_block_that_is_not_needed_is_left_out(block):
    found, seen = codes(page(extra=block + "subject: Biology\n"))
    assert (found.title, found.subject) == ("A title", "Biology")
    assert seen in (["dropped-key"], ["mended-colon"])


@pytest.mark.parametrize("answer", ["answer: >-\n    A.\n  B: c.\n   d\n", "answer:\n    a: b\n  c\n"])
def test_a_broken_answer_is_refused(answer):
    found, seen = codes(f"---\n{FRONT}{answer}---\n".encode())
    assert found is None
    assert seen[-1] in {"bad-yaml", "wrong-type"}


@pytest.mark.parametrize("quote", ["'", '"'])
def test_an_open_quote_is_mended(quote):
    found, remarks = read_page(f"---\nid: 1\nquestion: {quote}What\nanswer: A cell.\n---\n".encode(), "x.md")
    assert found.question == "What"
    assert [(r.code, r.line) for r in remarks] == [("mended-colon", 3)]


def test_bad_yaml_is_placed_and_comes_with_advice():
    found, remarks = read_page(b"---\nid: 1\nquestion: What?\nanswer: >-\n  a\n b: c\n---\n", "x.md")
    assert found is None
    assert [(r.code, r.line) for r in remarks] == [("bad-yaml", 6)]
    assert "indent" in remarks[0].message


@pytest.mark.parametrize("text", ["- a\n- b\n", "just text\n"])
def test_no_keys_at_all(text):
    assert codes(f"---\n{text}---\n".encode()) == (None, ["bad-yaml"])


def test_a_duplicate_key_is_told_and_the_last_wins():
    found, remarks = read_page(page(front=FRONT + "title: Another\n"), "x.md")
    assert found.title == "Another"
    assert [(r.code, r.line) for r in remarks] == [("duplicate-key", 6)]


def test_aliases_are_not_followed():
    found, seen = codes(page(front="id: 7\nbase: &a Text\ntitle: *a\nquestion: What?\n"))
    assert found.title == "*a"
    assert seen == ["mended-colon"]


def test_a_laughing_file_is_read_quickly():
    lines = "".join(f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9)}]\n" for n in range(1, 30))
    start = time.process_time()
    found, _ = codes(page(front="k0: &k0 [lol]\n" + lines + FRONT))
    assert found.id == "7"
    assert time.process_time() - start < 5


@pytest.mark.parametrize("text", ["[" * 50_000, "{a: " * 50_000, "- " * 50_000])
def test_deep_nesting_is_refused(text):
    found, seen = codes(f"---\nid: 1\nx:\n  {text}\n---\n".encode())
    assert found is None
    assert seen


def test_tags_are_not_obeyed():
    found, seen = codes(page(front=FRONT + "x: !!python/object/apply:os.system ['true']\n"))
    assert (found.id, seen) == ("7", [])


def test_a_second_document_is_refused():
    assert codes(b"---\n--- a\n...\n")[1] in (["bad-yaml"], ["no-question"])
