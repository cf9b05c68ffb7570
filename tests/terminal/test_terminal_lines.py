"""Text from pages stays text on a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.terminal.lines import say, visible


@given(st.text(st.characters(codec=None)))
def test_nothing_that_a_terminal_obeys_is_left(text):
    shown = visible(text).replace("\u200c", "").replace("\u200d", "")
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"])))
def test_what_a_person_can_read_is_left_alone(text):
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", r"\x1b[31m"),
        ("a\nb\tc\x7f", r"a\nb\tc\x7f"),
        ("\u202e\u2066\u061c\ufeff", r"\u202e\u2066\u061c\ufeff"),
        ("\udc80", r"\udc80"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_what_it_obeys_is_spelled_out(text, shown):
    assert visible(text) == shown


def test_lines_go_to_stderr_alone(capsys):
    say("Na⁺ – K⁺")
    assert capsys.readouterr() == ("", "Na⁺ – K⁺\n")
