"""Wrong expansions of abbreviations: they fit the letters, and are not the right one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import expansion, vocabulary

TERMS = (
    "chronic kidney disease", "coronary artery", "cardiac output", "congenital heart defect", "kinetic energy",
    "local network", "logical network", "linear growth", "internal clock", "input device", "integrated circuit",
    "network interface card", "network cable", "correlation of errors", "capacity of storage", "conversion of energy",
    "genuine", "ifconfig",
)  # fmt: skip
RARE = "congestive heart attack"
WORDS = (vocabulary.of((*TERMS, *TERMS, RARE)),)


def made(right: str, short: str, said: tuple[str, ...] = ()) -> list[str]:
    return [option.text for option in expansion.distractors(right, short, WORDS, said)]


def test_one_word_alone_is_left_alone() -> None:
    assert made("ribonucleoprotein", "RNP") == []


def test_words_that_are_no_part_of_a_term_are_left_alone() -> None:
    assert not any("ifconfig" in text for text in made("network interface card", "NIC"))


def test_words_of_one_term_only_and_formulas_are_left_alone() -> None:
    assert not any("congestive" in text for text in made("clinical kidney failure", "CKF"))
    assert made("carbon kinetic energy", "CK2") == []


def test_never_a_term_or_what_the_page_says() -> None:
    assert "local network" not in made("large network", "LN")
    wrong = made("clinical liver disease", "CLD")
    assert wrong
    assert not set(wrong) & set(made("clinical liver disease", "CLD", tuple(wrong)))


def test_the_wrong_ones_differ_in_one_place_so_that_the_right_one_does_not_stand_out() -> None:
    found = made("clinical kidney failure", "CKF")
    assert len(found) == 2
    assert {text.split(maxsplit=1)[1] for text in found} == {"kidney failure"}
    assert {text[0] for text in found} == {"c"}


def test_a_noun_before_of_gives_way_to_nouns_only() -> None:
    found = made("coefficient of friction", "CoF")
    assert found
    assert {text.split()[0] for text in found} <= {"correlation", "capacity", "conversion", "card", "cable", "circuit"}


@given(
    st.lists(
        st.sampled_from("acute kidney disease protein transport of cell growth rate".split()), min_size=2, max_size=5
    )
)
def test_never_the_right_one_and_always_its_letters(words: list[str]) -> None:
    right = " ".join(words)
    for text in made(right, "X"):
        assert text != right
        assert [word[0] for word in text.split()] == [word[0] for word in words]
