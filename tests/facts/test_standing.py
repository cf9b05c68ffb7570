"""How sentences are made to stand without their page, and which are left leaning."""

from __future__ import annotations

from pathlib import Path

import pytest
from cases import Case, read_cases
from hypothesis import given
from hypothesis import strategies as st
from pages_made import file_of, page_of

from quizgen.facts import view
from quizgen.facts.statements import standing
from quizgen.pages import read_page

CASES = Path(__file__).parent / "cases" / "standing.md"


def told(answer: str) -> str:
    lines = []
    for stated in view.of(page_of(answer, "What does the test pump do?", "test pump")).statements:
        sign = "leaning: " if stated.weak else ""
        named = f"In ${stated.formula}$" if stated.formula else stated.context
        front = f"[{named}] " if named and not stated.weak else ""
        lines.append(f"{sign}{front}{stated.text}")
    return "\n".join(lines)


@pytest.mark.parametrize("case", read_cases(CASES), ids=str)
def test_statements(case: Case) -> None:
    assert told(case.input) == case.expected


WORDS = st.sampled_from(
    "It This pump these cells move the ions. However, **Label**: They and $x$ (ATP) of\n\n 1. - 3 out".split(" ")
)


@given(st.lists(WORDS, max_size=40))
def test_every_quote_stands_in_its_page(words: list[str]) -> None:
    text = " ".join(words) + "."
    page, _ = read_page(file_of(text), "page.md")
    if page is None:
        return
    whole = "".join(text.replace("**", "").replace("$", "").replace("-", "").split()).lower()
    for stated in standing.statements(page, "pump"):
        plain = "".join(stated.own.replace("$", "").replace("-", "").split()).lower()  # a dash may part a label
        assert plain.replace(":", "").replace("\\", "") in whole.replace(":", "")


@given(st.lists(WORDS, max_size=40))
def test_marks_and_tokens_lie_within_the_text(words: list[str]) -> None:
    page, _ = read_page(file_of(" ".join(words) + "."), "page.md")
    for stated in standing.statements(page, "pump") if page else ():
        assert all(0 <= mark.start < mark.end <= len(stated.text) for mark in stated.marks)
        assert all(token.text == stated.text[token.start : token.end] for token in stated.tokens)
