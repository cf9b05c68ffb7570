"""A quiz file read item by item."""

from __future__ import annotations

import json
from typing import Any

import pytest

from quizgen.errors import QuizgenError
from quizgen.formats import quiz_each
from quizgen.model import Choice, MultipleResponse

SOURCE = {"page": "1", "title": "", "url": "", "section": [], "quote": "Jupiter is the largest planet."}


def choice(name: str, right: str, **more: object) -> dict[str, Any]:
    """A choice with an option for each sign of `right`: a star for a right one."""
    options = [{"text": f"option {place}", "correct": one == "*", "why": ""} for place, one in enumerate(right)]
    item = {"id": name, "type": "choice", "fact": {"id": name, "kind": "term"}, "stem": "Which?", "options": options}
    return item | {"explanation": "", "sources": [SOURCE], "tags": []} | more


def parsed(*items: object, **frame: object) -> tuple[quiz_each.Entry, ...]:
    quiz = {"format": "quizgen-quiz", "version": 1, "title": "t", "language": "en", "items": list(items)} | frame
    return quiz_each.parse(json.dumps(quiz).encode(), "quiz.json").entries


def test_the_order_of_options_is_the_file_s() -> None:
    (entry,) = parsed(choice("a", "-*-"))
    assert entry.order is not None
    assert [option.text for option in entry.order] == ["option 0", "option 1", "option 2"]
    assert entry.faults == ()


def test_a_faulty_item_costs_nobody_but_itself() -> None:
    first, other, third = parsed(choice("a", "*-"), {"id": "b", "type": "riddle"}, choice("c", "*-"))
    assert first.item
    assert third.item
    assert other.item is None
    assert other.faults
    assert all("\n" not in str(fault) for fault in other.faults)


def test_fields_that_say_nothing_of_the_question_may_be_missing() -> None:
    (entry,) = parsed({"id": "a", "type": "choice", "stem": "Which?", "options": [
        {"text": "this", "correct": True}, {"text": "that"}]})  # fmt: skip
    assert entry.faults
    assert entry.item is not None
    assert isinstance(entry.item.body, Choice)


def test_several_right_options_of_a_choice() -> None:
    (entry,) = parsed(choice("a", "**-"))
    assert entry.several
    assert entry.item is not None
    assert isinstance(entry.item.body, MultipleResponse)


def test_no_right_option_is_a_fault() -> None:
    (entry,) = parsed(choice("a", "--"))
    assert entry.item is None
    assert [str(fault) for fault in entry.faults] == ['options has no right option; give one of them "correct": true']


def test_an_unknown_type_is_one_fault_and_not_all_that_types_ask_for() -> None:
    (entry,) = parsed(choice("a", "*-", type="riddle"))
    assert len(entry.faults) == 1
    assert str(entry.faults[0]).startswith('type is "riddle"; it must be one of cloze, ')


@pytest.mark.parametrize("told", [None, 3, "text", []])
def test_an_item_that_is_no_object(told: object) -> None:
    (entry,) = parsed(told)
    assert entry.name == "#1"
    assert entry.item is None


@pytest.mark.parametrize("frame", [{"format": "other"}, {"version": 2}, {"items": {}}, {"title": 3}])
def test_a_broken_frame_is_refused(frame: dict[str, object]) -> None:
    with pytest.raises(QuizgenError):
        parsed(**frame)
