"""Matching the labels of a list with what the page says of each."""

from __future__ import annotations

from pages_made import file_of

from quizgen.build import build
from quizgen.items.selection import Selection
from quizgen.model import Item, Matching


def matched(answer: str) -> list[Item]:
    deck = build([("a.md", file_of(answer))], wanted=Selection(frozenset(("match",)))).deck
    return [item for item in deck.items if isinstance(item.body, Matching)]


GAUGES = """Workshops use:

- **Ruler**: This is a flat strip with marks for short lengths, which is cheap.
- **Micrometer**: It is used for wires and thin sheets.
- **Odometer**: An odometer shows the turns of a wheel on the road.
"""


def test_labels_are_paired_with_what_is_said_of_them():
    (item,) = matched(GAUGES)
    pairs = dict(item.body.pairs)
    assert pairs["Micrometer"] == "It is used for wires and thin sheets"
    assert pairs["Odometer"] == "It shows the turns of a wheel on the road"
    assert pairs["Ruler"].startswith("a flat strip")
    assert not any(label.lower() in text.lower() for label, text in item.body.pairs)


def test_each_pair_has_its_source():
    (item,) = matched(GAUGES)
    assert len({source.quote for source in item.sources}) == len(item.body.pairs)


def test_no_matching_where_descriptions_name_other_labels_or_give_advice():
    assert not matched(
        "Tips:\n\n- **Ruler**: Use your ruler for short lengths first.\n- **Micrometer**: You should clean it.\n"
        "- **Odometer**: Check the wheel twice a year.\n"
    )
