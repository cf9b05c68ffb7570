"""Wrong expansions of abbreviations: they fit the letters, and are not the right one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import expansion

SAID = (
    "The peptide protects the chronic wound, and a carrier protein keeps calcium in the cell during kinetic decay.",
)


def made(right: str, short: str) -> list[str]:
    return [option.text for option in expansion.distractors(right, short, SAID)]


def test_one_word_is_another_with_the_same_letter() -> None:
    found = made("chronic kidney disease", "CKD")
    assert found
    assert all("".join(word[0] for word in text.split()) == "ckd" for text in found)
    assert "chronic kidney disease" not in found


def test_short_expansions_and_the_abbreviation_itself_are_left_alone() -> None:
    assert made("messenger RNA", "mRNA") == []
    assert not any(
        "ckd" in text for text in [option.text for option in expansion.distractors("a b disease", "ckd", ["ckd"])]
    )


@given(
    st.lists(
        st.sampled_from("acute kidney disease protein transport of cell growth rate".split()), min_size=3, max_size=5
    )
)
def test_never_the_right_one(words: list[str]) -> None:
    right = " ".join(words)
    assert right not in made(right, "X")
