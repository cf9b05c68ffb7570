"""Tables in quotes, drawn so that they fit a terminal of 60 columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.study.tables import WIDTH, drawn, is_table


@pytest.mark.parametrize("text", ["One sentence.", "a | b", "a or b\nc or d", "ps aux | grep x", "", "x || y\nz || w"])
def test_what_is_no_table_stays(text):
    assert drawn(text) == text
    assert not is_table(text)


def test_a_table_is_drawn_in_columns():
    assert drawn("Ion | Inside | Outside\nNa⁺ | 12 | 145\nK⁺ | 140 | 4") == (
        "Ion │ Inside │ Outside\n────┼────────┼────────\nNa⁺ │ 12     │ 145\nK⁺  │ 140    │ 4"
    )


def test_a_wide_table_is_told_row_by_row():
    text = "Ion | Inside (mM) | Outside (mM) | Equilibrium potential (mV)\nNa⁺ | 12 | 145 | +67"
    assert drawn(text) == "Ion: Na⁺\nInside (mM): 12\nOutside (mM): 145\nEquilibrium potential (mV): +67"


def test_text_around_a_table_stays():
    assert drawn("Lead:\na | b\nc | d\nend").split("\n") == ["Lead:", "a │ b", "──┼──", "c │ d", "end"]


def test_signs_that_take_two_columns_or_none():
    assert drawn("日本 | b\nc\u0301 | d").split("\n")[2] == "c\u0301    │ d"


CELLS = st.text("ab1⁺", min_size=1, max_size=30)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=2, max_size=4))
def test_every_cell_is_shown_and_no_line_of_columns_is_too_wide(rows):
    text = "\n".join(" | ".join(row) for row in rows)
    shown = drawn(text)
    assert is_table(text)
    assert all(cell in shown for row in rows for cell in row)
    if "┼" in shown:
        assert max(map(len, shown.split("\n"))) <= WIDTH
