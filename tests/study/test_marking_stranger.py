"""What four strangers wrote who had not seen the code, and the same answers with one sign changed.

Of the first stranger's pairs 200 of the first 220 agreed at first sight (90.9 %), and of the 126 others,
which nobody looked at before the first had been mended by, 121 (96.0 %). Of the second stranger's, 214 of the
first 220 (97.3 %) and 119 of the 120 others (99.2 %); two wrong answers had been marked right: (x-3)(x-3) for
(x-3)(x+3), and monopoly for monopsony. Of the third's, who kept off the beaten track, 184 of 200 (92.0 %):
seven wrong ones had been marked right, of which four were other terms (silicone, trapezius), two lost a flat
or a sharp, and one was a percentage for a number. Of the fourth's, written after all these had been mended,
198 of 200 (99.0 %): ano had been taken for año.

The pairs of many subjects, which ask for what no page had asked for before (a key, a paragraph, a form of a
verb, a latitude, an order of growth), were marked in four turns, mended after each: at first sight 127 of 144
(88.2 %), 97 of 113 (85.8 %), 86 of 95 (90.5 %) and 63 of 68 (92.6 %). Five wrong ones had been marked right: 6/8
for the time signature 3/4, tuvieras for tuviera, schon for schön, vivemos for vivimos, and [3] for 3. Nine that two
teachers might mark otherwise are left out.
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
NAMES = ("stranger", "other_stranger", "third_stranger", "fourth_stranger", "subjects")
SETS = [stranger_pairs(CASES / f"marking_{name}.json") for name in NAMES]
KNOWN = [known_words(tuple({item.id: item for item, _, _ in told}.values())) for told in SETS]
PAIRS = [(*pair, known) for told, known in zip(SETS, KNOWN, strict=True) for pair in told]
OURS = [
    (Item("item", FactRef("fact", "kind"), pair.body, ()), pair.typed, pair.verdict)
    for name in ("first", "second", "signs")
    for pair in read_pairs(CASES / f"marking_{name}.txt")
]
OTHERS = [("mV", "V"), ("mV", "kV"), ("mL", "L"), ("kg", "g"), ("m", "km"), ("s", "h"), ("mmHg", "kPa"), ("°C", "K"),
          ("+", "-"), ("⁺", "⁻"), ("Na", "K"), ("sodium", "potassium")]  # fmt: skip


@pytest.mark.parametrize(("item", "typed", "verdict", "known"), PAIRS, ids=lambda told: getattr(told, "id", None))
def test_pair(item, typed, verdict, known):
    assert mark(item, typed, known).verdict == verdict


def exact():
    """The right pairs in which every other number is wrong."""
    for item, typed, verdict in (*(pair for told in SETS for pair in told), *OURS):
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
                assert mark(item, other, KNOWN[0]).verdict == "wrong", (item.body, other)
                tried += 1
    assert tried > 700


def test_no_other_sign_is_right():
    tried = 0
    for item, typed in exact():
        if re.match(r"[1-9.π]", typed):
            for sign in "-−":
                assert mark(item, sign + typed, KNOWN[0]).verdict == "wrong", (item.body, sign + typed)
                tried += 1
    assert tried > 150


def test_no_other_sign_within_is_right():
    tried = 0
    for item, typed in exact():
        for found in re.finditer(r"(?<![A-Za-z])[-−+](?=[\d ]|[a-z]\b)", typed):
            other = typed[: found.start()] + ("-" if found[0] == "+" else "+") + typed[found.end() :]
            assert mark(item, other, KNOWN[0]).verdict == "wrong", (item.body, other)
            tried += 1
    assert tried > 40


def test_no_other_unit_or_ion_is_right():
    tried = 0
    for item, typed in exact():
        for one, other in OTHERS:
            changed = re.sub(rf"(?<![A-Za-z'’]){re.escape(one)}(?![A-Za-z])", other, typed, count=1)
            if changed != typed:
                assert mark(item, changed, KNOWN[0]).verdict == "wrong", (item.body, changed)
                tried += 1
    assert tried > 40
