"""Numbers in what a sentence only adds become sentences or questions of their own where they say of what they are."""

from __future__ import annotations

import pytest
from facts.amounts_made import around

from quizgen.facts.numbers import number_asides


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The mill, which opened in 1870, is old.", "1870"),
        ("The Quentin Mill, which opened in 1870.", "1870"),
        ("The Quentin Mill, built in 1870, is old.", "1870"),
        ("The Quentin Mill, with 12 wheels, is old.", "12"),
        ("The Quentin Mill, powered by 12 wheels, is old.", "12"),
        ("Founded in 1870, the mill is old.", "1870"),
        ("Burned in 1870, the Quentin Mill is old.", "1870"),
        ("The mill stood, which opened in 1870, as an inn.", "1870"),
        ("The Quentin Mill, weighted with 12 kg, is old.", "12 kg"),
    ],
)
def test_lifted_leaves_alone(text: str, key: str) -> None:
    assert number_asides.lifted(*around(text, key)) is None


@pytest.mark.parametrize(
    ("text", "key", "parts"),
    [
        ("The Quentin Mill, which opened in 1870, is old.", "1870", ("The Quentin Mill opened in ", "")),
        (
            "The mill of Quentin, which opened in 1870 by law, is old.",
            "1870",
            ("The mill of Quentin opened in ", " by law"),
        ),
        ("Ada Quentin, who sailed in 1870, was old.", "1870", ("Ada Quentin sailed in ", "")),
        (
            "The Quentin Mill, which opened in 1870 and burned in May, is old.",
            "1870",
            ("The Quentin Mill opened in ", " and burned in May"),
        ),
        ("The Quentin Mill, first opened in 1870, is old.", "1870", ("The Quentin Mill was first opened in ", "")),
        ("The Quentin Mill, opened in 1870, is old.", "1870", ("The Quentin Mill was opened in ", "")),
        ("The Quentin Mills, opened in 1870, are old.", "1870", ("The Quentin Mills were opened in ", "")),
        ("The Quentin Mill, which has 12 wheels, is old.", "12", ("The Quentin Mill has ", " wheels")),
        (
            "The frost comes in the upper valley, where it falls to 12 °C at night.",
            "12 °C",
            ("In the upper valley, it falls to ", " at night"),
        ),
        (
            "The frost comes in the upper valley, where it falls to 12 °C, at night.",
            "12 °C",
            ("In the upper valley, it falls to ", ""),
        ),
        ("Founded in 1870, the Quentin Mill is old.", "1870", ("the Quentin Mill was founded in ", "")),
        ("Founded in 1870, Quentin Mill was old.", "1870", ("Quentin Mill was founded in ", "")),
        ("Frost, which weighs 12 kg, is cold.", "12 kg", ("Frost weighs ", "")),
        (
            "The Quentin Mill, officially founded in 1870, is old.",
            "1870",
            ("The Quentin Mill was officially founded in ", ""),
        ),
        (
            "The Quentin Mill, powered by wheels until 1870, is old.",
            "1870",
            ("The Quentin Mill was powered by wheels until ", ""),
        ),
        (
            "The Quentin Mill (an inn), opened in 1870, is old.",
            "1870",
            ("The Quentin Mill (an inn) was opened in ", ""),
        ),
        (
            "The Quentin Mills (inns), opened in 1870, are old.",
            "1870",
            ("The Quentin Mills (inns) were opened in ", ""),
        ),
        ("Built in 1870, the Quentin Mill is old.", "1870", ("the Quentin Mill was built in ", "")),
        ("Opened in 1870, the Quentin Mill is old.", "1870", ("the Quentin Mill was opened in ", "")),
        (
            "The mill stood on the northern bank, where 12 wheels turned.",
            "12",
            ("On the northern bank, ", " wheels turned"),
        ),
    ],
)
def test_lifted(text: str, key: str, parts: tuple[str, str]) -> None:
    assert number_asides.lifted(*around(text, key)) == parts


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The act (1870) closed the mill.", "1870"),
        ("The Quentin Act (1870) found that mills close.", "1870"),
        ("The Quentin Act (1870) argued that mills close.", "1870"),
        ("The Quentin Act (1870) clearly shows that mills close.", "1870"),
        ("The Quentin Act (1870–1880) closed the mill.", "1870–1880"),
        ("The Quentin Act (1870 or so) closed the mill.", "1870"),
        ("The Quentin Act (12 kg) closed it.", "12 kg"),
    ],
)
def test_dated_leaves_alone(text: str, key: str) -> None:
    assert number_asides.dated(*around(text, key)) is None


@pytest.mark.parametrize(
    ("text", "key", "question"),
    [
        ("The Quentin Act (1870) closed the mill.", "1870", "from which year does the Quentin Act date"),
        ("The Act of the Mill (1870) closed the mill.", "1870", "from which year does the Act of the Mill date"),
    ],
)
def test_dated(text: str, key: str, question: str) -> None:
    assert number_asides.dated(*around(text, key)) == question


@pytest.mark.parametrize(
    ("opening", "rest"),
    [
        ("$R$ is the gas constant, ", " of the mill"),
        ("R is the gas constant, ", ""),
        ("$R$ is the gas constant ", ""),
        ("$R$ is the gas constant, ", " at night, not day"),
        ("Here $R$ is the constant, ", ""),
    ],
)
def test_valued_leaves_alone(opening: str, rest: str) -> None:
    assert number_asides.valued(opening, rest) is None


@pytest.mark.parametrize(
    ("opening", "rest", "question"),
    [
        ("$R$ is the gas constant, ", "", "what is the value of $R$, the gas constant"),
        ("$R$ is the gas constant, ", " in the mill.", "what is the value of $R$, the gas constant, in the mill"),
        ("$R$ is the gas constant, about ", " .", "what is the value of $R$, the gas constant"),
    ],
)
def test_valued(opening: str, rest: str, question: str) -> None:
    assert number_asides.valued(opening, rest) == question


@pytest.mark.parametrize(
    ("opening", "adds"),
    [
        ("$T$ is the heat, 310 K in a body at ", True),
        ("The mill is old, 12 wheels turn at ", False),
        ("The mill is old, about 310 K at ", False),
        ("The mill, 310 K in a body at ", False),
        ("The mill is old, 310 K in a body that is at ", False),
        ("The mill is old at ", False),
    ],
)
def test_only_adds(opening: str, adds: bool) -> None:
    assert number_asides.only_adds(opening) is adds
