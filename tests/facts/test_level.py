"""Levels: what has to be worked out, what has to be understood, and what has to be remembered."""

from __future__ import annotations

import pytest

from quizgen.build import build
from quizgen.facts.kinds import KINDS
from quizgen.facts.level import level
from quizgen.items.selection import TYPES, Selection
from quizgen.items.worked import Worked
from quizgen.model import Blank, Cloze, Matching, Numeric
from quizgen.sets.settings import LEVELS, levels_of

CLOZE, NUMBER = Cloze("It has {{1}}.", {1: Blank("three")}), Numeric("How many?", 3.0)
PAGE = """\
---
id: 1
title: The pump
question: What does the pump do?
answer: >-
    The sodium-potassium pump moves 3 sodium ions out of the cell for every 2 potassium ions that it moves in.
    A low level of ATP leads to swelling of the cell. The resting potential of a neuron is -70 mV.
subject: Physiology
url: /pump
---
"""


@pytest.mark.parametrize(("kind", "body", "expected"), [
    ("quantity", NUMBER, "remember"),
    ("label", Worked(Matching("Match.", (("a", "b"), ("c", "d"))), "a: b; c: d."), "remember"),
    ("term", CLOZE, "remember"), ("step", CLOZE, "remember"),
    ("cause", CLOZE, "understand"), ("comparison", CLOZE, "understand"), ("condition", CLOZE, "understand"),
    ("ratio", Worked(NUMBER, "6 ÷ 2 × 3 = 9."), "apply"), ("cause", Worked(NUMBER, "2 × 3 = 6."), "apply"),
])  # fmt: skip
def test_the_level_goes_by_what_is_asked(kind, body, expected):
    assert level(kind, body) == expected


def test_every_kind_has_a_level_that_settings_know():
    assert {level(kind.name, CLOZE) for kind in KINDS} <= set(LEVELS)


def test_every_item_of_a_page_has_one_level_and_all_levels_occur():
    deck = build([("pump.md", PAGE.encode())], None, Selection(frozenset(TYPES))).deck
    found = [levels_of(item) for item in deck.items]
    assert all(len(levels) == 1 for levels in found)
    assert set().union(*found) == set(LEVELS)
    by_level = {(item.fact.kind, *levels) for item, levels in zip(deck.items, found, strict=True)}
    assert {("ratio", "apply"), ("cause", "understand"), ("quantity", "remember")} <= by_level
