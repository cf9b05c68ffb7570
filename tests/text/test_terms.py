"""When two terms are one, and when they are not."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text import commonness, terms
from quizgen.text.common_words import LEVELS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Na⁺ ions", "sodium"),
        ("the sodium ions", "Na+"),
        ("Ionic Balance", "ionic balance"),
        ("the cells", "cell"),
        ("co‑transporters", "co-transporter"),
        ("theories", "theory"),
        ("three sodium ions", "3 Na⁺ ions"),
    ],
)
def test_same(one: str, other: str) -> None:
    assert terms.same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cortical", "subcortical"),
        ("Na+", "K+"),
        ("increase", "decrease"),
        ("glass", "gas"),
        ("-70 mV", "70 mV"),
        ("0.57", "0.75"),
        ("analysis", "analyst"),
    ],
)
def test_not_same(one: str, other: str) -> None:
    assert not terms.same(one, other)


def test_stands_in_whole_words_only() -> None:
    assert terms.stands_in("the gradients", "an electrochemical gradient across")
    assert not terms.stands_in("cortical", "subcortical structures")
    assert not terms.stands_in("", "anything")


@given(st.text(max_size=40))
def test_a_term_is_the_same_as_itself_however_it_is_spaced(text: str) -> None:
    assert terms.key(text) == terms.key(f"  {text} ".replace(" ", "  "))


@given(st.text(st.characters(max_codepoint=127), max_size=20))
def test_the_quick_way_for_plain_text_is_the_long_way(text: str) -> None:
    slow = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()
    assert terms.fold(text) == slow
    found = terms._WORD.findall(slow)
    assert terms.words(text) == tuple(word for word in found if word[-1].isalnum() or word[0].isalnum())


@given(st.text(max_size=20) | st.just("İİ"))
def test_small_letters_keep_their_places(text: str) -> None:
    assert len(terms.lower(text)) == len(text)


TEXTS = st.lists(
    st.sampled_from("the a cells cell theories theory buses bus glass of Na⁺ H₂O 3.5 -2 n' (x) and ﬁles ß".split())
    | st.text(max_size=4)
).map(" ".join)


@given(TEXTS, TEXTS)
def test_a_term_stands_where_its_stems_do(term: str, text: str) -> None:
    stems = terms.stems(term)
    assert terms.stands_in(term, text) == (bool(stems) and f" {stems} " in f" {terms.stems(text)} ")


@given(TEXTS, st.integers(1, 4))
def test_a_text_says_as_many_words_as_it_has(text: str, least: int) -> None:
    assert terms.says(text, least) == (len(terms.content(text)) >= least)


@pytest.mark.parametrize("letters", ["ab", "con", "zz", "pro", "zebra"])
def test_common_words_are_found_by_their_beginning(letters: str) -> None:
    known = {word for words in LEVELS for word in words.split()}
    assert commonness.beginning(letters) == {word for word in known if word.startswith(letters)}
