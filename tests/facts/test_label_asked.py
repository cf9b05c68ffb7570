"""What stems that ask for a label are made of, and openings that belong to no label."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.labels import label_asked
from quizgen.facts.labels.label_class import ListClass
from quizgen.model import Span

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

KILN = ListClass("type of kiln", "types of kilns")


def fact_of(text: str) -> Fact:
    """A fact of a sentence that asks for what stands in brackets."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    found = next(one for one in choose.found(view.of(page_of(plain))) if one.statement.text == plain)
    return replace(found, answer=Span(start, text.index("]") - 1))


@pytest.mark.parametrize(
    ("told", "plural"),
    [
        ("is old", False),
        ("are old", True),
        ("was old", False),
        ("were old", True),
        ("has wheels", False),
        ("have wheels", True),
        ("does turn", False),
        ("do turn", True),
        ("can turn", None),
        ("turns slowly", False),
        ("slowly turns", False),
        ("turn slowly", True),
        ("turned slowly", None),
        ("", True),
        ("burns", False),
    ],
)
def test_number(told: str, plural: bool | None) -> None:
    assert label_asked.number(told) is plural


@pytest.mark.parametrize(
    ("plural", "asked"), [(True, "Which types of kilns"), (False, "Which type of kiln"), (None, "Which type of kiln")]
)
def test_which(plural: bool | None, asked: str) -> None:
    assert label_asked.which(KILN, plural=plural) == asked
    assert label_asked.which(None, plural=plural) == "Which of these"


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("The [kiln] burns the clay in spring.", True),
        ("The [kiln] slowly burns the clay.", True),
        ("The [kiln] is old and wet in spring.", True),
        ("The [kiln] of the town is old.", False),
        ("The [kiln] (an oven) burns the clay.", True),
        ("The mill stands by the old [kiln].", False),
        ("The [kiln] pumps water in spring.", True),
        ("The [kilns] old and wet are here.", False),
        ("The [kiln] heated by old wood allows the clay to dry.", False),
    ],
)
def test_acts(text: str, acts: bool) -> None:
    assert label_asked.acts(fact_of(text)) is acts


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("The [kiln] burns clay.", "burns clay ."),
        ("The [kiln] (an oven) burns clay.", "burns clay ."),
        ("The [kiln] (an oven): burns clay.", "burns clay ."),
        ("The clay burns in a [kiln].", "."),
    ],
)
def test_after_label(text: str, after: str) -> None:
    assert " ".join(token.text for token in label_asked.after_label(fact_of(text))) == after


@pytest.mark.parametrize(
    ("plural", "label", "fits"),
    [
        (None, "kilns", True),
        (True, "kilns", True),
        (True, "kiln", False),
        (False, "kiln", True),
        (False, "kilns", False),
    ],
)
def test_fits(plural: bool | None, label: str, fits: bool) -> None:
    assert label_asked.Stem("Which of these is old?", plural).fits(label) is fits


@pytest.mark.parametrize(
    "after",
    [
        ": A stone of lava, it turns blue.",
        ": Found in lava, he turns blue.",
        ": Found in lava; it turns blue.",
        "Found in lava, it turns blue.",
        ": also found in lava, it turns blue.",
        ": Found in lava, the stone turns blue.",
        ": Also seen in lava, it turns blue.",
    ],
)
def test_carried_on_leaves_alone(after: str) -> None:
    assert not list(label_asked.carried_on(after, None))


