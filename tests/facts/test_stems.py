"""Statements turned into questions with options: where they can end on a gap, and what stands in front."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.questions import stems
from quizgen.model import Span
from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact


def fact_of(text: str) -> Fact:
    """A fact of a sentence that asks for what stands in brackets."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    found = next(one for one in choose.found(view.of(page_of(plain))) if one.statement.text == plain)
    return replace(found, answer=Span(start, text.index("]") - 1), also=())


@pytest.mark.parametrize(
    ("before", "opening"),
    [
        ("Gluconeogenesis: ", "In the context of gluconeogenesis, "),
        ("What is a kiln? ", "In the context of “What is a kiln?”, "),
        ("The kiln", "The kiln"),
        ("ATP: ", "In the context of ATP, "),
    ],
)
def test_setting(before: str, opening: str) -> None:
    assert stems.setting(before) == opening


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("The kiln burns [oak].", True),
        ("The [kiln] burns oak.", False),
        ("In the old mill, the [kiln] burns oak.", False),
        ("In the old mill, a kiln burns [oak].", True),
        ("In the old mill a kiln burns [oak].", False),
        ("The kiln, which was built in May, burns [oak].", True),
        ("The kiln of old oak, [fir] and ash burns.", False),
        ("When the kiln is hot, the miller burns [oak].", True),
    ],
)
def test_says_enough(text: str, does: bool) -> None:
    assert stems.says_enough(fact_of(text)) is does


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("The kiln burns [oak].", "The kiln burns which wood?"),
        ("The [kiln] burns oak.", "Which of these burns oak?"),
        ("In the old mill, the [kiln] burns oak.", None),
        (
            "In the old mill, a kiln burns [oak].",
            "In the old mill, a kiln burns which wood?",
        ),
        ("In the old mill a kiln burns [oak].", "In the old mill a kiln burns which wood?"),
        (
            "The kiln, which was built in May, burns [oak].",
            "The kiln, which was built in May, burns which wood?",
        ),
        ("The kiln of old oak, [fir] and ash burns.", "The kiln of old oak, which wood and ash burns?"),
        (
            "When the kiln is hot, the miller burns [oak].",
            "When the kiln is hot, the miller burns which wood?",
        ),
    ],
)
def test_middle_stem(text: str, stem: str | None) -> None:
    assert stems.middle_stem(fact_of(text), "wood") == stem


@pytest.mark.parametrize(
    ("text", "are"),
    [
        ("The mill burns oak.", [False, False, True, False, False]),
        ("It is oak.", [False, True, False, False]),
        ("Made by potters.", [False, False, False, False]),
        ("Burned by potters.", [False, False, False, False]),
        ("It burned oak.", [False, True, False, False]),
        ("Using oak.", [False, False, False]),
        ("It is known here.", [False, True, False, False, False]),
        ("The oak burns.", [False, False, True, False]),
    ],
)
def test_finite(text: str, are: list[bool]) -> None:
    tokens = tokenise(text)
    assert [stems.finite(token, after) for token, after in zip(tokens, (*tokens[1:], None), strict=True)] == are
