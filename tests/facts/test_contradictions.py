"""Where pages contradict each other, and where they only seem to."""

from __future__ import annotations

import pytest
from pages_made import file_of, page_of

from quizgen.build import build
from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.fact import changed
from quizgen.facts.merge import merge
from quizgen.model import Cloze


def told(*answers: str) -> int:
    """How many contradictions a build of pages with these answers reports."""
    pages = [(f"{number}.md", file_of(answer, id=str(number))) for number, answer in enumerate(answers)]
    return sum(remark.code == "contradiction" for remark in build(pages).remarks)


@pytest.mark.parametrize(
    "answers",
    [
        (
            "The resting membrane potential of a neuron is -70 mV.",
            "The resting membrane potential of a neuron is -90 mV.",
        ),
        ("The boiling point of xenon is -108 °C.", "The boiling point of xenon is -100 °C."),
        ("Xenon has a boiling point of -108 °C.", "The boiling point of xenon is -100 °C."),
        ("Xenon has a boiling point of -108 °C.", "Xenon has a boiling point of 165 °F."),
        ("The Bauhaus was founded in 1919.", "The Bauhaus was founded in 1925."),
        ("A scorpion has six legs.", "A scorpion has eight legs."),
        ("A scorpion has six legs.", "A scorpion has seven legs."),
        ("The boiling point of xenon is -108 °C.", "The boiling point of xenon is -106 to -104 °C."),
        ("The boiling point of xenon is -112 to -110 °C.", "The boiling point of xenon is -106 to -104 °C."),
        (
            "By around 1610, Kepler had begun to use a telescope of brass and glass.",
            "By about 1620 Kepler had begun to use a telescope of brass and glass, which he had borrowed.",
        ),
        (
            "At 20 °C, pure ethanol boils away within 40 minutes.",
            "At 20 °C, pure ethanol (in an open dish) boils away within about 90 minutes.",
        ),
        (
            "A healthy kidney loses about 70 mg of potassium through its tubules each day.",
            "A healthy kidney loses about 90 mg of potassium through its tubules each day.",
        ),
    ],
)
def test_two_values_for_one_thing(answers):
    assert told(*answers) == 1


@pytest.mark.parametrize(
    "answers",
    [
        (
            "The resting membrane potential of a neuron is -70 mV.",
            "The resting membrane potential of a neuron is -0.07 V.",
        ),
        (
            "The resting membrane potential of a neuron is -70 mV.",
            "The resting membrane potential of a muscle fiber is -90 mV.",
        ),
        ("The boiling point of xenon is -108 °C.", "The boiling point of krypton is -153 °C."),
        ("The boiling point of xenon is -108 °C.", "The melting point of xenon is -112 °C."),
        ("The boiling point of xenon is -108 °C.", "The boiling point of xenon is -108.1 °C."),
        ("The boiling point of xenon is -108 °C.", "The boiling point of xenon is -110 to -105 °C."),
        ("The boiling point of xenon is -110 to -107 °C.", "The boiling point of xenon is -109 to -105 °C."),
        ("The price of the car is $9,000.", "The price of the car is $12,000."),
        ("The radiation dose limit is at most 20 mSv.", "The radiation dose limit is at most 50 mSv."),
        ("The Bauhaus was founded in 1919.", "The Bauhaus was closed in 1933."),
        (
            "At 20 °C, pure ethanol boils away within 40 minutes.",
            "At 30 °C, pure ethanol boils away within 20 minutes.",
        ),
        (
            "Kepler began to use a telescope of brass and glass in 1610.",
            "Galileo began to use a telescope of brass and glass in 1609.",
        ),
        ("Suppose that Kepler drives to Prague in 3 hours.", "Suppose that Kepler drives to Prague in 5 hours."),
        ("A recent study of Prague asked 300 people there.", "A recent study of Prague asked 500 people there."),
        ("The car drives to the town within 3 hours.", "The car drives to the town within 5 hours."),
        ("A spoon of ricin weighs 4 g on the scales. A spoon of ricin weighs 5 g on the scales.",),
        ("A scorpion has six legs.", "A scorpion has four wings."),
        ("The table has four legs.", "The table has three legs."),
    ],
)
def test_values_of_different_things_or_in_different_forms(answers):
    assert told(*answers) == 0


def test_nothing_asks_for_a_contested_value():
    pages = [
        (
            f"{number}.md",
            file_of(
                f"The boiling point of xenon is {value}. Neon tubes were first shown by Georges Claude in Paris.",
                id=str(number),
            ),
        )
        for number, value in enumerate(("-108 °C", "-100 °C"))
    ]
    deck = build(pages).deck
    assert deck.items
    assert not any("108" in repr(item.body) or "100" in repr(item.body) for item in deck.items)


def test_each_number_that_differs_is_told():
    pumps = (
        "For each ATP, the pump moves 3 sodium ions out of the cell and 2 potassium ions into the cell.",
        "For each ATP, the pump moves 2 sodium ions out of the cell and 3 potassium ions into the cell.",
    )
    assert told(*pumps) == 2


def deck_of(*answers):
    """The deck of pages that have no terms of their own, so that nothing but their sentences tells facts apart."""
    plain = [(f"{n}.md", file_of(answer, "What is it?", id=str(n), keywords="")) for n, answer in enumerate(answers)]
    return build(plain).deck


def asked_of(deck):
    return {blank.answer for item in deck.items if isinstance(item.body, Cloze) for blank in item.body.blanks.values()}


def test_a_contested_value_takes_no_other_fact_with_it():
    deck = deck_of(
        "Watson and Crick described the double helix in 1953. The cell was named in 1665.",
        "Watson and Crick described the double helix in 1954. In 1838, Schleiden found that plants consist of cells.",
    )
    assert {"1665", "1838"} <= asked_of(deck)
    assert not {"1953", "1954"} & asked_of(deck)


def test_a_sentence_is_a_source_only_of_what_it_says():
    deck = deck_of("A nephron is the functional unit of the kidney. The kidney filters blood. The kidney is red.")
    assert deck.items
    assert all(len(item.sources) == 1 for item in deck.items)


def test_what_two_pages_say_in_like_words_is_one_fact_with_two_sources():
    deck = deck_of(
        "The nephron is the functional unit of the kidney.",
        "The nephron is the smallest functional unit of the kidney.",
    )
    assert [len(item.sources) for item in deck.items if isinstance(item.body, Cloze)].count(2) >= 1


def test_facts_of_the_same_terms_that_are_told_otherwise_have_ids_of_their_own():
    (fact, *_) = (one for one in choose.found(view.of(page_of("The kidney filters blood."))) if one.key == "kidney")
    first = "The kidney adds base copper dextrose"  # the first words are the same
    told = ("The kidney works", f"{first} zinc yeast xenon water vapor", f"{first} resin opium olive nickel mercury")
    kept = merge(changed(fact, statement=changed(fact.statement, text=text)) for text in told).facts
    assert len({one.id for one in kept}) == len(kept) == len(told)
