"""Questions that take the description's own word for the class, and none that say the class twice."""

from __future__ import annotations

import pytest

from quizgen.facts.labels import label_genus
from quizgen.facts.labels.label_class import ListClass

UNIT = ListClass("unit of weight", "units of weight")


def asked(told: str, kind: ListClass | None) -> list[str]:
    return [stem.text for stem in label_genus.asked(kind, told, plural=False)]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("is a unit in which grain is weighed", UNIT),
        ("is a type of many uses", ListClass("type of cloth", "types of cloth")),
        ("joins several units in one", UNIT),
        ("is a unit that jewellers use for gems", UNIT),
    ],
)
def test_leaves_alone_what_says_the_class_twice(told: str, kind: ListClass) -> None:
    assert asked(told, kind) == []


@pytest.mark.parametrize(
    ("told", "kind", "stem"),
    [
        ("is a unit of mass equal to 20 grains", UNIT, "Which unit of mass is equal to 20 grains?"),
        ("is a unit that measures gems", UNIT, "Which unit of weight measures gems?"),
        ("is the most common unit of weight, used in all ports", UNIT,
         "Which unit of weight is the most common, used in all ports?"),
        ("is the cloth that is spun from flax", ListClass("type of cloth", "types of cloth"),
         "Which type of cloth is spun from flax?"),
        ("is a coarse cloth used for sacks", ListClass("type of cloth", "types of cloth"),
         "Which coarse cloth is used for sacks?"),
        ("is the weight of a grain", ListClass("term", "terms"), "Which term refers to the weight of a grain?"),
        ("is a stone from a meteor", UNIT, "Which unit of weight is a stone from a meteor?"),
        ("is a stone from a meteor", None, "Which of these is a stone from a meteor?"),
    ],
)  # fmt: skip
def test_asks(told: str, kind: ListClass | None, stem: str) -> None:
    assert asked(told, kind) == [stem]
