"""Decisions about contradictions, read and written."""

from __future__ import annotations

import pytest
from sets.entries import read

from quizgen.sets import deck_file
from quizgen.sets.comments import comments
from quizgen.sets.decisions import with_decision

ITEMS = "items:\n- type: short  # c\n  stem: What?\n  answer: this\n"
KNOWN = "contradictions:\n# why\n- fact: a\n  take: 1\n"


@pytest.mark.parametrize(
    "text",
    [
        f"title: T\n\n# the items\n{ITEMS}",
        f"title: T\n{KNOWN}\n{ITEMS}",
        f"title: T\ncontradictions:\n\n{ITEMS}",
        f"title: T\n{ITEMS}{KNOWN}",
        f"title: T\n{ITEMS}{KNOWN}".rstrip(),
        f"title: T\n{KNOWN}{ITEMS}".replace("\n", "\r\n"),
        "title: T\n",
    ],
)
def test_a_decision_is_added_and_all_else_stays(text):
    before = read(text)
    new = with_decision(text, "f", "-70 mV: so", "What it is # about")
    after = read(new)
    assert after.decided == {**before.decided, "f": "-70 mV: so"}
    assert after.entries == before.entries
    assert set(comments(text).values()) <= set(comments(new).values())
    assert new.count("\n") == new.count("\r\n") or "\r" not in new


def test_the_later_decision_counts_and_none_is_one():
    text = with_decision(with_decision(f"title: T\n{ITEMS}", "f", "1", "a"), "f", "", "a")
    assert read(text).decided == {"f": ""}
    assert "take: none\n" in text


@pytest.mark.parametrize(
    ("told", "line", "code"),
    [
        ("- one", 3, "wrong-value"),
        ("- fact: a", 3, "missing-field"),
        ("- {fact: a, take: 1, tale: 2}", 3, "unknown-field"),
    ],
)
def test_a_wrong_decision_is_told(told, line, code):
    file, remarks = deck_file.read(f"title: T\ncontradictions:\n{told}\n", "deck.yaml")
    assert file is None
    assert [(remark.line, remark.code) for remark in remarks] == [(line, code)]
