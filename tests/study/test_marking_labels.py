"""Words before a number that name what it counts, signs of its base, and units as they are typed."""

from __future__ import annotations

import pytest

from quizgen.study.marking import labels
from quizgen.study.marking.typed_units import unit_of


@pytest.mark.parametrize(
    ("typed", "question", "number"),
    [
        ("pH 7.4", "What is the pH of it?", "7.4"),
        ("voltage = -70 mV", "What is the voltage?", "-70 mV"),
        ("the voltage: 5", "What is the voltage?", "5"),
        ("voltage .5", "What is the voltage?", ".5"),
        ("old mill 5", "What is the voltage?", "old mill 5"),
        ("mill voltage 5", "What is the voltage?", "mill voltage 5"),
        ("5 voltage", "What is the voltage?", "5 voltage"),
        ("mill of the old town 5", "Of what old mill, the town?", "mill of the old town 5"),
        ("mill of old 5", "Of what old mill?", "5"),
    ],
)
def test_without_label(typed, question, number):
    assert labels.without_label(typed, question) == number


@pytest.mark.parametrize(
    ("text", "question", "number"),
    [
        ("0b1010", "Write 10 in binary.", "1010"),
        ("1010₂", "What is the binary form of 10?", "1010"),
        ("1010 (base 2)", "Convert 10 to base 2.", "1010"),
        ("1010 base two", "Give 10 in base two.", "1010"),
        ("0x1F", "Write 31 in hexadecimal.", "1F"),
        ("0x1F", "Write 31 as hex.", "1F"),
        ("1F₁₆", "Write 31 in base sixteen.", "1F"),
        ("1F base 16", "Write 31 in base-16.", "1F"),
        ("0o17", "Write 15 in octal.", "17"),
        ("17₈", "What is the octal number?", "17"),
        ("17 base eight", "Write 15 in base 8.", "17"),
        ("31₁₀", "What is the decimal equivalent of 0x1F?", "31"),
        ("31 base ten", "Write it in decimal.", "31"),
        ("31 base 10", "Write it in base ten.", "31"),
        ("0b1010", "Write 10 in octal.", "0b1010"),
        ("0b1010", "What is it?", "0b1010"),
        ("0b1010", "Is it binary?", "0b1010"),
        ("0b1010", "Write it in binary and in octal.", "0b1010"),
        (" 0b1010 ", "Write 10 in binary.", "1010"),
    ],
)
def test_without_base(text, question, number):
    assert labels.without_base(text, question) == number


@pytest.mark.parametrize(
    ("typed", "wanted", "question", "ways"),
    [
        ("art. 6", "Article 6", "", [("Article 6", "Article 6")]),
        ("6", "Article 6", "Which article is it?", [("6", "6"), ("Article 6", "Article 6")]),
        ("6", "Article 6", "What is it?", []),
        ("art 6", "Article 6", "", [("Article 6", "Article 6")]),
        ("s. 1(1)", "section 1(1)", "", [("section 1(1)", "section 1(1)")]),
        ("§ 5", "section 5", "", [("section 5", "section 5")]),
        ("§5", "section 5", "", [("section 5", "section 5")]),
        ("ch. IV", "chapter IV", "", [("chapter IV", "chapter IV")]),
        ("mill 6", "Article 6", "", []),
        ("pt 6", "Article 6", "", []),
        ("third", "third amendment", "Which amendment is it?", [("third", "third")]),
        ("3rd", "third amendment", "Which amendment is it?", [("3rd", "third")]),
        ("third", "third amendment", "What is it?", []),
        ("the third amendment", "third", "Which amendment is it?", []),
    ],
)
def test_label_left_out(typed, wanted, question, ways):
    assert list(labels.label_left_out(typed, wanted, question)) == ways


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("mV", ("mV", "")),
        ("mv", ("mV", "")),
        ("hz", ("Hz", "")),
        ("Mg", ("", "Mg")),
        ("J s", ("J·s", "")),
        ("J·s", ("J·s", "")),
        ("/mol", ("mol⁻¹", "")),
        ("per mole", ("mol⁻¹", "")),
        ("ms-2", ("m/s²", "")),
        ("oats", ("", "oats")),
        ("", ("", "")),
        ("m / s", ("m/s", "")),
        ("km per hour", ("km/h", "")),
        ("mol/L", ("mol/L", "")),
        ("N m", ("N·m", "")),
        ("in a", ("", "in a")),
        ("old mill", ("", "old mill")),
        ("kw", ("kW", "")),
        ("KHz", ("kHz", "")),
        ("KG", ("kg", "")),
        ("Km", ("km", "")),
        ("KPa", ("kPa", "")),
        ("mHz", ("mHz", "")),
    ],
)
def test_unit(text, unit):
    assert unit_of(text) == unit
