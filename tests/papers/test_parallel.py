"""Parallel versions: of equal make-up, and unlike wherever they can be."""

from __future__ import annotations

from math import factorial

import pytest
from formats.decks import DECKS
from hypothesis import given, settings

from quizgen.items.envelope import digest
from quizgen.items.order import by_size
from quizgen.model import Choice, FactRef, Item, MultipleResponse, Option, Ordering, ShortAnswer, Source
from quizgen.papers.paper import paper
from quizgen.papers.parallel import options, unlike

SOURCE = (Source("1", "Page", "", (), "So it is."),)
NAMES = ("A", "B", "C", "D")


def item(number, body):
    return Item(f"i{number}", FactRef(f"f{number}", "k"), body, SOURCE)


def shorts(count):
    return [item(n, ShortAnswer(f"What is {n}?", f"{n}")) for n in range(count)]


def choices(texts):
    told = tuple(Option(text, "") for text in texts)
    return [item(n, Choice(f"Which of {n}?", told[0], told[1:])) for n in range(8)]


def orders(made):
    return [tuple(one.item.id for part in version.parts for one in part.questions) for version in made.versions]


def shown(version):
    return {one.item.id: options(one.order, one.item.body) for part in version.parts for one in part.questions}


def test_values_stay_in_their_order_and_one_item_in_its_place():
    one, other = paper("t", "en", choices(("3 mV", "5 mV", "9 mV"))[:1], ("A", "B"), 1).versions
    assert shown(one) == shown(other)
    assert orders(paper("t", "en", shorts(1), ("A", "B"), 1)) == [("i0",), ("i0",)]


@pytest.mark.parametrize("count", [2, 3, 4, 5, 12])
def test_no_two_versions_have_one_order_of_items(count):
    names = NAMES[: factorial(count)]
    for seed in range(30):
        found = orders(paper("t", "en", shorts(count), names, seed))
        assert len(set(found)) == len(names)


def test_of_many_items_none_stands_in_the_same_place():
    for seed in range(30):
        one, other = orders(paper("t", "en", shorts(12), ("A", "B"), seed))
        assert not any(left == right for left, right in zip(one, other, strict=True))


@pytest.mark.parametrize("texts", [("salt", "ice"), ("salt", "ice", "sand"), ("salt", "ice", "sand", "wood")])
def test_no_two_versions_have_one_order_of_options(texts):
    names = NAMES[: factorial(len(texts))]
    told = [shown(version) for version in paper("t", "en", choices(texts), names, 1).versions]
    for name in told[0]:
        assert len({version[name] for version in told}) == len(names)


def test_steps_are_mixed_otherwise_in_each_version_and_never_right():
    steps = ("first", "second", "third", "last")
    told = paper("t", "en", [item(1, Ordering("In which order?", steps))], NAMES, 1)
    found = [shown(version)["i1"] for version in told.versions]
    assert len({steps, *found}) == 1 + len(NAMES)


def test_the_first_version_owes_nothing_to_the_others():
    alone, two = (paper("t", "en", choices(("a", "b", "c")), names, 3) for names in (("A",), ("A", "B")))
    assert alone.versions[0] == two.versions[0]


def test_what_was_never_shown_needs_no_second_try():
    assert unlike("salt", lambda salt: [digest(salt)], ()) == "salt"


@given(DECKS)
@settings(max_examples=40)
def test_versions_of_any_deck_weigh_the_same_and_differ(deck):
    items = list({one.id: one for one in deck.items}.values())
    one, other = paper("t", "en", items, ("A", "B"), 5).versions
    assert [(part.instruction, len(part.questions)) for part in one.parts] == [
        (part.instruction, len(part.questions)) for part in other.parts
    ]
    assert one.points == other.points
    for part, second in zip(one.parts, other.parts, strict=True):
        ids = [[each.item.id for each in told.questions] for told in (part, second)]
        assert sorted(ids[0]) == sorted(ids[1])
        assert len(ids[0]) == 1 or ids[0] != ids[1]
    for each in items:
        if isinstance(each.body, Choice | MultipleResponse):
            texts = [option.text for option in _options(each.body)]
            may_differ = len(set(texts)) > 1 and not by_size(_options(each.body))
            assert (shown(one)[each.id] != shown(other)[each.id]) >= may_differ


def _options(body):
    return (*((body.key,) if isinstance(body, Choice) else body.keys), *body.distractors)


@pytest.mark.parametrize("versions", [(), NAMES])
@pytest.mark.parametrize("seed", range(5))
def test_keys_are_spread_over_the_places(seed, versions):
    for version in paper("t", "en", choices(("salt", "sand", "soap", "silk")), versions, seed).versions:
        places = [told.index("salt") for told in shown(version).values()]
        assert sorted(places) == [0, 0, 1, 1, 2, 2, 3, 3]
