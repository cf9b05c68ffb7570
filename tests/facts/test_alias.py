"""How other names are asked for."""

from __future__ import annotations

from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.kinds.alias import AliasFact
from quizgen.facts.merge import merge
from quizgen.facts.together import ask, material
from quizgen.items.selection import TYPES, Selection
from quizgen.model import Body, Choice, ShortAnswer

ALL = Selection(frozenset(TYPES))


def bodies(answer: str, keywords: str = "") -> list[Body]:
    seen = view.of(page_of(answer, keywords=keywords))
    merged = merge(choose.found(seen)).facts
    known = material.pool_of([seen], merged)
    return [item.body for fact in merged if fact.kind == "alias" for item in ask.items([fact], known, ALL)]


def test_a_long_form_has_no_choice_among_words_that_no_page_has() -> None:
    text = "Chronic kidney disease (CKD) is treated early. Chronic heart failure (CHF) is treated late."
    assert not any(isinstance(body, Choice) for body in bodies(text, "chronic kidney disease, chronic heart failure"))


def test_a_long_form_is_asked_for_once_in_words() -> None:
    found = bodies("Chronic kidney disease (CKD) is treated early.", "chronic kidney disease")
    asked = [body for body in found if isinstance(body, ShortAnswer)]
    assert [(body.stem, body.answer) for body in asked] == [("What does CKD stand for?", "Chronic kidney disease")]


def choices(answer: str, keywords: str = "") -> dict[str, Choice]:
    return {body.key.text: body for body in bodies(answer, keywords) if isinstance(body, Choice)}


def test_a_name_with_ions_is_asked_for_among_others_with_other_ions() -> None:
    made = choices("The sodium-potassium pump, also known as Na⁺/K⁺-ATPase, keeps the gradient.", "Na⁺/K⁺-ATPase")
    asked = made["Na⁺/K⁺-ATPase"]
    assert asked.stem == "Which of these is another name for the sodium-potassium pump?"
    assert len(asked.distractors) == 3


def test_a_name_behind_half_a_phrase_is_not_asked_for() -> None:
    text = "The sugar helps the shape of a protein (tertiary structure) and of a chain (quaternary structure) alike."
    seen = view.of(page_of(text, keywords="tertiary structure, quaternary structure, coiled structure"))
    found = [fact for fact in choose.found(seen) if isinstance(fact, AliasFact)]
    assert [fact.question for fact in found] == ["", ""]
