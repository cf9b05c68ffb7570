"""What a page's ratio is of: its pump, unless the sentence speaks of another one."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.kinds import ratio

PUMP = "sodium-potassium pump"


def mover(text):
    (fact,) = ratio.find(view.of(page_of(text, keywords=f"ATP, {PUMP}, calcium pump")))
    return fact.mover


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("For each cycle, 3 sodium ions leave the cell and 2 potassium ions enter it.", PUMP),
        ("The pump moves 3 sodium ions out of the cell and 2 potassium ions into the cell.", PUMP),
        ("The calcium pump moves 2 calcium ions out of the cell and 1 proton into the cell.", "calcium pump"),
        ("An exchanger moves 1 calcium ion out of the cell and 3 sodium ions into the cell.", ""),
        ("The proton pump moves 1 proton out of the cell and 1 potassium ion into the cell.", ""),
    ],
)
def test_what_moves_them(text, named):
    assert mover(text) == named