@pytest.mark.parametrize(
    ("after", "text", "plural"),
    [
        (": Found in lava, it turns blue.", "Which of these, found in lava, turns blue?", False),
        (": Known for its hue, they turn blue.", "Which of these, known for its hue, turn blue?", True),
        (": Often found in lava, this stone turns blue.", "Which of these, often found in lava, turns blue?", False),
        (": Baked in spring, these bricks turn blue.", "Which of these, baked in spring, turn blue?", True),
        (": Burning in spring, it turns blue.", "Which of these, burning in spring, turns blue?", False),
        (": Built of clay, it is blue.", "Which of these, built of clay, is blue?", False),
        (": Made of clay, it was blue.", "Which of these, made of clay, was blue?", False),
        (
            ": Found in lava, it turns blue, as clay does.",
            "Which of these, found in lava, turns blue, as clay does?",
            False,
        ),
        (": Commonly baked of clay, it turned blue.", "Which of these, commonly baked of clay, turned blue?", None),
    ],
)
def test_carried_on(after: str, text: str, plural: bool | None) -> None:
    assert list(label_asked.carried_on(after, None)) == [label_asked.Stem(text, plural)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Unlike the old mills, the [kiln] burns old wood.", "burns old wood"),
        ("With its old wheel, the [kiln] burns old wood.", "burns old wood"),
        ("In May, the [kiln] burns old wood.", "burns old wood"),
        ("During the long winter, the [kiln] burns wood.", "burns wood"),
        ("During the long winter, the [kiln] of old wood.", "of old wood"),
        ("By burning old clay, the [kiln] burns old wood.", "burns old wood"),
        ("The old mill town, the [kiln] burns old wood.", "burns old wood"),
        ("On the hill there, the [kiln] burns old wood.", "burns old wood"),
        ("As an oven there, the [kiln] burns old wood.", "burns old wood"),
        ("Unlike the old mill, the [kiln] burns old wood.", "burns old wood"),
        ("Compared with mills, the [kiln] burns old wood.", "burns old wood"),
        ("Given the old mill, the [kiln] burns old wood.", "burns old wood"),
        ("Since the old mill, the [kiln] burns old wood.", "burns old wood"),
    ],
)
def test_led_leaves_alone(text: str, told: str) -> None:
    assert not list(label_asked.led(fact_of(text), text[: text.index("[")], told, (None, KILN)))


@pytest.mark.parametrize(
    ("text", "told", "of_these", "of_class", "plural"),
    [
        (
            "During the long winter, the [kiln] burns old clay.",
            "burns old clay",
            "During the long winter, which of these burns old clay?",
            "During the long winter, which type of kiln burns old clay?",
            False,
        ),
        (
            "During the long winter, [kilns] burn old clay.",
            "burn old clay",
            "During the long winter, which of these burn old clay?",
            "During the long winter, which types of kilns burn old clay?",
            True,
        ),
        (
            "Made of old clay, the [kiln] burns old wood.",
            "burns old wood",
            "Which of these, made of old clay, burns old wood?",
            "Which type of kiln, made of old clay, burns old wood?",
            False,
        ),
        (
            "Baked in old fires, the [kiln] burns old wood.",
            "burns old wood",
            "Which of these, baked in old fires, burns old wood?",
            "Which type of kiln, baked in old fires, burns old wood?",
            False,
        ),
        (
            "In spring, the [kiln] burns old wood.",
            "burns old wood",
            "In spring, which of these burns old wood?",
            "In spring, which type of kiln burns old wood?",
            False,
        ),
        (
            "By the old mill, the [kiln] burns old wood.",
            "burns old wood",
            "By the old mill, which of these burns old wood?",
            "By the old mill, which type of kiln burns old wood?",
            False,
        ),
        (
            "On old hills there, the [kiln] burns old wood.",
            "burns old wood",
            "On old hills there, which of these burns old wood?",
            "On old hills there, which type of kiln burns old wood?",
            False,
        ),
    ],
)
def test_led(text: str, told: str, of_these: str, of_class: str, plural: bool) -> None:
    made = list(label_asked.led(fact_of(text), text[: text.index("[")], told, (None, KILN)))
    assert made == [
        label_asked.Stem(of_these, plural, about=True),
        label_asked.Stem(of_class, plural, about=True, kind=KILN),
    ]


def test_of_praise_only_the_opening_is_asked() -> None:
    fact = fact_of("Developed in Kyiv, the [kiln] is one of the best ovens.")
    made = list(label_asked.led(fact, "Developed in Kyiv, the ", "is one of the best ovens", (KILN,), praised=True))
    assert [one.text for one in made] == ["Which type of kiln was developed in Kyiv?"]
    plain = fact_of("In spring, the [kiln] is one of the best ovens.")
    assert not list(label_asked.led(plain, "In spring, the ", "is one of the best ovens", (KILN,), praised=True))


def test_one_thing_of_a_class_may_have_a_plural_name() -> None:
    assert label_asked.Stem("Which type of kiln is old?", plural=False, kind=KILN).fits("ovens")
    assert not label_asked.Stem("Which types of kilns are old?", plural=True, kind=KILN).fits("oven")


def test_things_of_a_class_end_on_the_word_that_names_it() -> None:
    kind = ListClass("oven", "ovens", "oven")
    assert label_asked.Stem("Which oven is old?", plural=False, kind=kind).fits("Clay Oven (Small)")
    assert not label_asked.Stem("Which oven is old?", plural=False, kind=kind).fits("Clay Kiln")
