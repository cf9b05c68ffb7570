"""Words are of one class where they keep like company."""

from __future__ import annotations

from collections import Counter

import pytest

from quizgen.text import classes
from quizgen.text.word_classes import CLASSES


@pytest.mark.parametrize(
    ("one", "other"),
    [("nurse", "provider"), ("the nurses", "a user"), ("sodium", "potassium"), ("heart", "the kidneys")],
)
def test_words_of_a_sort_are_of_one_class(one, other):
    assert classes.last(one) == classes.last(other) is not None


@pytest.mark.parametrize(("one", "other"), [("nurse", "sodium"), ("kidney", "nationalism"), ("January", "muscle")])
def test_words_of_other_sorts_are_not(one, other):
    assert classes.last(one) != classes.last(other)


@pytest.mark.parametrize("text", ["", "of the", "3", "qwertzuiop", "—"])
def test_what_is_in_no_class_tells_nothing(text):
    assert classes.last(text) is None
    assert classes.classes(text) == ()


def test_the_last_word_that_carries_meaning_counts():
    assert classes.last("the sodium channel of the kidney") == classes.last("kidney")
    assert set(classes.classes("sodium and the kidney")) == {classes.last("sodium"), classes.last("kidney")}


def test_each_stem_is_in_one_class():
    counted = Counter(word for words in CLASSES for word in words.split())
    assert all(CLASSES)
    assert set(counted.values()) == {1}
