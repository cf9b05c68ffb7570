"""Fifty traps: what is right by another name, unit, number form or statement is never offered as wrong."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.merge import merge
from quizgen.facts.together import ask, material
from quizgen.items.selection import TYPES, Selection
from quizgen.model import Choice, MultipleResponse, Option
from quizgen.text import inline, quantities, terms

UNITS = [
    ("-70 mV", "-0.07 V"), ("5 km", "5000 m"), ("2 hours", "120 minutes"), ("3 kg", "3000 g"), ("250 mL", "0.25 L"),
    ("40 kPa", "40,000 Pa"), ("7 days", "1 week"), ("1.5 MW", "1500 kW"), ("20 cm", "0.2 m"), ("600 nm", "0.6 µm"),
    ("5 × 10^3 m", "5 km"), ("90 minutes", "1.5 hours"),
]  # fmt: skip
FORMS = [
    ("three", "3"), ("12", "twelve"), ("5,000", "5000"), ("0.50", "0.5"), ("−12", "-12"), ("seven", "7"),
    ("2 million", "2,000,000"), ("1.5 × 10^8", "150,000,000"), ("10", "ten"), ("half", "0.5"),
]  # fmt: skip
RANGES = [
    ("36 °C to 38 °C", "37 °C"), ("135 to 145 mmol/L", "140 mmol/L"), ("5–10 kg", "7 kg"), ("60 to 100 Hz", "72 Hz"),
    ("between 20 % and 30 %", "25 %"), ("1914–1918", "1916"), ("100–200 km", "150 km"), ("2 to 4 weeks", "3 weeks"),
]  # fmt: skip
NAMES = [
    ("Adrenaline", "Epinephrine"), ("Vitamin C", "Ascorbic acid"), ("Sodium ion", "Na⁺"), ("Salt", "Sodium chloride"),
    ("Paracetamol", "Acetaminophen"), ("Ammonia", "Hartshorn"), ("Leukocyte", "White blood cell"),
    ("Humerus", "The humerus"), ("Cilantro", "Coriander"), ("Cobalamin", "Vitamin B12"),
]  # fmt: skip
BOTH = [
    ("Pancreas", "Liver"), ("Nickel", "Cobalt"), ("Venus", "Uranus"), ("Copper", "Silver"), ("Maple", "Birch"),
    ("Granite", "Basalt"), ("Oboe", "Bassoon"), ("Falcon", "Osprey"), ("Cello", "Viola"), ("Barley", "Rye"),
]  # fmt: skip


def wrong_for(key: str, answer: str, keywords: str = "") -> list[str]:
    """The plain texts of all options that are called wrong where a key is right."""
    seen = view.of(page_of(answer, keywords=keywords))
    merged = merge(choose.found(seen)).facts
    found: list[Option] = []
    for item in ask.items(merged, material.pool_of([seen], merged), Selection(frozenset(TYPES)), merged):
        match item.body:
            case Choice(_, right, wrong) if terms.same(inline.plain(right.text), key):
                found += wrong
            case MultipleResponse(_, keys, wrong) if any(terms.same(inline.plain(one.text), key) for one in keys):
                found += wrong
            case _:
                pass
    return [inline.plain(option.text) for option in found]


def alike(one: str, other: str) -> bool:
    first, second = quantities.find(one), quantities.find(other)
    if len(first) == len(second) == 1 and quantities.same(first[0], second[0]):
        return True
    return terms.same(one, other)


@pytest.mark.parametrize(("key", "trap"), UNITS)
def test_never_the_key_in_another_unit(key: str, trap: str) -> None:
    text = (
        f"The largest value of the whole series is {key} at that point. Elsewhere the instrument also displayed {trap}."
    )
    found = wrong_for(key, text)
    assert found
    assert not any(alike(option, trap) for option in found)


@pytest.mark.parametrize(("key", "trap"), FORMS)
def test_never_the_key_in_another_form(key: str, trap: str) -> None:
    text = f"The constant of the series has a value of {key} in this model. Elsewhere the table gives {trap} for it."
    assert not any(alike(option, trap) or option == trap for option in wrong_for(key, text))


@pytest.mark.parametrize(("key", "trap"), RANGES)
def test_never_a_value_within_a_range(key: str, trap: str) -> None:
    text = f"The usual value of the quantity is {key} in adults. Another instrument of that ward showed {trap} once."
    found = wrong_for(key.removeprefix("between "), text)
    right = quantities.find(f"it is {key}")[0]
    for option in found:
        (other,) = quantities.find(f"it is {option}")[:1]
        assert other.high < right.low or other.low > right.high
    assert trap not in found


def listed(key: str, trap: str, more: str) -> str:
    return (
        f"- **{key}**: A deep blue substance that dissolves in hot water.\n"
        f"- **{trap}**: A pale green powder which is used in glass.\n"
        f"- **Feldspar**: A grey mineral that is found in rocks.\n"
        f"- **Graphene**: A thin black sheet made of carbon.\n\n{more}"
    )


@pytest.mark.parametrize(("key", "trap"), NAMES)
def test_never_another_name_of_the_key(key: str, trap: str) -> None:
    found = wrong_for(key, listed(key, trap, f"{key}, also known as {trap}, was found long ago."), f"{key}, {trap}")
    assert found
    assert not any(terms.same(option, trap) for option in found)


@pytest.mark.parametrize(("key", "trap"), BOTH)
def test_never_the_other_of_two_for_which_it_holds(key: str, trap: str) -> None:
    found = wrong_for(key, listed(key, trap, f"The {trap.lower()} is blue and dissolves in hot water as well."))
    assert found
    assert trap not in found


def test_there_are_fifty() -> None:
    assert len(UNITS) + len(FORMS) + len(RANGES) + len(NAMES) + len(BOTH) == 50
