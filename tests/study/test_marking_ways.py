"""Answers put in another way than the wanted one: what says something else first, then what says the same."""

from __future__ import annotations

import pytest

from quizgen.study.marking.judged import Context
from quizgen.study.marking.texts import judge

WRONG = [
    ("1010", "1010₈", "Write ten in binary."),
    ("1010", "0x1010", "Write ten in binary."),
    ("10", "0b10", "What is binary 1010 in decimal?"),
    ("10", "0b10", "Convert the binary number 1010 to decimal."),
    ("Article 6", "6%", "Which article is it?"),
    ("Article 6", "-6", "Which article is it?"),
    ("Article 6", "6-8", "Which article is it?"),
    ("Article 6", "60", "Which article is it?"),
    ("Article 6", "6", "What is it?"),
    ("Chapter VII", "VIII", "Which chapter is it?"),
    ("Chapter VII", "17", "Which chapter is it?"),
    ("first law", "2nd", "Which law is it?"),
    ("first law", "21", "Which law is it?"),
    ("O(n)", "n²", "How fast does it grow?"),
    ("Θ(n)", "O(n)", "How fast does it grow?"),
    ("less than", "more than", "How is it?"),
    ("23.5° N", "23.5°", "Where is it?"),
    ("23.5° N", "2.35° N", "Where is it?"),
    ("23.5° N", "23.5° S", "Where is it?"),
    ("3/4", "4/3", "Which time signature?"),
    ("3/4", "6/8", "Which time signature?"),
    ("120/80 mmHg", "80-120 mmHg", "Which blood pressure?"),
    ("B flat", "bb", "Which note?"),
    ("el gato", "los gatos", "What is 'the cat' in Spanish?"),
    ("schön", "schon", "What is 'beautiful' in German?"),
    ("Vice President", "President", "Who presides over the Senate?"),
    ("Red Cross", "cross", "Who helps?"),
    ("Marie Curie", "Curie", "Which unit is it?"),
    ("Marie Curie", "Pierre Curie", "Who found radium?"),
    ("Marie Curie", "P. Curie", "Who found radium?"),
    ("Louis XIV", "XIV", "Who was the Sun King?"),
    ("John F. Kennedy", "R. F. Kennedy", "Who was president?"),
    ("4 July 1776", "4 July", "When was it?"),
    ("4 July 1776", "7.4.1776", "When was it?"),
    ("4 July 1776", "4 July 1767", "When was it?"),
    ("3", "[3]", "What comes back?"),
    ("vivimos", "vivemos", "Nosotros (vivir) en Madrid."),
    ("9.81 m/s²", "9.81 ms-1", "How fast?"),
    ("5 m/s", "5 ms", "How fast?"),
    ("5 ms", "5 ms-1", "How long?"),
    ("192.168.0.1", "192.168.0.10", "Which address?"),
    ("section 1.2.3", "section 1.3.3", "Where is it?"),
    ("Python 3.11.2", "Python 3.12.2", "What is it?"),
    ("`git commit`", "add", "Which git command records changes?"),
    ("`git commit`", "commit", "What records changes?"),
]
RIGHT = [
    ("1010", "1010₂", "Write ten in binary."),
    ("9.81 m/s²", "9.81 ms-2", "How fast?"),
    ("9.81 m/s²", "9.81 ms⁻²", "How fast?"),
    ("O(n)", "n", "How fast does it grow?"),
    ("FF", "0xFF", "Which hexadecimal number is 255?"),
    ("Article 6", "Art. 6", "What is it?"),
    ("Article 6", "Art 6", "What is it?"),
    ("section 1(1)", "§ 1(1)", "Which section is it?"),
    ("Chapter VII", "Ch. VII", "What is it?"),
    ("first law", "the 1st", "Which law is it?"),
    ("Θ(n log n)", "n log2 n", "How fast does it grow?"),
    ("less than", "below", "How is it?"),
    ("23.5° N", "23°30′ N", "Where is it?"),
    ("120/80 mmHg", "120-80 mmHg", "Which blood pressure?"),
    ("B flat", "Bb", "Which note?"),
    ("pingüino", "pinguino", "What is 'penguin' in Spanish?"),
    ("schön", "schoen", "What is 'beautiful' in German?"),
    ("Marie Curie", "M. Curie", "Who found radium?"),
    ("Vincent van Gogh", "van Gogh", "Who painted it?"),
    ("John F. Kennedy", "Kennedy", "Who was president?"),
    ("4 July 1776", "July 4th, 1776", "When was it?"),
    ("4 July 1776", "1776-07-04", "When was it?"),
    ("4 July 1776", "7/4/1776", "When was it?"),
    ("`git commit`", "commit", "Which git command records changes?"),
]


@pytest.mark.parametrize(("wanted", "typed", "question"), WRONG)
def test_what_says_something_else_is_wrong(wanted, typed, question):
    assert not judge(typed, (wanted,), Context(question)).right


@pytest.mark.parametrize(("wanted", "typed", "question"), RIGHT)
def test_what_says_the_same_in_another_way_is_right(wanted, typed, question):
    assert judge(typed, (wanted,), Context(question)).right
