"""Choices among the code of a page."""

from __future__ import annotations

from pages_made import file_of

from quizgen.build import build
from quizgen.items.selection import Selection

PAGE = (
    "Use `grep -v word` to leave out lines. Use `grep -c word` to count lines. Use `grep -i word` for both cases. "
    "Use `ls` to list files. The command `sort --reverse --numeric-sort --unique` sorts numbers the other way round."
)


def test_a_command_is_asked_for_among_others_of_about_its_length():
    deck = build([("a.md", file_of(PAGE))], wanted=Selection(frozenset(("choice",)))).deck
    asked = {item.body.key.text: item.body for item in deck.items if item.fact.kind == "code"}
    assert asked["`grep -v word`"].stem == "Which code is used to leave out lines?"
    assert {one.text for one in asked["`grep -v word`"].distractors} == {"`grep -c word`", "`grep -i word`"}
    assert {one.why for one in asked["`grep -c word`"].distractors} == {
        "This belongs to another statement: “Use grep -v word to leave out lines.”",
        "This belongs to another statement: “Use grep -i word for both cases.”",
    }
    assert "`ls`" not in asked
    assert not any("sort" in key for key in asked)


def test_code_in_the_middle_of_its_sentence_is_no_choice():
    page = (
        "The thread calls `lock()` before it reads. The thread calls `free()` after that. A thread calls `exit()` last."
    )
    assert not build([("a.md", file_of(page))], wanted=Selection(frozenset(("choice",)))).deck.items
