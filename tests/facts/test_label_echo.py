"""Stems that show no more of one label than of the others."""

from __future__ import annotations

import pytest

from quizgen.facts.labels import label_echo
from quizgen.facts.labels.label_asked import Stem
from quizgen.facts.labels.label_class import ListClass

TRANSPORT = ListClass("type of transport", "types of transport", "transport")


@pytest.mark.parametrize(
    ("key", "other", "stem"),
    [
        ("Direct Transport", "Active Transport", "Which type of transport goes directly to the cell?"),
        ("Normative Change", "Role Change", "Which of these takes over the norms of a group?"),
        ("Xenotransplantation", "Cloning", "Which of these is the transplantation of organs between species?"),
        ("X-linked Transport", "Blood Transport", "Which type of transport follows the X chromosome?"),
        ("KeyError", "NameError", "Which error is raised for a missing key?"),
        ("Active Transport", "Direct Transport", "Which type of transport goes directly to the cell?"),
    ],
)
def test_tells_them_apart(key: str, other: str, stem: str) -> None:
    assert not label_echo.alike(key, other, Stem(stem, None, kind=TRANSPORT))


@pytest.mark.parametrize(
    ("key", "other", "stem"),
    [
        ("Active Transport", "Passive Transport", "Which type of transport needs energy?"),
        ("Carbohydrates", "Proteins", "Which of these are broken down in the mouth?"),
        ("Proteins", "Carbohydrates", "Which of these are made of amino acids?"),
    ],
)
def test_tells_nothing(key: str, other: str, stem: str) -> None:
    assert label_echo.alike(key, other, Stem(stem, None, kind=TRANSPORT))


def test_what_the_class_is_called_may_attract_to_a_wrong_one() -> None:
    kind = ListClass("carbon compound", "carbon compounds")
    stem = Stem("Which carbon compounds are made of amino acids?", None, kind=kind)
    assert label_echo.alike("Proteins", "Carbohydrates", stem)
    assert not label_echo.alike("Carbohydrates", "Proteins", stem)
