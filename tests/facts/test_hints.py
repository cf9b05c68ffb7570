"""What a gap shows of its answer."""

from __future__ import annotations

import pytest

from quizgen.facts.questions.hints import initials


@pytest.mark.parametrize("answer", ["3 ions", "−70 mV", "pH", "ox", "a b c d e f g h i", "the (old) one"])
def test_no_hint_for_more_than_words_or_less(answer):
    assert not initials(answer)


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("ATP", "A…"),
        ("cat", "c…"),
        ("rate of change", "r… of ch…"),
        ("regular rise and fall", "re… r… and f…"),
        ("sodium-potassium pump", "so…-po… p…"),
        ("a b c d e f g h", "a b… c… d… e… f… g… h…"),
        ("Rubicon", "Ru…"),  # a name has no synonym
        ("water", "w…"),
        # a single word of general language shows more
        ("membrane", "mem…"),
        ("resistance", "resi…"),
        ("conduction", "cond…"),
        ("freedom", "fre…"),
        ("underground", "und…"),
        # a prefix tells nothing of a long word
        ("inactive vesicles", "in… ve…"),
        ("inactivated vesicles", "ina… ve…"),
        ("red-hot iron", "r…-h… i…"),
        ("X-ray tube", "X… t…"),
    ],
)
def test_hints(answer, shown):
    assert initials(answer) == shown
