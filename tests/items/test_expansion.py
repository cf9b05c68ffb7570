"""Wrong expansions of abbreviations: they fit the letters, and are not the right one."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import expansion
from quizgen.items.expansion import Known
from quizgen.items.expansion_words import CLASSES, SAME
from quizgen.text import terms


def made(
    right: str,
    short: str,
    known: frozenset[str] = frozenset(),
    said: tuple[str, ...] = (),
    vocabulary: frozenset[str] = frozenset(),
) -> list[str]:
    return [option.text for option in expansion.distractors(right, short, Known(known, said, vocabulary))]


@pytest.mark.parametrize(("right", "short"), [("ribonucleoprotein", "RNP"), ("carbon kinetic energy", "CK2")])
def test_one_word_alone_and_formulas_are_left_alone(right: str, short: str) -> None:
    assert made(right, short) == []


def test_words_of_no_class_are_left_alone() -> None:
    assert made("Whipple zebra", "WZ") == []


def test_never_a_word_that_means_nearly_the_same() -> None:
    found = made("chronic obstructive pulmonary disease", "COPD")
    assert found
    assert not any("disorder" in text for text in found)


def test_never_a_term_or_what_the_page_says() -> None:
    first = made("renal blood flow", "RBF")
    assert first
    assert not set(first) & set(made("renal blood flow", "RBF", frozenset(map(terms.key, first))))
    assert not set(first) & set(made("renal blood flow", "RBF", said=tuple(first)))


def test_each_word_stands_as_often_as_its_like_so_that_the_right_one_does_not_stand_out() -> None:
    found = [text.split() for text in (*made("chronic kidney disease", "CKD"), "chronic kidney disease")]
    assert len(found) == 4
    for place in range(3):
        counts = Counter(text[place] for text in found)
        assert set(counts.values()) in ({4}, {2})


def test_a_place_whose_word_is_of_no_class_stays() -> None:
    found = made("atrial fibrillation", "AF")
    assert len(found) == 3
    assert {text.split()[1] for text in found} == {"fibrillation"}
    assert {text[0] for text in found} == {"a"}


def test_words_of_the_subject_come_first_and_alone_where_it_is_well_known() -> None:
    few = frozenset({"clinical", "deficit"})
    many = few | frozenset(map(str, range(expansion.RICH)))
    assert made("chronic kidney disease", "CKD", vocabulary=few)[0] == "clinical kidney disease"
    assert set(" ".join(made("chronic kidney disease", "CKD", vocabulary=many)).split()) == {
        "chronic", "clinical", "kidney", "disease", "deficit",
    }  # fmt: skip


def test_a_hyphen_stays_where_it_was() -> None:
    assert all("-directed " in text for text in made("homology-directed repair", "HDR"))


def test_a_body_gives_way_to_bodies_and_keeps_its_capital() -> None:
    found = made("World Travel and Tourism Council", "WTTC")
    assert {text.split()[-1] for text in found} <= {one.capitalize() for one in CLASSES[0]}


def test_a_plural_gives_way_to_plurals() -> None:
    assert all(text.endswith("s") for text in made("confidence intervals", "CIs"))
    assert "Indexs" not in " ".join(made("confidence intervals", "CIs"))


def test_every_word_kept_apart_is_of_some_class() -> None:
    known = frozenset().union(*CLASSES)
    assert all(same & known for same in SAME)


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
