"""The quick look never passes what the schema refuses."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decks import small
from quizgen.errors import QuizgenError
from quizgen.formats import quiz_schema, quiz_write
from quizgen.formats.quiz_sound import is_sound

QUIZ = quiz_write.quiz(small())
ODD = st.sampled_from([None, True, False, 0, 1, -1, 2.5, "", " ", "x", "{{0}}", "{{1}}", "0", [], ["a"], {}, {"1": {}}])


def places(value, path=()):
    yield path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from places(child, (*path, key))


PLACES = [place for place in places(QUIZ) if place]


def fits_the_schema(quiz):
    validator = quiz_schema._validator()
    return validator.is_valid(quiz)


def test_a_quiz_of_every_type_passes():
    assert is_sound(QUIZ)
    assert fits_the_schema(QUIZ)


@given(st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from(["drop", "put"]), ODD), min_size=1, max_size=3))
def test_what_passes_fits_the_schema(changes):
    quiz = copy.deepcopy(QUIZ)
    for (*way, last), deed, odd in changes:
        at = quiz
        try:
            for step in way:
                at = at[step]
            if deed == "drop":
                del at[last]
            else:
                at[last] = odd
        except (KeyError, IndexError, TypeError):
            continue
    assert not is_sound(quiz) or fits_the_schema(quiz)


@pytest.mark.parametrize("quiz", [None, [], {}, {"format": "quizgen-quiz", "version": 1.0}])
def test_what_is_no_quiz_does_not_pass(quiz):
    assert not is_sound(quiz)
    with pytest.raises(QuizgenError):
        quiz_schema.check(quiz, "quiz.json", "")
