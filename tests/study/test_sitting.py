"""A sitting: what is answered is recorded before the next item comes."""

from __future__ import annotations

import pytest
from quizzes import Clock, item

from quizgen.study.journal import answers, flags
from quizgen.study.session import Session, results, score_line
from quizgen.study.sitting import LONGEST, Run, Sitting


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def entries():
    return []


@pytest.fixture
def sitting(clock, entries):
    return Sitting(
        Session(tuple(map(item, "abc"))),
        Run("Deck", "key", clock, entries.append, 60, lambda name: flags(entries).get(name, ())),
    )


def test_answers_are_marked_and_recorded(sitting, clock, entries):
    clock.pass_(4)
    assert sitting.answer(" ATP ").verdict == "right"
    assert sitting.answer("ADP").verdict == "wrong"
    assert [(e.item, e.typed, e.verdict, e.seconds, e.number, e.kind) for e in entries] == [
        ("a", "ATP", "right", 4.0, 1, "short"),
        ("b", "ADP", "wrong", 0.0, 2, "short"),
    ]
    assert sitting.item.id == "c"


def test_an_answer_that_cannot_be_recorded_is_not_counted(clock):
    def fails(_):
        raise OSError("no room")

    sitting = Sitting(Session((item("a"),)), Run("Deck", "key", clock, fails))
    with pytest.raises(OSError, match="no room"):
        sitting.answer("ATP")
    assert sitting.item.id == "a"


def test_undo(sitting, entries):
    assert not sitting.undo()
    sitting.answer("ADP")
    assert sitting.undo()
    assert sitting.item.id == "a"
    sitting.answer("ATP")
    assert [e.verdict for e in answers(entries)] == ["right"]


def test_only_a_right_answer_can_be_rated(sitting, entries):
    assert not sitting.rate(4)
    sitting.answer("ADP")
    assert not sitting.rate(4)
    sitting.answer("ATP")
    assert sitting.rate(2)
    assert [e.rating for e in answers(entries)] == [0, 2]


def test_flags_go_to_the_record(sitting, entries):
    sitting.flag(sitting.item, " two answers fit ")
    assert flags(entries) == {"a": ("two answers fit",)}


def test_a_flag_is_changed_and_taken_back_and_every_step_recorded(sitting, entries):
    item = sitting.item
    assert sitting.flagged(item) is None
    assert not sitting.unflag(item)
    sitting.flag(item, "two answers fit")
    assert sitting.flagged(item) == "two answers fit"
    assert sitting.unflag(item)
    assert sitting.flagged(item) is None
    assert [entry.deed for entry in entries] == ["flag", "flag"]
    assert flags(entries) == {}


def test_when_time_is_up_nothing_more_is_taken(sitting, clock, entries):
    clock.pass_(59)
    assert sitting.left == 1
    clock.pass_(1)
    assert sitting.item is None
    assert sitting.answer("ATP") is None
    assert entries == []


def test_what_is_left_at_the_end_is_skipped(sitting):
    sitting.answer("ATP")
    sitting.finish()
    assert score_line(sitting.session) == "Score: 1 of 3 right (33 %), 2 skipped"
    told = results(sitting.session)
    assert told["score"] == pytest.approx(1 / 3)
    assert [answer["verdict"] for answer in told["answers"]] == ["right", "skipped", "skipped"]


def test_a_file_by_mistake_is_cut(sitting, entries):
    sitting.answer("x" * 10 * LONGEST)
    assert len(entries[0].typed) == LONGEST


def test_what_was_missed_comes_again_until_it_is_right(clock, entries):
    sitting = Sitting(Session((item("a"), item("b")), again=True), Run("Deck", "key", clock, entries.append))
    order = []
    for typed in ("ADP", "ATP", "ADP", "ATP"):
        order.append(sitting.item.id)
        sitting.answer(typed)
    assert order == ["a", "b", "a", "a"]
    assert sitting.item is None
    assert score_line(sitting.session) == "Score: 1 of 2 right (50 %)"
    while sitting.undo():
        pass
    assert [one.id for one in sitting.session.items] == ["a", "b"]
