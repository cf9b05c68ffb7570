"""What has to be named before a statement: labels that are things, aspects, qualities, and what only describes."""

from __future__ import annotations

import pytest

from quizgen.facts import front
from quizgen.facts.draft import Draft
from quizgen.model import Passage, Sentence, Span


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("Uses", True),
        ("Nature of Energy", True),
        ("Function in Mills", True),
        ("Mills", False),
        ("Mill Functions", True),
        ("Prevalence", True),
        ("Sources", True),
        ("Energy of Nature", False),
    ],
)
def test_aspect(label: str, is_one: bool) -> None:
    assert front.aspect(label) is is_one


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("Security", True),
        ("Goodness", False),
        ("Movement", False),
        ("Tolerance", True),
        ("Presence", True),
        ("Friendship", False),
        ("Old security", False),
    ],
)
def test_quality(label: str, is_one: bool) -> None:
    assert front.quality(label) is is_one


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("Security", True),
        ("Standardization", True),
        ("Movement", True),
        ("Learning", True),
        ("Friendship", False),
        ("Culture", True),
        ("Mill", False),
        ("Cultures", True),
        ("Xylography", False),
        ("Extension", False),
        ("Distance", True),
        ("Socialism", False),
        ("Democracy", True),
        ("Presence", True),
        ("Happiness", False),
        ("2ity", False),
    ],
)
def test_abstract(label: str, is_one: bool) -> None:
    assert front.abstract(label) is is_one


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("carbon-14", True),
        ("moraine", True),
        ("people", False),
        ("the", False),
        ("M4", True),
        ("good people", False),
        ("moraine people", True),
        ("x 2", False),
        ("x2", True),
    ],
)
def test_telling(label: str, is_one: bool) -> None:
    assert front.telling(label) is is_one


@pytest.mark.parametrize(
    ("text", "describes"),
    [
        ("A stable isotope with seven neutrons.", True),
        ("120 mmHg", True),
        ("The old mill", False),
        ("An oven burns clay.", False),
        ("A kiln is old.", False),
        ("Old mills with wheels.", True),
        ("Mills burn the clay.", False),
        ("A kiln that is old.", False),
    ],
)
def test_only_describes(text: str, describes: bool) -> None:
    assert front.only_describes(Draft(text)) is describes


def before(  # noqa: PLR0913 - what a sentence stands under
    text: str, passage: Passage, topic: str, asked: str = "", *, repeated: bool = False, led: bool = False
) -> str:
    """What is named before a sentence, which begins with its label where it is `led`."""
    draft = Draft(text, label=Span(0, 1) if led else None)
    return front.context(draft, passage, (topic, topic), frozenset(asked.split()), repeated=repeated)


@pytest.mark.parametrize(
    ("text", "topic", "label", "shown"),
    [
        ("Ur was rich.", "trade", "Cities", "Cities"),
        ("Moraines are old.", "trade", "Cities", "Cities"),
        ("A was rich.", "trade", "Cities", "Cities"),
        ("People were rich.", "trade", "Cities", "Cities"),
        ("People were rich.", "moraine", "", "moraine"),
        ("Moraine people were rich.", "moraine", "", ""),
        ("The kiln is a vault of old brick.", "pottery", "", "pottery"),
        ("Kilns are vaults of old brick.", "pottery", "", "pottery"),
        ("These vaults are a kind of brick.", "pottery", "", "pottery"),
        ("A stable vault with seven doors.", "pottery", "Kiln", "Kiln"),
        ("A stable vault with seven doors.", "pottery", "Uses", "pottery (Uses)"),
        ("A stable vault with seven doors.", "", "Uses", "Uses"),
        ("A stable vault with seven doors of pottery.", "pottery", "Uses", "Uses"),
        ("Heat bakes the old clay.", "pottery", "Kiln", "Kiln"),
        ("Heat bakes the old clay.", "pottery", "Uses", "pottery"),
        ("Heat bakes the old clay of kilns.", "pottery", "Kiln", "pottery"),
        ("Examples are oak and fir.", "pottery", "Fuels", "Fuels"),
        ("The temperature at which clay melts.", "pottery", "Melting point", "pottery"),
        ("By blocking its heat, SSRIs cool it.", "pottery", "", ""),
        ("It is old, the GFR of it.", "pottery", "", ""),
        ("Heat bakes the clay.", "pottery wheels", "Pottery kilns", "Pottery kilns"),
        ("Ur was rich.", "people", "", ""),
        ("A was rich.", "people", "", "people"),
        ("Good things were rich.", "people", "", "people"),
        ("Moraines were rich.", "people", "", ""),
        ("Moraines were rich.", "moraine drift", "", ""),
        ("Good old big things were rich.", "people", "", ""),
    ],
)
def test_context(text: str, topic: str, label: str, shown: str) -> None:
    assert before(text, Passage((Sentence(text),), 1, label=label), topic) == shown


@pytest.mark.parametrize(
    ("text", "asked", "led", "shown"),
    [
        ("Heat bakes the old clay.", "", False, "Vaults, Kiln"),
        ("Heat bakes the vaults.", "", False, ""),
        ("Heat bakes the vaults.", "kiln", False, "Kiln"),
        ("Kilns bake clay.", "", True, "Vaults"),
    ],
)
def test_a_label_under_several_headings(text: str, asked: str, led: bool, shown: str) -> None:
    passage = Passage((Sentence(text),), 1, section=("Vaults",), label="Kiln")
    assert before(text, passage, "pottery", asked, repeated=True, led=led) == shown


@pytest.mark.parametrize(
    ("text", "label", "shown"),
    [("Kilns bake clay.", "Kiln", ""), ("Uses bake clay.", "Uses", "pottery"), ("Uses bake pottery.", "Uses", "")],
)
def test_a_sentence_that_begins_with_its_label(text: str, label: str, shown: str) -> None:
    assert before(text, Passage((Sentence(text),), 1, label=label), "pottery", led=True) == shown


@pytest.mark.parametrize(("depth", "shown"), [(0, "pottery"), (1, "Kiln")])
def test_a_heading_names_the_items_of_its_list(depth: int, shown: str) -> None:
    text = "Heat bakes the clay."
    assert before(text, Passage((Sentence(text),), 1, section=("Kiln",), depth=depth), "pottery") == shown
