"""Memory is a replay of the answers, by FSRS."""

from __future__ import annotations

import datetime as dt

import pytest
from fsrs import Card, Rating, Scheduler
from quizzes import AT, answered

from quizgen.study.memory import recall, replay, scheduler

DAY = dt.timedelta(days=1)


def test_a_skipped_item_leaves_no_trace():
    assert replay([answered("a", "skipped")]) == {}


def test_right_answers_make_intervals_grow_and_wrong_ones_shorten_them():
    history, gaps = [], []
    day = 0
    for _ in range(4):
        history.append(answered("a", day=day))
        memory = replay(history)["a"]
        gaps.append((memory.due - memory.last).days)
        day += gaps[-1]
    assert gaps == sorted(gaps)
    assert gaps[0] < gaps[-1]
    forgotten = replay([*history, answered("a", "wrong", day=day)])["a"]
    assert (forgotten.due - forgotten.last).days < gaps[-1]
    assert (forgotten.reviews, forgotten.lapses) == (4, 1)


def test_hard_and_easy_count():
    due = {rating: replay([answered("a", rating=rating)])["a"].due for rating in (2, 3, 4)}
    assert due[2] < due[3] < due[4]


def test_a_wrong_answer_cannot_be_rated_easy():
    assert replay([answered("a", "wrong", rating=4)]) == replay([answered("a", "wrong")])


def test_it_is_fsrs_with_whole_days_and_no_chance():
    bare = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, _ = bare.review_card(Card(card_id=0), Rating.Good, dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
    ours = replay([answered("a")])["a"]
    assert ours.stability == card.stability
    assert ours.due == card.due.date()


def test_the_hour_does_not_matter():
    early = replay([answered("a"), answered("a", day=0.4)])
    assert early == replay([answered("a"), answered("a", day=0.1)])


def test_it_takes_the_learners_own_parameters():
    own = list(Scheduler().parameters)
    own[2] *= 2
    assert replay([answered("a")], own)["a"].stability == pytest.approx(2 * replay([answered("a")])["a"].stability)


def test_recall_is_nine_in_ten_on_the_day_it_is_due():
    memory = replay([answered("a"), answered("a", day=3)])["a"]
    assert recall(scheduler(), memory, memory.due) == pytest.approx(0.9, abs=0.01)
    assert recall(scheduler(), memory, AT.date() + 400 * DAY) < 0.7
