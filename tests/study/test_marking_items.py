"""Every type of item, answered by one line."""

from __future__ import annotations

import pytest

from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    FactRef,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.study.marking.items import mark
from quizgen.study.marking.judged import Slip
from quizgen.study.showing import rights, shown, steps

FOUR = tuple(Option(text, "") for text in ("one", "two", "four"))
BODIES = {
    "choice": Choice("How many?", Option("three", ""), FOUR),
    "numbers": Choice("How many?", Option("3", ""), tuple(Option(text, "") for text in "124")),
    "multiple": MultipleResponse(
        "Which?", (Option("Na⁺", ""), Option("K⁺", "")), (Option("Cl⁻", ""), Option("Ca²⁺", ""))
    ),
    "order": Ordering("Order.", ("ATP binds", "Na+ leaves", "K+ enters")),
    "match": Matching("Match.", (("SGLT2", "proximal tubule"), ("`AQP2`", "collecting duct"))),
    "true": TrueFalse("It moves 3 Na⁺ out.", answer=True),
    "false": TrueFalse("It moves 2 Na⁺ out.", answer=False, correction="3 Na⁺"),
    "cloze": Cloze(
        "It moves {{1}} sodium ions out and {{2}} potassium ions in.", {1: Blank("3", ("three",)), 2: Blank("2")}
    ),
    "gap": Cloze("The resting potential of a neuron is about {{1}} mV.", {1: Blank("-70")}),
    "short": ShortAnswer("What drives the pump?", "ATP", ("adenosine triphosphate",)),
    "numeric": Numeric("What is the resting potential of a neuron?", -70.0, "mV", 5.0),
}
ITEMS = {name: Item(name, FactRef("fact", "kind"), body, ()) for name, body in BODIES.items()}


def letters(name, *texts):
    options = shown(ITEMS[name]).options
    return "".join("abcdefgh"[options.index(text)] for text in texts)


def verdict(name, typed):
    return mark(ITEMS[name], typed).verdict


def test_nothing_typed_is_skipped():
    assert {mark(item, "  ").verdict for item in ITEMS.values()} == {"skipped"}


def test_a_choice_by_letter_number_or_text():
    letter = letters("choice", "three")
    for typed in (
        letter,
        letter.upper(),
        f"{letter})",
        f"({letter})",
        str("abcd".index(letter) + 1),
        "three",
        "3 ",
        "Three",
    ):
        assert verdict("choice", typed) == "right" or typed == "3 ", typed
    wrong = mark(ITEMS["choice"], letters("choice", "two"))
    assert (wrong.verdict, wrong.given, wrong.slips) == ("wrong", "two", (Slip("three", "two"),))


def test_an_options_text_goes_before_its_number():
    assert shown(ITEMS["numbers"]).options == ("1", "2", "3", "4")
    assert verdict("numbers", "3") == "right"


def test_an_answer_that_names_no_option_is_wrong_and_told():
    assert mark(ITEMS["choice"], "z").remark == "“z” is none of the options."
    assert verdict("choice", "12") == "wrong"


@pytest.mark.parametrize("form", ["{0} {1}", "{0},{1}", "{1}, {0}", "{0}{1}", "{0} and {1}"])
def test_several_letters(form):
    both = letters("multiple", "Na⁺", "K⁺")
    assert verdict("multiple", form.format(*both)) == "right"


def test_several_by_their_texts():
    assert verdict("multiple", "K⁺, Na⁺") == "right"
    assert verdict("multiple", "Na⁺") == "wrong"


def test_what_is_missing_and_what_is_too_many_is_told():
    assert mark(ITEMS["multiple"], letters("multiple", "Na⁺", "Cl⁻")).remark == "1 missing, 1 too many."


def test_steps_in_order():
    order = letters("order", *BODIES["order"].sequence)
    assert verdict("order", order) == verdict("order", " ".join(order)) == verdict("order", ", ".join(order)) == "right"
    numbers = " ".join(str("abc".index(letter) + 1) for letter in order)
    assert verdict("order", numbers) == verdict("order", ", ".join(BODIES["order"].sequence)) == "right"
    assert mark(ITEMS["order"], order[::-1]).remark == "2 of 3 out of place."
    assert verdict("order", order[:2]) == verdict("order", order[0] * 3) == "wrong"


def test_steps_are_never_shown_in_the_right_order():
    for number in range(50):
        item = Item(str(number), FactRef("fact", "kind"), BODIES["order"], ())
        assert steps(item) != BODIES["order"].sequence
        assert sorted(steps(item)) == sorted(BODIES["order"].sequence)


def test_pairs():
    one, two = (("a", "b")[rights(ITEMS["match"]).index(right)] for _, right in BODIES["match"].pairs)
    for typed in (f"1{one} 2{two}", f"2-{two}, 1-{one}", f"1{one}2{two}", f"{one} {two}", f"1 {one.upper()}; 2 {two}"):
        assert verdict("match", typed) == "right", typed
    wrong = mark(ITEMS["match"], f"1{two} 2{one}")
    assert wrong.remark == "2 of 2 pairs are wrong."
    assert wrong.slips[0] == Slip("SGLT2 – proximal tubule", "SGLT2 – collecting duct")
    assert verdict("match", f"1{one}") == "wrong"
    assert verdict("match", "3a 1b") == "wrong"


