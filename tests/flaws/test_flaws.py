"""Each flaw from both sides: what it must find, and what it must leave alone."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest
from cases import Case, read_cases
from flaws.labelled import labelled, read_labelled
from hypothesis import example, given
from hypothesis import strategies as st

from quizgen.flaws import FLAWS, OWN_FLAWS, SET_FLAWS, Flaw, inspect, question
from quizgen.flaws.question import MOST
from quizgen.model import Blank, Body, Choice, Cloze, Deck, FactRef, Item, Numeric, Option, ShortAnswer, TrueFalse

CASES = Path(__file__).parent / "cases"
TABLE = """
ambiguous implausible-distractor none-of-the-above longest-is-key gratuitous true-false-options convergence
logical-cue all-of-the-above blank-in-middle absolute-term word-repeat unfocused-stem complex-options grammar-cue
lost-sequence vague-term more-than-one-right negative-stem
""".split()
PARAMS = [
    pytest.param(flaw, case, id=f"{flaw.code}: {case}")
    for flaw in FLAWS
    for case in read_cases(CASES / f"{flaw.code}.md")
]


def test_the_codes_are_those_of_the_table_in_its_order() -> None:
    assert [flaw.code for flaw in FLAWS] == TABLE


def test_no_code_stands_twice() -> None:
    codes = [flaw.code for flaw in (*FLAWS, *OWN_FLAWS, *SET_FLAWS)]
    assert len(codes) == len(set(codes))


def test_each_case_file_has_both_sides() -> None:
    for code in TABLE:
        cases = read_cases(CASES / f"{code}.md")
        assert any(case.expected for case in cases), code
        assert any(not case.expected for case in cases), code


@pytest.mark.parametrize(("flaw", "case"), PARAMS)
def test_case(flaw: Flaw, case: Case) -> None:
    one = labelled(f"case:\n{case.input}")
    said = flaw.find(question(one.item, one.order))
    if case.expected:
        assert said is not None
        assert case.expected in said
    else:
        assert said is None


def test_short_answers_have_stems_too() -> None:
    item = Item("1", FactRef("1", "term"), ShortAnswer("Which gas is not heavier than air?", "helium"), ())
    assert [remark.code for remark in inspect(Deck("", (item,)))] == ["negative-stem"]


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        (ShortAnswer("Waves and tides", "moon"), ["unfocused-stem"]),
        (ShortAnswer("Capital of Peru?", "Lima"), []),
        (Numeric("Water freezes at 0 °C. At how many °F?", 32, "°F"), []),
        (Numeric("Anna loves her beautiful boat. She rows 6 km in 2 h. How fast is she?", 3, "km/h"), ["gratuitous"]),
        (Numeric("Give the number that belongs in the gap. Gold melts at about ____ °C.", 1064, "°C"), []),
        (Numeric("Give the number that belongs in the gap. In a neuron, the resting potential is about ____ mV. "
                 "Answer in mV.", -70, "mV"), []),
        (Numeric("Give the number that belongs in the gap. In a typical neuron, the resting potential is about ____, "
                 "negative inside. Answer in mV.", -70, "mV"), []),
        (Numeric("Give my lovely cats a sleep in the sun. Gold melts at about ____ °C.", 1064, "°C"), ["gratuitous"]),
        (ShortAnswer("Tea came to Lisbon in the time of the kings. Which acid does a lemon hold?", "citric acid"),
         ["gratuitous"]),
        (TrueFalse("Cats quite often sleep by day.", answer=True), ["vague-term"]),
        (TrueFalse("Cats sleep by day.", answer=True), []),
        (ShortAnswer("Name a noble gas.", "argon"), ["more-than-one-right"]),
        (ShortAnswer("Name the noble gas that lasers use with neon.", "helium"), []),
        (Cloze("In the same year he left it for {{1}}.", MappingProxyType({1: Blank("Weimar")})), ["ambiguous"]),
        (Cloze("Known for its canals, {{1}} draws visitors.", MappingProxyType({1: Blank("Venice")})), []),
    ],
)  # fmt: skip
def test_items_without_options_are_read_too(body: Body, codes: list[str]) -> None:
    item = Item("1", FactRef("1", "term"), body, ())
    assert [remark.code for remark in inspect(Deck("", (item,)))] == codes


@pytest.mark.parametrize("name", ["stranger", "stranger_two", "own"])
def test_items_that_people_labelled(name: str) -> None:
    right = wrong = missed = 0
    for one in read_labelled(name):
        table = {remark.code for remark in inspect(Deck("", (one.item,)), (one.order or None,))} & set(TABLE)
        right, wrong, missed = (
            right + len(table & one.codes),
            wrong + len(table - one.codes),
            missed + len(one.codes - table),
        )
    assert 2 * right / (2 * right + wrong + missed) >= 0.9


@given(st.text(max_size=40), st.lists(st.text(min_size=1, max_size=20), min_size=2, max_size=5))
@example("", ["0", "0", "TO0A"])
def test_no_text_breaks_a_flaw(stem: str, texts: list[str]) -> None:
    key, *rest = (Option(text, "") for text in texts)
    item = Item("1", FactRef("1", "term"), Choice(stem, key, tuple(rest)), ())
    order = (*rest, key)
    assert inspect(Deck("", (item,)), (order,)) == inspect(Deck("", (item,)), (order,))


@pytest.mark.parametrize(
    "piece", ["A, B, C and ", "I or ", "“a b ", "_. ", ", who is a", "all of the ", "1/2 ", "\\frac{"]
)
def test_no_pattern_runs_away_on_a_text_that_goes_on_and_on(piece: str) -> None:
    key, other = Option(piece * 2000, ""), Option(f"x {piece * 2000}", "")
    item = Item("1", FactRef("1", "term"), Choice(piece * 2000, key, (other,)), ())
    assert isinstance(inspect(Deck("", (item,)), ((key, other),)), tuple)


@pytest.mark.parametrize("place", [0, 5_000, 9_999])
def test_of_ten_thousand_options_some_are_read_and_the_key_among_them(place: int) -> None:
    options = [Option(f"planet {number}", "") for number in range(10_000)]
    body = Choice("Which planet is the largest?", options[place], tuple(options[:place] + options[place + 1 :]))
    item = Item("a", FactRef("a", "term"), body, (), "", ())
    one = question(item, options)
    assert len(one.answers) == MOST
    assert [answer.option for answer in one.answers if answer.right] == [options[place]]
    assert all(options[answer.place] == answer.option for answer in one.answers)
    assert inspect(Deck("t", (item,)), [options]) == ()
