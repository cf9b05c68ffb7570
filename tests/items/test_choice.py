"""A choice item is made where it is a good one."""

from __future__ import annotations

from quizgen.items import choice
from quizgen.model import Option


def made(key: str, *others: str) -> list[str] | None:
    item = choice.make("Which?", Option(key, "so"), [Option(text, "not so") for text in others])
    return [option.text for option in item.distractors] if item else None


def test_keeps_three() -> None:
    assert made("one", "two", "three", "four", "five") == ["two", "three", "four"]


def test_doubles_and_the_key_itself_go() -> None:
    assert made("Sodium", "sodium.", "*Potassium*", "potassium", "calcium") == ["*Potassium*", "calcium"]


def test_none_with_one_distractor() -> None:
    assert made("one", "two") is None


def test_none_where_the_key_is_much_the_longest() -> None:
    assert made("a very long and detailed right answer", "short", "brief") is None


def test_no_choice_whose_key_alone_repeats_a_word_of_the_stem() -> None:
    stem = "Which of these lets a court seize what lies in plain view?"
    others = [Option("consent of the owner", ""), Option("probable cause", "")]
    assert choice.make(stem, Option("plain view doctrine", ""), others) is None
    assert choice.make(stem, Option("plain view doctrine", ""), [*others, Option("open court doctrine", "")])
