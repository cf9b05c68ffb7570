from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from cases import read_cases
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.page import Mark, Span
from quizgen.text.sentences import split

CASES = read_cases(Path(__file__).parent / "cases" / "sentences.md")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_split(case):
    assert [span.of(case.input) for span in split(case.input)] == case.expected.splitlines()


@pytest.mark.parametrize(
    ("text", "fixed", "kind", "expected"),
    [
        ("Use a. B here. Then go.", "a. B", "code", ["Use a. B here.", "Then go."]),
        ("Use a. B here. Then go.", "a. B", "math", ["Use a. B here.", "Then go."]),
        ("Type ls . Then go.", "ls .", "code", ["Type ls . Then go."]),
        ("It is F = 5. Then go.", "F = 5.", "math", ["It is F = 5.", "Then go."]),
        ("It is so. x grows.", "x", "math", ["It is so.", "x grows."]),
        ("It is the area A. Mathematically so.", "A", "math", ["It is the area A.", "Mathematically so."]),
    ],
)
def test_marks(text, fixed, kind, expected):
    start = text.index(fixed)
    spans = split(text, [Mark(start, start + len(fixed), kind)])
    assert [span.of(text) for span in spans] == expected


def test_bold_may_be_cut():
    text = "So it is. Then it is not."
    assert len(split(text, [Mark(0, len(text), "bold")])) == 2


WORDS = st.sampled_from(
    ["The", "cell", "e.g.", "U.S.", "No.", "5", "3.5", "J.", "(", ")", '"', "…", "?", "!", "etc.", "。"]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=20).map(" ".join))


@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(1, 9)), max_size=3))
def test_spans_cover_all_but_space(text, places):
    marks = sorted(Mark(start, start + length, "code") for start, length in places)
    spans = split(text, marks)
    covered = [at for span in spans for at in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    assert all(char.isspace() for at, char in enumerate(text) if at not in set(covered))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)


@given(TEXTS)
def test_a_sentence_does_not_run_into_the_next(text):
    spans = split(text)
    assert all(not before.overlaps(after) for before, after in itertools.pairwise(spans))
    assert all(isinstance(span, Span) for span in spans)
