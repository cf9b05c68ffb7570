"""What two strangers wrote who had not seen the code, and the same answers with one sign changed.

Of the first stranger's pairs 200 of the first 220 agreed at first sight (90.9 %), and of the 126
others, which nobody looked at before the first had been mended by, 121 (96.0 %). Of the second
stranger's, 214 of the first 220 (97.3 %) and 119 of the 120 others (99.2 %); two wrong answers had
been marked right: (x-3)(x-3) for (x-3)(x+3), and monopoly for monopsony.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pairs import read_pairs, stranger_pairs

from quizgen.model import Cloze, FactRef, Item, Numeric, ShortAnswer
from quizgen.study.known import known_words
from quizgen.study.marking.items import mark

CASES = Path(__file__).parent / "cases"
PAIRS, OTHER_PAIRS = (stranger_pairs(CASES / f"marking_{name}.json") for name in ("stranger", "other_stranger"))
KNOWN, OTHER_KNOWN = (
    known_words(tuple({item.id: item for item, _, _ in told}.values())) for told in (PAIRS, OTHER_PAIRS)
)
OURS = [
    (Item("item", FactRef("fact", "kind"), pair.body, ()), pair.typed, pair.verdict)
    for name in ("first", "second", "signs")
    for pair in read_pairs(CASES / f"marking_{name}.txt")
]
OTHERS = [("mV", "V"), ("mV", "kV"), ("mL", "L"), ("kg", "g"), ("m", "km"), ("s", "h"), ("mmHg", "kPa"), ("°C", "K"),
          ("+", "-"), ("⁺", "⁻"), ("Na", "K"), ("sodium", "potassium")]  # fmt: skip


@pytest.mark.parametrize(("item", "typed", "verdict"), PAIRS, ids=lambda told: getattr(told, "id", told))
def test_pair(item, typed, verdict):
    assert mark(item, typed, KNOWN).verdict == verdict


@pytest.mark.parametrize(("item", "typed", "verdict"), OTHER_PAIRS, ids=lambda told: getattr(told, "id", told))
def test_pair_of_the_other(item, typed, verdict):
    assert mark(item, typed, OTHER_KNOWN).verdict == verdict


def exact():
    """The right pairs in which every other number is wrong."""
    for item, typed, verdict in (*PAIRS, *OTHER_PAIRS, *OURS):
        is_exact = isinstance(item.body, Cloze | ShortAnswer) or (
            isinstance(item.body, Numeric) and item.body.tolerance == 0
        )
        if verdict == "right" and is_exact:
            yield item, typed


def test_no_other_digit_is_right():
    tried = 0
    for item, typed in exact():
        for found in re.finditer(r"[0-9]", typed):
            for digit in set("13579") - {found[0]}:
                other = typed[: found.start()] + digit + typed[found.end() :]
                assert mark(item, other, KNOWN).verdict == "wrong", (item.body, other)
                tried += 1
    assert tried > 700


def test_no_other_sign_is_right():
    tried = 0
    for item, typed in exact():
        if re.match(r"[1-9.π]", typed):
            for sign in "-−":
                assert mark(item, sign + typed, KNOWN).verdict == "wrong", (item.body, sign + typed)
                tried += 1
    assert tried > 150


def test_no_other_sign_within_is_right():
    tried = 0
    for item, typed in exact():
        for found in re.finditer(r"(?<![A-Za-z])[-−+](?=[\d ]|[a-z]\b)", typed):
            other = typed[: found.start()] + ("-" if found[0] == "+" else "+") + typed[found.end() :]
            assert mark(item, other, KNOWN).verdict == "wrong", (item.body, other)
            tried += 1
    assert tried > 40


def test_no_other_unit_or_ion_is_right():
    tried = 0
    for item, typed in exact():
        for one, other in OTHERS:
            changed = re.sub(rf"(?<![A-Za-z'’]){re.escape(one)}(?![A-Za-z])", other, typed, count=1)
            if changed != typed:
                assert mark(item, changed, KNOWN).verdict == "wrong", (item.body, changed)
                tried += 1
    assert tried > 40
