"""Entries are only ever added; what they come to is read from all of them."""

from __future__ import annotations

from dataclasses import replace

from quizzes import answered

from quizgen.study.journal import answers, flags


def deed(name, what, sitting="s", **told):
    return replace(answered(name, sitting=sitting), **{"deed": what, "verdict": "skipped"} | told)


def test_answers_count_in_order():
    entries = [answered("a"), answered("b", "wrong"), answered("a", "wrong")]
    assert answers(entries) == tuple(entries)


def test_an_undo_takes_back_the_last_answer_to_the_item_in_its_sitting():
    first, again, other = answered("a", day=-1), answered("a"), answered("a", sitting="other")
    assert answers([first, again, other, deed("a", "undo")]) == (first, other)
    assert answers([first, deed("b", "undo"), deed("a", "undo", sitting="x")]) == (first,)


def test_a_rating_changes_the_last_answer():
    (rated,) = answers([answered("a"), deed("a", "rate", rating=4)])
    assert rated.rating == 4


def test_flags_are_gathered_by_item():
    entries = [deed("a", "flag", note="ambiguous"), answered("a"), deed("a", "flag"), deed("b", "flag", note="wrong")]
    assert flags(entries) == {"a": ("ambiguous", ""), "b": ("wrong",)}
    assert len(answers(entries)) == 1


def test_a_flag_is_taken_back_by_a_later_entry():
    kept, taken = deed("a", "flag", note="ambiguous"), deed("a", "flag", verdict="right")
    assert flags([taken, kept]) == {"a": ("ambiguous",)}
    assert flags([deed("b", "flag", note="wrong"), kept, taken]) == {"b": ("wrong",)}
    assert flags([kept, deed("a", "flag", note="false"), taken]) == {"a": ("ambiguous",)}
    assert flags([kept, taken, deed("a", "flag", note="again")]) == {"a": ("again",)}
