"""One question in another form."""

from __future__ import annotations

import pytest

from quizgen.items import forms
from quizgen.model import Blank, Choice, Cloze, Option, ShortAnswer

KEY, WRONG = Option("glucose", "right"), (Option("starch", "wrong"), Option("urea", "wrong"))


def choice(stem: str, key: Option = KEY, wrong: tuple[Option, ...] = WRONG) -> Choice:
    return Choice(stem, key, wrong)


@pytest.mark.parametrize(
    "stem",
    [
        "Which of these is another name for sugar?",
        "To which of these does the description belong? A simple sugar.",
        "How many ions are moved, and which way?",
    ],
)
def test_no_statement_where_the_stem_gives_none(stem: str) -> None:
    assert forms.true_false(choice(stem), None, "1") is None


@pytest.mark.parametrize(
    ("stem", "right"),
    [
        ("Which sugar belongs in the gap? Plants make ____.", "Plants make glucose."),
        ("Which code belongs in the gap? The cell burns ____ for energy.", "The cell burns glucose for energy."),
        ("Which of these feeds the brain?", "Glucose feeds the brain."),
        ("What is the main fuel?", "The main fuel is glucose."),
        ("What does G stand for?", "G stands for glucose."),
        ("In $G = 1$, what does $G$ stand for?", "In $G = 1$, $G$ stands for glucose."),
        ("Which sugar belongs in the gap? It burns a(n) ____.", "It burns a glucose."),
    ],
)
def test_statements(stem: str, right: str) -> None:
    seen = {forms.true_false(choice(stem), None, str(seed)) for seed in range(20)}
    told = {body.stem: (body.answer, body.correction) for body in seen if body}
    assert told.pop(right) == (True, "")
    assert {text.replace("starch", "?").replace("urea", "?") for text in told} <= {
        right.replace("glucose", "?"),
        right.replace("glucose", "?").replace(" a ?", " an ?"),
        right.replace("Glucose", "Starch"),
        right.replace("Glucose", "Urea"),
    }
    assert len(told) == 2
    assert all(answer == (False, right) for answer in told.values())


def test_the_halves_of_an_equation_are_joined() -> None:
    body = choice("Which side belongs in the gap? Force: $F =$ ____", Option("$ma$", ""), WRONG)
    seen = [forms.true_false(body, None, str(seed)) for seed in range(9)]
    assert "Force: $F = ma$" in [one.stem for one in seen if one]


def test_a_short_answer_needs_one_gap() -> None:
    assert forms.short(Cloze("{{1}} and {{2}}", {1: Blank("a"), 2: Blank("b")})) is None


def test_short_answers() -> None:
    ends = Cloze("Plants make {{1}}.", {1: Blank("glucose", ("sugar",))})
    assert forms.short(ends) == ShortAnswer("Complete the statement: Plants make ____.", "glucose", ("sugar",))
    middle = Cloze("The {{1}} is burnt.", {1: Blank("glucose")})
    assert forms.short(middle) == ShortAnswer("What belongs in the gap? The ____ is burnt.", "glucose")
    asked = forms.short(middle, choice("Which of these feeds the brain?"))
    assert asked == ShortAnswer("What feeds the brain?", "glucose")


def test_a_sentence_with_the_same_gap_serves_where_the_stem_gives_none() -> None:
    body = choice("The cell burns a certain fuel. Which fuel?")
    filled = Cloze("The cell burns a {{1}}.", {1: Blank("glucose")})
    told = {one.stem for seed in range(20) if (one := forms.true_false(body, filled, str(seed)))}
    assert told == {"The cell burns a glucose.", "The cell burns a starch.", "The cell burns an urea."}


def test_a_false_statement_has_a_small_letter_behind_its_article() -> None:
    filled = Cloze("An {{1}} is a part of it.", {1: Blank("FXYD protein")})
    body = choice("Which part?", Option("FXYD protein", ""), (Option("Beta subunit", ""), Option("Golgi body", "")))
    told = {one.stem for seed in range(30) if (one := forms.true_false(body, filled, str(seed)))}
    parts = ("An FXYD protein", "A beta subunit", "A Golgi body")
    assert told == {f"{part} is a part of it." for part in parts}


def test_a_whole_equation_fills_the_gap_for_its_right_side() -> None:
    body = choice(
        "Which equation gives the force $F$?", Option("$F = ma$", ""), (Option("$F = m$", ""), Option("$F = a$", ""))
    )
    said = [forms.true_false(body, Cloze("The force: $F =$ {{1}}", {1: Blank("$ma$")}), seed) for seed in "abcd"]
    assert {one.stem for one in said if one and one.answer} <= {"The force: $F = ma$"}
    assert any(one and not one.answer and one.stem in ("The force: $F = m$", "The force: $F = a$") for one in said)
