"""The labels of a list asked together: their order, what stands under a heading, what is said of each."""

from __future__ import annotations

import pytest
from pages_made import file_of

from quizgen.build import build
from quizgen.items.selection import Selection

BREWING = {
    "Mash": "Hot water draws sugar from the malt.",
    "Boil": "The wort is heated for an hour.",
    "Cool": "A coil lowers the temperature quickly.",
    "Pitch": "Yeast is added to the cold wort.",
    "Ferment": "Yeast turns the sugar into alcohol.",
    "Rack": "Clear beer leaves the sediment behind.",
    "Bottle": "A little sugar gives it bubbles.",
}
TOOLS = {
    "Ruler": "A flat strip with marks for short lengths.",
    "Micrometer": "It is used for wires and thin sheets.",
    "Odometer": "It counts the turns of a wheel on the road.",
    "Balance": "This compares two masses on pans.",
    "Stopwatch": "Measures short times to the tenth of a second.",
    "Barometer": "It tells the pressure of the air.",
    "Compass": "Its needle points to the north.",
}
PLANTS = """### {}

- **Kale**: A cabbage with curly leaves.
- **Leek**: It is eaten with its white stem.
- **Cress**: Grows in clear brooks.

### {}

- **Beet**: Colors the soup red.
- **Carrot**: It is orange and sweet.
- **Parsnip**: Tastes best after frost.
"""


def made(answer, wanted):
    deck = build([("a.md", file_of(answer, "What is it?"))], wanted=Selection(frozenset((wanted,)))).deck
    return [item.body for item in deck.items]


def numbered(labels, form="**{label}**"):
    told = enumerate(labels.items(), 1)
    return "".join(f"{n}. {form.format(n=n, label=label)}: {said}\n" for n, (label, said) in told)


def first(number):
    return dict(list(BREWING.items())[:number])


@pytest.mark.parametrize(
    "answer",
    [
        f"### Kinds of beer\n\n{numbered(BREWING)}",  # no word for a process
        f"### Steps\n\n{numbered(first(2))}",
        f"### Phases of brewing\n\n{numbered(BREWING, '**Phase {n}**')}",  # they tell their order
        "### Steps\n\n" + "".join(f"- **{label}**: {said}\n" for label, said in BREWING.items()),
    ],
)
def test_lists_whose_order_is_not_asked_for(answer):
    assert not made(answer, "order")


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        (f"### Steps of brewing\n\n{numbered(BREWING)}", "Steps of brewing: in"),
        (f"The stages of brewing are:\n\n{numbered(BREWING)}", "What is it? In"),
        (f"### What are the steps of brewing?\n\n{numbered(BREWING)}", "Steps of brewing: in"),
        (f"### Baking\n\n{numbered(BREWING, '**Step {n}: {label}**')}", "Baking: in"),
    ],
)
def test_the_order_of_the_first_six_of_a_process(answer, asked):
    (body,) = made(answer, "order")
    assert body.stem == f"{asked} which order do these come?"
    assert body.sequence == tuple(BREWING)[:6]


def test_three_steps_are_enough():
    assert [body.sequence for body in made(f"### Steps\n\n{numbered(first(3))}", "order")] == [tuple(first(3))]


def test_what_stands_under_a_heading_and_what_under_another():
    green, root = made(PLANTS.format("Green vegetables", "Root vegetables"), "multiple")
    assert green.stem == "Which of these are “Green vegetables”?"
    assert {option.text for option in green.keys} == {"Kale", "Leek", "Cress"}
    assert {option.text for option in green.distractors} == {"Beet", "Carrot", "Parsnip"}
    assert {option.why for option in green.distractors} == {"It stands under “Root vegetables”."}
    assert {option.text for option in root.keys} == {"Beet", "Carrot", "Parsnip"}


@pytest.mark.parametrize(
    "headings",
    [
        ("Overview", "Cooking"),
        ("Vegetables", "Vegetables"),
        ("Side effects", "Main effects"),
        ("Other vegetables", "Other fruits"),
        ("Vegetables of spring", "Vegetables of fall"),
        ("Green mathematics", "Applied physics"),
        ("Audit procedures", "Audit techniques"),
        ("Cold season (winter)", "Warm season (summer)"),
    ],
)
def test_headings_that_name_no_classes_apart(headings):
    assert not made(PLANTS.format(*headings), "multiple")


def test_what_is_said_of_each_that_says_enough_alone():
    """Not of the ruler, whose kind would tell it, nor of the compass, of which only something is said."""
    (body,) = made("Workshops use:\n\n" + "".join(f"- **{name}**: {said}\n" for name, said in TOOLS.items()), "match")
    assert body.stem == "What is it? Match each term with its description."
    assert body.pairs == (
        ("Micrometer", "It is used for wires and thin sheets"),
        ("Odometer", "It counts the turns of a wheel on the road"),
        ("Balance", "It compares two masses on pans"),
        ("Stopwatch", "It measures short times to the tenth of a second"),
        ("Barometer", "It tells the pressure of the air"),
    )
