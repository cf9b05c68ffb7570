"""Other ions in names and formulas."""

from __future__ import annotations

import pytest

from quizgen.items import ions


def swapped(text: str) -> list[str]:
    return [option.text for option in ions.swapped(text)]


@pytest.mark.parametrize(
    "text", ["ATP", "NaCl", "Nation", "hydrogenase", "Na+/Na+ exchange", "Na+, K+ and Ca2+", "keypad"]
)
def test_leaves_alone_what_names_no_ion_or_too_many(text: str) -> None:
    assert swapped(text) == []


def test_one_ion_gives_way_to_others_of_its_charge_first() -> None:
    assert swapped("Na⁺") == ["K⁺", "H⁺", "Ca²⁺"]
    assert swapped("Ca2+ ions") == ["Mg2+ ions", "Na+ ions", "K+ ions"]


def test_of_two_each_gives_way_as_often_so_that_the_right_one_does_not_stand_out() -> None:
    assert swapped("Na⁺/K⁺-ATPase") == ["Na⁺/Mg²⁺-ATPase", "Ca²⁺/K⁺-ATPase", "Ca²⁺/Mg²⁺-ATPase"]
    assert swapped("Sodium-potassium pump")[1] == "Calcium-potassium pump"


def test_in_a_salt_only_ions_of_one_charge_change_places() -> None:
    assert swapped("sodium chloride") == ["potassium chloride", "calcium chloride", "magnesium chloride"]


def test_each_says_which_ion_is_wrong() -> None:
    first, *_ = ions.swapped("K+")
    *_, both = ions.swapped("Na+/K+ pump")
    assert first.why == "This says sodium, not potassium."
    assert both.why == "This says calcium for sodium and magnesium for potassium."
