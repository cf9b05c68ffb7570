from __future__ import annotations

import pytest

from quizgen.pages.blocks import read_blocks
from quizgen.pages.terms import find_terms


def terms(answer, keywords=""):
    return find_terms(keywords, read_blocks(answer, lambda _offset: 1))


def test_keywords_part_at_commas_outside_brackets():
    assert terms("", "ion pump, Na+/K+ ATPase, wall (thick, stiff), ") == (
        "ion pump",
        "Na+/K+ ATPase",
        "wall (thick, stiff)",
    )


def test_the_first_spelling_stays():
    assert terms("- **Ion Pump**: The **ion pump** works.", "ion pump") == ("ion pump",)


def test_labels_and_bold_phrases():
    assert terms("- **Osmosis**: Water meets a **thin wall**.") == ("Osmosis", "thin wall")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The resting membrane potential (RMP) is low.", ("resting membrane potential", "RMP")),
        ("Reactive oxygen species (ROS) harm.", ("Reactive oxygen species", "ROS")),
        ("The University of Oxford Press (UOP) prints.", ("University of Oxford Press", "UOP")),
        ("Deoxy-ribonucleic acid (DRA) lasts.", ("Deoxy-ribonucleic acid", "DRA")),
        ("An algorithmic approach (AA) helps.", ("algorithmic approach", "AA")),
        ("Adenosine triphosphate (ATP) is fuel.", ("Adenosine triphosphate", "ATP")),
        ("It has deoxyribonucleic acid (DNA).", ("deoxyribonucleic acid", "DNA")),
        ("Clinical decision rules (CDRs) help.", ("Clinical decision rules", "CDR")),
    ],
)
def test_abbreviations_that_the_words_spell(text, expected):
    assert terms(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The membrane (ATP) is thin.",
        "It rose (see Fig) fast.",
        "In France (UK) it rains.",
        "(DNA) is long.",
        "The hypothesis (H1) holds.",
    ],
)
def test_brackets_that_are_no_abbreviation(text):
    assert terms(text) == ()


def test_a_label_with_its_abbreviation():
    assert terms("- **Superoxide Dismutase (SD)**: It acts.") == ("Superoxide Dismutase", "SD")


@pytest.mark.parametrize(
    "answer",
    [
        "- **$K_c$**: It is so.",
        "- **The `cd` command**: It goes.",
        "**5**. It is.",
        "It is **one two three four five six seven** words.",
    ],
)
def test_what_is_no_term(answer):
    assert terms(answer) == ()


def test_equations_are_no_terms():
    assert terms("", "v = f *, wave") == ("wave",)
