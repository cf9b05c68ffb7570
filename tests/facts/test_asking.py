"""How facts are asked: hints, stems, contexts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.merge import merge
from quizgen.facts.questions import accepted, hints, stems
from quizgen.facts.questions.context import context
from quizgen.facts.together import ask, material
from quizgen.model import Choice, Cloze, Item

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact


def facts_of(answer: str, keywords: str = "") -> list[Fact]:
    return list(choose.found(view.of(page_of(answer, keywords=keywords))))


def fact_of(answer: str, key: str, keywords: str = "") -> Fact:
    return next(fact for fact in facts_of(answer, keywords) if fact.key == key)


def items_of(answer: str, keywords: str = "") -> list[Item]:
    seen = view.of(page_of(answer, keywords=keywords))
    merged = merge(choose.found(seen)).facts
    return list(ask.items(merged, material.pool_of([seen], merged)))


@pytest.mark.parametrize(
    ("answer", "hint"),
    [
        ("cell membrane", "c… me…"),
        ("rate of change", "r… of ch…"),
        ("-70 mV", ""),
        ("ATP", "A…"),
        ("pH", ""),
        ("lipolysis", "lip…"),
        ("underdevelopment", "underd…"),
        ("disengagement", "dise…"),
        ("friction", "fri…"),
        ("consciousness", "cons…"),
        ("inadequate ventilation", "ina… ven…"),
        ("multi-subunit proteins", "m…-su… pr…"),
    ],
)
def test_initials(answer: str, hint: str) -> None:
    assert hints.initials(answer) == hint


@pytest.mark.parametrize(
    ("answer", "key", "more"),
    [
        ("Groups evolve through cooperation and competition.", "cooperation and competition",
         ("competition and cooperation",)),
        ("The cell keeps glucose and sodium ions.", "glucose and sodium ions", ()),
        ("Parathyroid hormone (PTH) is a hormone.\n\nLow calcium makes the glands secrete PTH.", "PTH",
         ("parathyroid hormone",)),
        ("Water is kept by **ADH (antidiuretic hormone)**.", "ADH (antidiuretic hormone)",
         ("ADH", "antidiuretic hormone")),
        ("The heart beats faster by **adrenaline (epinephrine)**.", "adrenaline (epinephrine)",
         ("adrenaline", "epinephrine")),
    ],
)  # fmt: skip
def test_more_is_accepted(answer: str, key: str, more: tuple[str, ...]) -> None:
    assert accepted.answers(fact_of(answer, key)) == more


def test_no_statement_is_to_be_completed() -> None:
    fact = fact_of("Smoking often ends in chronic bronchitis.", "chronic bronchitis", "chronic bronchitis")
    assert stems.gap_stem(fact) is None


def test_a_stem_is_a_question_where_its_verb_makes_one() -> None:
    fact = fact_of("Smoking often leads to chronic bronchitis.", "chronic bronchitis")
    assert stems.gap_stem(fact) == "What does smoking often lead to?"


def test_a_stem_asks_for_the_subject() -> None:
    fact = fact_of("The cerebellum coordinates the movements of the body.", "cerebellum")
    assert stems.gap_stem(fact) == "Which of these coordinates the movements of the body?"


@pytest.mark.parametrize(
    "text",
    [
        "The signal reaches the cerebellum in a few milliseconds at most.",
        "When the cell needs it, the cerebellum, which is small, coordinates the body.",
    ],
)
def test_no_stem_with_a_gap_in_the_middle(text: str) -> None:
    assert stems.gap_stem(fact_of(text, "cerebellum")) is None


def test_a_label_that_would_show_the_answer_is_left_out() -> None:
    fact = fact_of(
        "- **Social consequences**: The change brought hardship to the whole society of that time.", "hardship"
    )
    assert context(fact) == "Social consequences: "
    derived = fact_of(
        "- **Technology**: The law sped up technological change in most of the mills.", "technological change"
    )
    assert context(derived) == ""


def test_labels_of_two_lists_name_their_parents() -> None:
    text = (
        "### Dogs\n- **Food**: Meat and bones make them strong.\n### Cows\n- **Food**: Grass and hay make them strong."
    )
    shown = [item.body.text for item in items_of(text) if isinstance(item.body, Cloze)]
    assert any(text.startswith("Dogs, Food: ") for text in shown)
    assert any(text.startswith("Cows, Food: ") for text in shown)


def test_the_labels_of_a_list_are_each_others_distractors() -> None:
    text = (
        "- **Femur**: It is the long bone of the thigh below the hip.\n"
        "- **Tibia**: It is the larger bone of the lower leg.\n"
        "- **Ulna**: It is the bone of the forearm on the side of the little finger."
    )
    choices = [item.body for item in items_of(text) if isinstance(item.body, Choice) and item.fact.kind == "label"]
    assert {choice.key.text for choice in choices} == {"Femur", "Tibia", "Ulna"}
    assert all(option.text in ("Femur", "Tibia", "Ulna") for choice in choices for option in choice.distractors)
    assert choices[0].stem == "Which of these is the long bone of the thigh below the hip?"


def test_nothing_is_asked_twice() -> None:
    text = "A difference of 0.4 or less means a nonpolar bond, while a difference above 0.4 means a polar bond."
    texts = [item.body.text for item in items_of(text) if isinstance(item.body, Cloze)]
    assert len(texts) == len(set(texts))
    assert any(text.count("{{1}}") == 2 for text in texts)


def test_an_equation_that_shows_its_own_right_side_is_not_asked() -> None:
    even = "The curve is its own mirror image, which means $f(-x) = f(x)$ everywhere."
    assert not [item for item in items_of(even) if item.fact.kind == "equation"]
    odd = "The energy of a body at rest is given by $E = m c^2$ in every frame."
    assert [item for item in items_of(odd) if item.fact.kind == "equation"]


def test_wrong_ranges_are_joined_as_the_right_one() -> None:
    found = [item.body for item in items_of("The load of the ship is between 20 and 30 kg.", "load, ship")]
    options = [option.text for body in found if isinstance(body, Choice) for option in (body.key, *body.distractors)]
    assert options
    assert len({" and " in text for text in options}) == 1


def test_the_way_that_a_gap_leaves_outside_is_asked_for() -> None:
    found = [item.body for item in items_of("A drop in pH can lead to decreased rumen contractions.", "rumen")]
    made = [body for body in found if isinstance(body, Choice)]
    assert [(body.stem, body.key.text) for body in made] == [
        ("What happens to rumen contractions as a result of a drop in pH?", "They decrease")
    ]
