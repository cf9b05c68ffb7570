"""Answers put in another way: what must stay wrong first, then what says the same."""

from __future__ import annotations

import pytest

from quizgen.model import FactRef, Item, Numeric, ShortAnswer
from quizgen.study.marking.items import mark


def verdict(question, answer, typed):
    return mark(Item("item", FactRef("fact", "kind"), ShortAnswer(question, answer), ()), typed).verdict


@pytest.mark.parametrize(
    ("question", "answer", "typed"),
    [
        ("Does potassium move in or out?", "in", "in out"),
        ("Which is it, mitosis or meiosis?", "mitosis", "mitosis meiosis"),
        ("Which side of the heart pumps into the aorta, seen from the left?", "heart", "left heart"),
        ("What is a serum potassium above the normal range called?", "hyperkalemia", "hypercalcemia"),
        ("What is normal?", "120/80 mmHg", "120/80 kPa"),
        ("What is normal?", "120/80 mmHg", "80/120 mmHg"),
        ("What is normal?", "120/80", "1.5"),
        ("What is normal?", "120/80", "12/8"),
        ("How many radians?", "π/4", "-π/4"),
        ("How many radians?", "π/4", "− pi/4"),
        ("What is the Spanish word for 'dog'?", "perro", "pero"),
        ("Which French king was it?", "Louis XVI", "Louis XIV"),
        ("Which French king was it?", "Louis", "Louis 14"),
        ("In which war?", "WWII", "ww1"),
        ("What is it?", "assets = liabilities + equity", "assets = liabilities - equity"),
        ("What is it?", "a - b = c", "b - a = c"),
        ("What reacts?", "A + B -> C", "C -> A + B"),
        ("How many bytes?", "1024", "2^9"),
        ("Which isotope?", "14C", "¹³C"),
        ("What is it?", "52", "5²"),
        ("What do plants store?", "form", "from"),
    ],
)
def test_something_else_is_wrong(question, answer, typed):
    assert verdict(question, answer, typed) == "wrong"


@pytest.mark.parametrize(
    ("question", "answer", "typed"),
    [
        ("On which river does Cairo lie?", "Nile", "River Nile"),
        ("Which triangle has two equal sides?", "isosceles", "isoceles triangle"),
        ("Which word describes lying on the back?", "supine", "supine position"),
        ("Which treaty ended it?", "Treaty of Versailles", "the Versailles treaty"),
        ("What is lacking?", "oxygen deficiency", "deficiency of oxygen"),
        ("Who wrote it?", "Adam Smith", "Smith, Adam"),
        ("Which king was it?", "Louis XVI", "King louis xvi"),
        ("In which war?", "WWII", "ww2"),
        ("Which vitamin is it?", "vitamin B12", "vit. B12"),
        ("What is the Spanish word for 'dog'?", "perro", "el perro"),
        ("What is it?", "assets = liabilities + equity", "Liabilities + Equity = Assets"),
        ("What is normal?", "120/80 mmHg", "120 over 80 mm Hg"),
        ("What is normal?", "3/4", "0.75"),
        ("How many bytes?", "1024", "2¹⁰"),
        ("Which isotope?", "14C", "¹⁴C"),
        ("What is neon's configuration?", "1s2 2s2 2p6", "1s²2s²2p⁶"),
        ("Who was the king of the gods?", "Zeus", "Zues"),
        ("Which ion leaves?", "potassium", "potasium ions"),
    ],
)
def test_the_same_is_right(question, answer, typed):
    assert verdict(question, answer, typed) == "right"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("pH 7.4", "right"),
        ("arterial pH = 7.4", "right"),
        ("pH -7.4", "wrong"),
        ("pH 74", "wrong"),
        ("glucose 7.4", "wrong"),
    ],
)
def test_a_label_of_the_question_before_the_number(typed, wanted):
    body = Numeric("What is the normal arterial pH?", 7.4, "", 0.05)
    assert mark(Item("item", FactRef("fact", "kind"), body, ()), typed).verdict == wanted


@pytest.mark.parametrize("typed", ["6.63e-34 J s", "6.63e-34 J·s", "6.63 × 10⁻³⁴ J*s"])
def test_units_of_several_symbols(typed):
    body = Numeric("What is the Planck constant?", 6.63e-34, "J s", 1e-36)
    assert mark(Item("item", FactRef("fact", "kind"), body, ()), typed).verdict == "right"


@pytest.mark.parametrize("typed", ["6.02 × 10²³ /mol", "6.02e23 mol⁻¹", "6.02e23 per mole", "6.02e23 1/mol"])
def test_one_by_a_unit(typed):
    body = Numeric("What is the Avogadro constant?", 6.022e23, "mol⁻¹", 1e21)
    assert mark(Item("item", FactRef("fact", "kind"), body, ()), typed).verdict == "right"
