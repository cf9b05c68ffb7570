"""What asks for a number in its place, and numbers that nothing asks for."""

from __future__ import annotations

import pytest
from facts.amounts_made import around

from quizgen.facts.numbers import interrogatives


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The mill was open as of 1870 by law.", "1870"),
        ("The mill burned 1870 in the town.", "1870"),
        ("The mill was built in the 1800s in Rome.", "1800s"),
        ("The mill burns 12% timber in spring.", "12%"),
        ("The mill takes $12 coins in spring.", "$12"),
        ("The mill has 12 on its hull.", "12"),
        ("The mill takes men about 12 in spring.", "12"),
        ("The hull spans 12 m of bark.", "12 m"),
        ("The hull lies at 12° north in spring.", "12°"),
        ("The hull spans 12 m timber.", "12 m"),
    ],
)
def test_asked_by_leaves_alone(text: str, key: str) -> None:
    assert interrogatives.asked_by(*around(text, key)) is None


@pytest.mark.parametrize(
    ("text", "key", "asked"),
    [
        ("The mill was opened in 1870 by law.", "1870", "which year"),
        ("The mill of 1870 was old.", "1870", "which year"),
        ("The mill has stood since about 1870 in the town.", "1870", "which year"),
        ("The mill was built in the 19th century in Rome.", "19th century", "which century"),
        ("The mill was built in the 1870s in Rome.", "1870s", "which decade"),
        ("The mill burns 12% in spring.", "12%", "what percentage"),
        ("The mill costs $12 in spring.", "$12", "how much"),
        ("The mill has 12 wheels on its hull.", "12", "how many"),
        ("The index is 12 in spring.", "12", "what value"),
        ("The index of wind is about 12 in spring.", "12", "what value"),
        ("The mill has a score of 12 in spring.", "12", "what value"),
        ("The mill turns 12 per hour in spring.", "12", "how many"),
        ("The mill takes men over 12 in spring.", "12", "what age"),
        ("The mill turns at 12 cycles per second in spring.", "12 cycles per second", "how many cycles per second"),
        ("The mill keeps 12 base pairs in spring.", "12 base pairs", "how many base pairs"),
        ("The mill keeps 12 bp in spring.", "12 bp", "what value"),
        ("The mill turns for 12 hours in spring.", "12 hours", "how long"),
        ("The mill turns for about 12 hours in spring.", "12 hours", "how long"),
        ("The mill has 12 hours in spring.", "12 hours", "what length of time"),
        ("The frost falls to 12 °C in spring.", "12 °C", "what temperature"),
        ("The temperature falls to 12 °C in spring.", "12 °C", "what value"),
        ("The cable holds 12 V in spring.", "12 V", "what voltage"),
        ("The hull spans 12 m in spring.", "12 m", "what length"),
        ("The hull weighs 12 kg in spring.", "12 kg", "what mass"),
        ("The hull takes 12 kg of bark.", "12 kg", "what mass"),
        ("The hull takes 12 L of bark.", "12 L", "what volume"),
        ("The hull bears 12 kPa in spring.", "12 kPa", "what pressure"),
        ("The hull needs 12 kJ in spring.", "12 kJ", "how much energy"),
        ("The hull needs 12 kW in spring.", "12 kW", "what power"),
        ("The hull hums at 12 kHz in spring.", "12 kHz", "what frequency"),
        ("The hull leans 12° in spring.", "12°", "what angle"),
        ("The hull holds 12 mol in spring.", "12 mol", "what amount"),
        ("The hull sails at 12 m/s in spring.", "12 m/s", "what speed"),
        ("The hull bears 12 N in spring.", "12 N", "what force"),
        ("The hull takes 12 A in spring.", "12 A", "what current"),
        ("The hull has 12 Ω in spring.", "12 Ω", "what resistance"),
        ("The hull holds 12 mM in spring.", "12 mM", "what concentration"),
        ("The bond holds 12 kJ/mol in spring.", "12 kJ/mol", "how much energy"),
        ("The hull holds 12 ppm in spring.", "12 ppm", "what share"),
        ("The hull grows to 12 times in spring.", "12 times", "how many times"),
        ("The hull sends 12 Mbit/s in spring.", "12 Mbit/s", "what data rate"),
        ("The rate is 12 Mbit/s in spring.", "12 Mbit/s", "what value"),
        ("The hull reached the age of 12 years in spring.", "12 years", "what age"),
        ("The hull has 12 lx in spring.", "12 lx", "what value"),
        ("The hull lasts up to 12 years in spring.", "12 years", "how long"),
        ("The hull is 12 kg/m³ in spring.", "12 kg/m³", "what value"),
    ],
)
def test_asked_by(text: str, key: str, asked: str) -> None:
    assert interrogatives.asked_by(*around(text, key)) == asked


@pytest.mark.parametrize(
    ("text", "key", "noun"),
    [
        ("The mill was opened in 1870 by law.", "1870", "year"),
        ("The mill was built in the 19th century in Rome.", "19th century", "century"),
        ("The mill was built in the 1870s in Rome.", "1870s", "decade"),
        ("The mill was built in the 1800s in Rome.", "1800s", None),
        ("The mill was built in the 5th century BC in Rome.", "5th century BC", "century"),
        ("The mill was built in the 5th century BCE in Rome.", "5th century BCE", "century"),
        ("The mill was built in the 5th century AD in Rome.", "5th century AD", "century"),
        ("The mill stood in the 12th and 13th centuries in Rome.", "12th and 13th centuries", None),
    ],
)
def test_time_noun(text: str, key: str, noun: str | None) -> None:
    assert interrogatives.time_noun(*around(text, key)[:2]) == noun
