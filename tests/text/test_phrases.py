"""Phrases: what they hold, and where they end."""

from __future__ import annotations

import pytest

from quizgen.model import Span
from quizgen.text import phrases
from quizgen.text.tokens import tokenise


def after(text: str, cue: str, *, joined: bool = True, listed: bool = False) -> str | None:
    span = phrases.after(tokenise(text), text.index(cue) + len(cue), joined=joined, listed=listed)
    return span.of(text) if span else None


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("It maintains the electrochemical gradient across the membrane.", "maintains", "electrochemical gradient"),
        ("It is the rate of change of the field in time.", "is", "rate of change of the field"),
        ("It needs oxygen, glucose, and water to live.", "needs", "oxygen, glucose, and water"),
        ("It leads to heat and pressure rises.", "to", "heat and pressure rises"),
        ("It is a crucial membrane protein.", "is", "membrane protein"),
    ],
)
def test_the_phrase_after_a_cue(text: str, cue: str, expected: str) -> None:
    assert after(text, cue) == expected


def test_a_list_does_not_swallow_the_subject_of_the_next_verb() -> None:
    text = "It leads to swelling and the pressure is raised."
    assert after(text, "to") == "swelling"


def test_a_list_that_is_named_as_one_ends_with_its_last_member() -> None:
    assert after("Gases such as neon and argon are inert.", " as", listed=True) == "neon and argon"


def test_no_phrase_where_a_clause_begins() -> None:
    assert after("It says that they are small.", "says") is None


def test_nouns_give_phrases_chains_and_lists_but_no_verbs() -> None:
    text = "The head of the femur contains yellow marrow and red marrow."
    found = [span.of(text) for span in phrases.nouns(tokenise(text))]
    assert found == [
        "head",
        "femur",
        "yellow marrow",
        "red marrow",
        "head of the femur",
        "yellow marrow and red marrow",
    ]


def test_the_subject_ends_where_the_verb_begins() -> None:
    text = "The head of the femur contains marrow."
    assert phrases.subject_end(tokenise(text)) == text.index("contains")
    assert phrases.subject_end(tokenise("A long list.")) is None


def test_a_comma_between_just_two_parts_clauses() -> None:
    text = "Ions leave through channels, and each ion carries a charge."
    found = [span.of(text) for span in phrases.nouns(tokenise(text))]
    assert "channels, and each ion" not in found
    assert after(text, "through") == "channels"


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("The rest of the voltage fades.", "rest", False),
        ("It weighs the risk and the urgency of progress.", "risk", False),
        ("It weighs the risk and urgency is rising.", "risk", True),
        ("They saw people displaced by war.", "people displaced", False),
        ("It stops the pump at once.", "pump", True),
        ("It is the product of their masses.", "product of their masses", True),
        ("It is a sign of her dedication.", "sign of her dedication", False),
    ],
)
def test_whole_phrases(text: str, phrase: str, expected: bool) -> None:
    span = Span(text.index(phrase), text.index(phrase) + len(phrase))
    assert phrases.whole(tokenise(text), span) is expected


@pytest.mark.parametrize(
    ("text", "inside", "whole"),
    [
        ("The K+ - Na+ pump rests.", "K+", False),
        ("The K+ pump - old and slow - rests.", "K+ pump", True),
        ("It keeps salt low and sugar high.", "salt low and sugar", False),
        ("It keeps salt and sugar high.", "salt and sugar", True),
        ("It has a group (-OH) and a ring.", "OH", False),
        ("It has one- or two-letter names.", "two-letter names", False),
        ("It has old or two-letter names.", "two-letter names", True),
        ("It gained 70 % in winter.", "70", False),
    ],
)
def test_torn_from_what_belongs_to_it(text: str, inside: str, *, whole: bool) -> None:
    start = text.index(inside)
    assert phrases.whole(tokenise(text), Span(start, start + len(inside))) == whole