@pytest.mark.parametrize("typed", ["true", "T", "yes", "a", "True"])
def test_true(typed):
    assert (verdict("true", typed), verdict("false", typed)) == ("right", "wrong")


@pytest.mark.parametrize("typed", ["false", "f", "No", "b"])
def test_false(typed):
    assert (verdict("true", typed), verdict("false", typed)) == ("wrong", "right")


@pytest.mark.parametrize("typed", ["3; 2", "three;two", "3 sodium ions; 2 potassium ions", "3 Na⁺ ; 2 K⁺"])
def test_gaps(typed):
    assert verdict("cloze", typed) == "right"


@pytest.mark.parametrize("typed", ["2; 3", "3", "3; 2; 1", "3 2", ";2", "3 potassium ions; 2 sodium ions"])
def test_wrong_gaps(typed):
    assert verdict("cloze", typed) == "wrong"


@pytest.mark.parametrize("typed", ["180 l, 1.5 l", "180 l,1.5 l", "180 l, 1,5 l", "180 l; 1.5 l"])
def test_gaps_parted_by_commas(typed):
    body = Cloze("Of {{1}} a day, {{2}} leave.", {1: Blank("180 L"), 2: Blank("1.5 L", ("1,5 L",))})
    plain = Cloze(body.text, {1: Blank("180 L"), 2: Blank("1.5 L")})
    assert mark(Item("l", FactRef("fact", "kind"), plain, ()), typed).verdict == "right"
    told = mark(Item("l", FactRef("fact", "kind"), body, ()), typed).verdict  # an answer has a comma of its own
    assert told == ("right" if ";" in typed else "wrong")


@pytest.mark.parametrize("typed", ["180 l,", ", 1.5 l", "180 l, 1.5 l, 2 l", "1.5 l, 180 l"])
def test_commas_that_part_nothing_right(typed):
    body = Cloze("Of {{1}} a day, {{2}} leave.", {1: Blank("180 L"), 2: Blank("1.5 L")})
    assert mark(Item("l", FactRef("fact", "kind"), body, ()), typed).verdict == "wrong"


def test_which_gap_is_wrong_is_told():
    assert mark(ITEMS["cloze"], "3; 20").remark == "gap 2: Ten times too large."
    assert mark(ITEMS["cloze"], "x; y").remark == "gap 1: wrong. gap 2: wrong."


def test_a_unit_that_stands_beside_a_gap_may_be_typed_or_left_out():
    assert [verdict("gap", typed) for typed in ("-70", "-70 mV", "-0.07 V")] == ["right"] * 3
    assert [verdict("gap", typed) for typed in ("70", "-70 V", "-70 mA")] == ["wrong"] * 3


def test_a_word_of_the_deck_is_no_misspelling():
    item = Item("w", FactRef("fact", "kind"), ShortAnswer("Which?", "fibrin"), ())
    assert mark(item, "fibrim").verdict == "right"
    assert mark(item, "fibrim", "fibrim".__eq__).verdict == "wrong"


def test_pairs_are_told_one_after_the_other():
    left, right = (letters_of(right) for right in ("proximal tubule", "collecting duct"))
    marked = mark(ITEMS["match"], f"1{right} 2{left}")
    assert marked.given == "SGLT2 – collecting duct, `AQP2` – proximal tubule"
    assert marked.remark == "2 of 2 pairs are wrong."


def test_more_words_of_the_question_may_stand_beside_the_answer_but_no_others():
    asked = Item(
        "bone", FactRef("f", "k"), ShortAnswer("What is the longest bone of the human leg called?", "femur"), ()
    )
    for typed in ("femur bone", "leg bone femur", "longest leg bone femur", "human femur"):
        assert mark(asked, typed).verdict == "right", typed
    for typed in ("arm bone femur", "femur tibia", "femur and tibia", "shortest bone femur"):
        assert mark(asked, typed).verdict == "wrong", typed


def letters_of(text):
    return "abcdefgh"[rights(ITEMS["match"]).index(text)]


@pytest.mark.parametrize(
    ("stem", "typed", "told"),
    [
        ("What is the density?", "232", "wrong"),
        ("What is the density?", "232 people", "wrong"),
        ("What is the density?", "232 people/m²", "wrong"),
        ("What is the density?", "232 cars/km²", "wrong"),
        ("What is the density?", "2320 people/km²", "wrong"),
        ("What is the density?", "232 people/km²", "right"),
        ("What is the density?", "232 people per km^2", "right"),
        ("How many people live there per km2?", "232", "right"),
    ],
)
def test_what_is_counted_by_a_unit_is_told_with_it(stem, typed, told):
    item = Item("w", FactRef("fact", "kind"), Numeric(stem, 232, "people/km²"), ())
    assert mark(item, typed).verdict == told
