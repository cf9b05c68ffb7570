"""What is not asked however much it is worth, and what is asked all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.limits import fitness
from quizgen.model import Span


def reasons(answer: str) -> dict[str, str]:
    """Why each fact of a page is not asked, by its answer; the first kind's reason."""
    seen = view.of(page_of(answer, "What does the test pump do?", "test pump"))
    return {fact.key: fitness.why_not(fact) for fact in reversed(choose.found(seen))}


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("The heart has four chambers: two atria and two ventricles.", "four", "counted"),
        ("Nerves and glands are two parts of the system.", "two", "counted"),
        ("1. **Use the right tool**: The handle of a saw is held with one hand.", "Use the right tool", "do"),
        ("Pumps were found late (Borchardt of Fielding, 2000) in the membranes of the cell.", "Fielding", "citation"),
        ('The report said "the pump of the cell never rests at night" in the summer.', "night", "quotation"),
        (
            "- **Willem Kolff (1911-2009)**: Kolff built a kidney.",
            "Willem Kolff (1911-2009)",
            "label",
        ),
        ("- **Message Access Agent (MAA)**: The MAA brings letters.", "Message Access Agent (MAA)", "label"),
        ("A cell has pumps, and salt is moved by these membranes.", "membranes", "points"),
        ("One study found that 43 pumps failed in winter.", "43", "study"),
        ("The pump moves more salt per membrane in winter.", "membrane", "points"),
        ("Several old reasons explain the leak of the membranes.", "membranes", "announces"),
        ("The depth of the membranes (often $b_1$) varies in winter.", "b_1", "symbol"),
        ("The pump rests at 20 °C (68 °F) in winter.", "68 °F", "another unit"),
        ("Each membrane is thin, and the pump needs the membrane.", "membrane", "elsewhere"),
        ("In the pump the precipitate is cold, which ends precipitation.", "precipitate", "elsewhere"),
        (
            "When the outer wall of a cell is broken, the pump of the cell stops.",
            "the outer wall of a cell is broken",
            "3",
        ),
    ],
)
def test_left_alone(text: str, answer: str, reason: str) -> None:
    told = reasons(text)[answer]
    assert reason in told
    assert told[0].islower()
    assert told[-1].isalpha()


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The heart of a frog has three chambers.", "three"),
        ("- **Mating displays**: Males of many birds dance before the females.", "Mating displays"),
        ('The term is known as "osmosis" in biology and chemistry.', "osmosis"),
        ("Pumps (first seen in Rome in 1957) lie in the membranes.", "membranes"),
        ("The study of Rome found that 43 pumps failed in winter.", "43"),
        ("The pump moves more salt per heat membrane in winter.", "heat membrane"),
        ("Several old pumps explain the leak of the membranes.", "membranes"),
        ("Fibrin is made of fibrinogen in the blood.", "Fibrin"),
    ],
)
def test_asked_all_the_same(text: str, answer: str) -> None:
    assert reasons(text)[answer] == ""


@pytest.mark.parametrize(
    "text",
    [
        "Use calibrated thermometers to check the ward every hour.",
        "Ensure that all medicines are labelled with their names.",
        "Store vaccines in the fridge, which is cold.",
        "The rules help you to find the answer.",
    ],
)
def test_what_tells_its_reader_what_to_do_is_advice(text: str) -> None:
    assert fitness.is_advice(view.of(page_of(text)).statements[0])


@pytest.mark.parametrize(
    "text",
    [
        "Control systems in a factory utilize feedback loops to hold the level.",
        "Open surgery involves a larger incision in the abdomen.",
        "Point lights can help in finding cracks.",
        "The principle changes our picture of the atom.",
    ],
)
def test_a_noun_that_could_be_an_order_is_none_before_the_verb_of_its_sentence(text: str) -> None:
    assert not fitness.is_advice(view.of(page_of(text)).statements[0])


@pytest.mark.parametrize(
    ("kind", "most"),
    [("term", 9), ("definition", 9), ("condition", 3)]
    + [(kind, 1_000) for kind in ("equation", "ratio", "code", "cell", "label")],
)
@pytest.mark.parametrize("count", [3, 4, 9, 10, 12])
def test_an_answer_has_no_more_words_than_its_kind_can_have(kind: str, most: int, count: int) -> None:
    text = "The mill keeps old oak timbers beside wet lime mortar under iron roofs near long moss walls in spring."
    found = next(one for one in choose.found(view.of(page_of(text))) if one.statement.text == text)
    start = text.index("old")
    end = start + len(" ".join(text[start:].split()[:count]))
    told = fitness.why_not(replace(found, kind=kind, answer=Span(start, end), also=()))
    assert told == (f"the answer has more than {most} words" if count > most else "")
