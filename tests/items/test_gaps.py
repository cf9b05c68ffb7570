"""Taking answers out of sentences."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import gaps
from quizgen.model import Mark, Span
from quizgen.text import inline
from quizgen.text.inline_fill import fill


def gap(text: str, answer: str, marks: tuple[Mark, ...] = (), *, neutral: bool = False) -> str | None:
    start = text.index(answer)
    return gaps.with_gap(text, marks, Span(start, start + len(answer)), "{{1}}", neutral=neutral)


def test_takes_the_answer_out() -> None:
    assert gap("The pump moves three sodium ions.", "three") == "The pump moves {{1}} sodium ions."


def test_takes_every_mention_out() -> None:
    assert (
        gap("ATP feeds the pump, and the pump splits ATP in turn.", "ATP")
        == "{{1}} feeds the pump, and the pump splits {{1}} in turn."
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Gradients matter, since a gradient drives the carrier along.", "gradient"),
        ("The sodium pump moves sodium.", "sodium pump moves sodium"),
    ],
)
def test_refuses_what_still_shows_the_answer_or_leaves_nothing(text: str, answer: str) -> None:
    assert gap(text, answer) is None


def test_leaves_the_answer_inside_other_words_alone() -> None:
    assert (
        gap("Cortical areas and subcortical areas differ in age.", "Cortical")
        == "{{1}} areas and subcortical areas differ in age."
    )


def test_an_article_before_the_gap_does_not_tell_its_first_letter_where_it_must_not() -> None:
    text = "The core of this machine is an enzyme in the outer membrane."
    assert gap(text, "enzyme", neutral=True) == "The core of this machine is a(n) {{1}} in the outer membrane."
    assert gap(text, "enzyme") == "The core of this machine is an {{1}} in the outer membrane."


def test_an_abbreviation_after_the_gap_does_not_tell_its_letters() -> None:
    text = "The nerve releases acetylcholine (ACh) into the synaptic cleft."
    assert gap(text, "acetylcholine") == "The nerve releases {{1}} into the synaptic cleft."
    text = "The nerve releases acetylcholine (slowly) into the synaptic cleft."
    assert gap(text, "acetylcholine") == "The nerve releases {{1}} (slowly) into the synaptic cleft."


@pytest.mark.parametrize(
    ("text", "answer", "left"),
    [
        ("Cells give off carbon dioxide (CO₂) and water.", "carbon dioxide", "Cells give off {{1}} and water."),
        ("In practice CAD (Computer-Aided Design) saves time.", "CAD", "In practice {{1}} saves time."),
        ("A methyl group (-CH₃) is added to the ring.", "methyl group", "A {{1}} is added to the ring."),
        ("The liver (a large gland) makes bile.", "liver", "The {{1}} (a large gland) makes bile."),
        ("The skin (epidermis) keeps water in.", "skin", "The {{1}} (epidermis) keeps water in."),
    ],
)
def test_brackets_that_are_the_answer_again_go_with_it(text: str, answer: str, left: str) -> None:
    at = text.index(answer)
    assert gaps.with_gap(text, (), Span(at, at + len(answer)), "{{1}}") == left


def test_a_number_is_not_found_in_a_longer_one() -> None:
    assert gaps.mentions("From -3 to -3.5 and -3.", Span(5, 7)) == [Span(5, 7), Span(20, 22)]


def test_does_not_cut_math_in_two() -> None:
    text = "The force is F = ma in every frame of rest."
    assert gap(text, "ma", (Mark(13, 19, "math"),)) is None
    assert gap(text, "F = ma", (Mark(13, 19, "math"),)) == "The force is {{1}} in every frame of rest."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It leads to heat and ____.", "It leads to heat and ____."),
        ("It often leads to ____, which hurts.", "It often leads to ____."),
        ("It leads to ____ in the cell.", None),
        ("The ____ leads to ____.", None),
        ("A ____.", None),
    ],
)
def test_ends_on_the_gap_where_the_rest_can_go(text: str, expected: str | None) -> None:
    assert gaps.ending(text, "____") == expected


WORDS = st.lists(
    st.sampled_from("the pump moves sodium ions out of a cell and potassium in $x *y* `z` [w](v)".split()),
    min_size=5,
    max_size=20,
)


@given(WORDS, st.integers(0, 19))
def test_filling_the_gap_restores_the_sentence(words: list[str], which: int) -> None:
    text = " ".join(words)
    word = words[which % len(words)]
    start = len(" ".join(words[: which % len(words)])) + bool(which % len(words))
    made = gaps.with_gap(text, (), Span(start, start + len(word)), "{{1}}")
    if made is not None:
        assert inline.plain(fill(made, {1: inline.render(word)})) == text


@given(st.text("aBc-_ ßİKσς1", max_size=14), st.integers(0, 13), st.integers(1, 5))
def test_mentions_are_what_a_pattern_would_find(text: str, start: int, length: int) -> None:
    answer = Span(min(start, len(text)), min(start + length, len(text)))
    word = answer.of(text)
    if not word:
        return
    case = re.IGNORECASE if len(word) > 2 and word[0].isalpha() else re.NOFLAG
    low = text.replace("İ", "i").lower()
    pattern = re.compile(rf"(?<![\w-]){re.escape(low[answer.start : answer.end] if case else word)}(?![\w-])")
    found = {Span(*m.span()) for m in pattern.finditer(low if case else text)}
    assert gaps.mentions(text, answer) == sorted([answer, *(span for span in found if not span.overlaps(answer))])
