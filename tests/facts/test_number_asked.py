"""Numbers that can be asked for, and numbers that the sentence gives away."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.kinds.amount import AmountFact
from quizgen.facts.numbers import number_asked


def fact_of(text: str, key: str) -> AmountFact:
    found = choose.found(view.of(page_of(text)))
    return next(fact for fact in found if isinstance(fact, AmountFact) and fact.key == key)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The hull is 12 metres long at the water line.", "12 metres"),
        ("The heart of the frog has three chambers.", "three"),
        ("The law was passed in 1870 by both houses.", "1870"),
        ("The work was done in the 19th century in Vienna.", "19th century"),
        ("The miller buys oak for $12 and sells it for $20 in May.", "$12"),
        ("A miller buys oak for $12 in May.", "$12"),
        ("Suppose that the hull has 12 wheels.", "12"),
    ],
)
def test_can_be_asked(text: str, key: str) -> None:
    fact = fact_of(text, key)
    assert not number_asked.given_away(fact, fact.quantity)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The plant cell has three layers: the wall, the membrane and the core.", "three"),
        ("The water boils at 100 °C (212 °F) at the coast.", "100 °C"),
        ("The theory of the 17th century appeared in the book of 1687.", "17th century"),
        ("The metal shows oxidation states such as 4 in salts.", "4"),
        ("The load of the ship grows by around 2% to 4% per °C.", "2%"),
        ("Coatings were tested on 6061 aluminium alloys last.", "6061"),
        ("The crew joins the four timbers of the hull with tar.", "four"),
        ("A miller buys oak for $12 and sells it for $20 in May.", "$12"),
        ("An old hull of 12 kg falls for 3 s from the tower.", "12 kg"),
        ("Suppose that the hull has 12 wheels and 3 masts.", "12"),
    ],
)
def test_cannot_be_asked(text: str, key: str) -> None:
    fact = fact_of(text, key)
    assert number_asked.given_away(fact, fact.quantity)


@pytest.mark.parametrize(
    ("text", "key", "side"),
    [
        ("The lake is over 400 m deep in the north.", "400 m", "above"),
        ("The lake is at least 400 m deep in the north.", "400 m", "above"),
        ("The lake is up to 400 m deep in the north.", "400 m", "below"),
        ("The lake is less than 400 m deep in the north.", "400 m", "below"),
        ("The lake is about 400 m deep in the north.", "400 m", ""),
    ],
)
def test_sides(text: str, key: str, side: str) -> None:
    assert number_asked.side(fact_of(text, key)) == side


@pytest.mark.parametrize(
    ("text", "key", "stem"),
    [
        ("The human genome has about 3 billion base pairs.", "3 billion base pairs",
         "About how many base pairs does the human genome have?"),
        ("The law was passed in 1870 by both houses.", "1870",
         "In which year was the law passed by both houses?"),
        ("The work was done in the 19th century in Vienna.", "19th century",
         "In which century was the work done in Vienna?"),
        ("The heart of the frog has three chambers.", "three",
         "How many chambers does the heart of the frog have?"),
        ("The hull of the ship is 12 metres long.", "12 metres",
         "How long is the hull of the ship?"),
        ("The hull of the ship has a length of 12 metres.", "12 metres",
         "What is the length of the hull of the ship?"),
        ("The law was passed in the early 19th century by votes of both houses.", "19th century",
         None),
        ("About 30% of the water of the river is lost on the way.", "30%", None),
        ("The hull makes up about 30% of the mass of the ship.", "30%",
         "About what percentage of the mass of the ship does the hull make up?"),
        ("The wall of the ship is 12 mm thick at its bow.", "12 mm", "How thick is the wall of the ship at its bow?"),
        ("The mass of the full ship is 40 kg.", "40 kg", "What is the mass of the full ship?"),
        ("The crew, which met in 1870 in Bergen, sailed north.", "1870", None),
        ("The ship has lain in the port since 1870.", "1870", "Since which year has the ship lain in the port?"),
        ("The ship sank in 1870 and was raised later.", "1870", None),
        ("The hold (about 30% of the hull) is full of grain.", "30%", None),
        ("A small share (about 30%) of the crew is old.", "30%", None),
        ("The sails of the ship hang from the great mast, which was set up in 1870 by the crew.", "1870",
         "In which year was the great mast set up by the crew?"),
        ("The load of the ship is typically ranging from 20 to 30 kg.", "20 to 30 kg",
         "The load of the ship is typically ranging between what values?"),
        ("A 95% share of the ship is owned by the crew.", "95%", None),
        ("The new ship, which met a storm in 1870, sailed north.", "1870", None),
        ("The Fram, which sailed in 1870 from Bergen, was new.", "1870", None),
        ("The mast of the ship, raised by the crew in 1870, still stands.", "1870",
         "In which year was the mast of the ship raised by the crew?"),
        ("The Harbour Act of Bergen (1870) gave the crew of the ship more pay.", "1870",
         "From which year does the Harbour Act of Bergen date?"),
        ("Olsen and Hansen (1870) found that the hull of the ship was thin.", "1870", None),
        ("The grain lies in the lower hold, where about 30% of it is lost.", "30%", None),
        ("At 37 °C, the pump of the ship moves much oil.", "37 °C",
         "At what temperature does the pump of the ship move much oil?"),
        ("The hold of the ship is the coldest, 20 m below the deck at 4 °C.", "4 °C", None),
        ("Founded in 1870, Olsen Lines is the oldest owner of the ship.", "1870",
         "In which year was Olsen Lines founded?"),
        ("The pump of the ship makes 200 strokes per minute.", "200 strokes per minute",
         "How many strokes per minute does the pump of the ship make?"),
        ("The crew met in 1870 in Bergen, and in 1890 the ship went down.", "1890", None),
        ('The crew keeps the "five rights" of the ship in mind.', "five", None),
        ("The work of the crew in 1870 showed that masts, such as those of oak, are made to last.", "1870", None),
        ("In 1870, the crew, who met in Bergen, showed what masts can bear.", "1870", None),
        ("Each chain of the ship exerts a force of 35.8 N.", "35.8 N", None),
        ("Take a breath and blow gently into the horn of the ship for about 2 seconds.", "2 seconds", None),
        ("The line of the ship has a rate of 54 Mbps.", "54 Mbps", "What is the rate of the line of the ship?"),
    ],
)  # fmt: skip
def test_stems(text: str, key: str, stem: str | None) -> None:
    fact = fact_of(text, key)
    assert number_asked.stem(fact, fact.quantity) == stem
