"""Lead-ins of lists that say something themselves, and items that end them."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import leads
from quizgen.model import Passage, Sentence


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The old mill uses several parts of oak:", True),
        ("The mill uses parts:", False),
        ("The old mill uses several parts that are:", False),
        ("The old mill uses the following parts of oak:", False),
        ("Here the old mill uses several parts of oak:", False),
        ("Consider how the old mill uses several parts:", False),
        ("The old mill of oak and its several parts:", False),
        ("The old mill uses several parts of:", False),
        ("You may see the mill use several parts of oak:", False),
        ("The old mill turns by this old formula:", False),
        ("The old mill has several steps:", False),
        ("The formula turns the old mill of oak:", True),
        ("The old mill uses many parts, for example:", False),
    ],
)
def test_says_something(text: str, says: bool) -> None:
    assert leads.says_something(Sentence(text)) is says


@pytest.mark.parametrize(
    ("text", "lead", "label", "number", "told"),
    [
        ("Oak and fir", "The wheel is made of:", "", 0, "The wheel is made of Oak and fir."),
        ("oak wheels;", "The mill is built by", "", 0, "The mill is built by oak wheels."),
        ("Old oak, and", "The wheel is", "", 0, "The wheel is old oak."),
        ("Oak turns there;", "The wheel is:", "", 0, "Oak turns there."),
        ("Chemical Reactions", "The wheel is", "", 0, "The wheel is Chemical Reactions."),
        ("Two wheels!", "The mill uses:", "", 0, "Two wheels!"),
        ("NaCl salt", "The mill is made of:", "", 0, "The mill is made of NaCl salt."),
        ("Old oak", "The wheel has many parts:", "", 0, "Old oak"),
        ("Old oak", "The wheel, which:", "", 0, "Old oak"),
        ("Old oak", "This is:", "", 0, "Old oak"),
        ("Old oak", "", "", 0, "Old oak"),
        ("Old oak", "The wheel is:", "Label", 0, "Old oak"),
        ("Old oak", "The wheel is:", "", 1, "Old oak"),
        ("Old oak turns, or", "The wheel is:", "", 0, "The wheel is old oak turns."),
        ("The mill is kept for several reasons:", "x", "", 0, "The mill is kept."),
        ("The mill is kept in many other ways :", "x", "", 0, "The mill is kept."),
        ("The mill is kept here:", "x", "", 0, "The mill is kept here."),
        ("A wheel", "The mill is", "", 0, "The mill is a wheel."),
        ("Quentin oak", "The mill is", "", 0, "The mill is Quentin oak."),
        ("Moraine oak", "The mill is", "", 0, "The mill is Moraine oak."),
    ],
)
def test_whole(text: str, lead: str, label: str, number: int, told: str) -> None:
    passage = Passage((Sentence(text),), 1, label=label, lead=Sentence(lead) if lead else None)
    draft = leads.whole(passage, number, Sentence(text))
    assert draft.text == told
    assert draft.lead == (len(lead.rstrip(" :")) + 1 if draft.changed else 0)
    assert draft.changed is (bool(lead) and told.startswith(lead.rstrip(" :")))


@pytest.mark.parametrize(
    ("lead", "is_led"),
    [
        ("The old mill" + " and mill" * 15 + " is", True),
        ("The mill" + " and mill" * 16 + " is", False),
        ("The mill is".rjust(1_000, "m"), True),
        ("The mill is".rjust(1_001, "m"), False),
    ],
)
def test_a_lead_without_end_leads_nothing(lead: str, is_led: bool) -> None:
    passage = Passage((Sentence("Old oak"),), 1, lead=Sentence(lead))
    assert leads.whole(passage, 0, Sentence("Old oak")).changed is is_led
