from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items.order import arrange, order, shown, shuffle
from quizgen.model import Choice, FactRef, Item, MultipleResponse, Option, ShortAnswer

OPTIONS = st.lists(st.builds(Option, st.text(max_size=8), st.text(max_size=3)), min_size=1, max_size=5)


def texts(*given_texts: str) -> tuple[str, ...]:
    return tuple(option.text for option in order("x", [Option(text, "") for text in given_texts]))


@pytest.mark.parametrize(
    ("given_texts", "expected"),
    [
        (("10", "3", "2"), ("2", "3", "10")),
        (("1 g", "10 mg", "200 µg"), ("200 µg", "10 mg", "1 g")),
        (("0 mV", "+30 mV", "−70 mV"), ("−70 mV", "0 mV", "+30 mV")),
        (("three ions", "two ions"), ("two ions", "three ions")),
        (("about 30%", "5%"), ("5%", "about 30%")),
        (("1950", "1905"), ("1905", "1950")),
    ],
)
def test_quantities_ascend(given_texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert texts(*given_texts) == expected
    assert texts(*expected) == expected


def test_other_options_go_by_the_items_id() -> None:
    seen = {order(str(n), [Option(text, "") for text in ("a", "b", "3 mV")]) for n in range(100)}
    assert len(seen) == 6


def test_the_key_stands_in_every_place_about_as_often() -> None:
    body = Choice("q", Option("key", ""), tuple(Option(text, "") for text in ("one", "two", "three or so")))
    places = Counter([right for _, right in shown(str(n), body)].index(True) for n in range(2000))
    assert set(places) == {0, 1, 2, 3}
    assert min(places.values()) > 420


@given(OPTIONS, st.randoms(use_true_random=False))
def test_the_order_given_does_not_matter(options: list[Option], chance: object) -> None:
    mixed = list(options)
    chance.shuffle(mixed)
    assert order("x", options) == order("x", mixed)
    assert sorted(options, key=str) == sorted(order("x", options), key=str)


def item(body: object) -> Item:
    return Item("x", FactRef("f", "k"), body, ())


@given(OPTIONS, OPTIONS)
def test_arranging_keeps_keys_and_distractors_apart(keys: list[Option], distractors: list[Option]) -> None:
    body = MultipleResponse("q", tuple(keys), tuple(distractors))
    arranged = arrange(item(body))
    assert sorted(arranged.body.keys, key=str) == sorted(keys, key=str)
    assert sorted(arranged.body.distractors, key=str) == sorted(distractors, key=str)
    assert arrange(arranged) == arranged
    assert shown("x", arranged.body) == shown("x", body)


def test_arranging_leaves_what_has_no_options_alone() -> None:
    given_item = item(ShortAnswer("q", "a", ("b", "a")))
    assert arrange(given_item) == given_item
    choice = item(Choice("q", Option("b", ""), (Option("a", ""),)))
    assert arrange(choice) == replace(choice)


def test_shuffles_texts_by_the_items_id() -> None:
    assert {shuffle(str(n), ("a", "b", "c")) for n in range(100)} != {("a", "b", "c")}
    assert shuffle("x", ("a", "b", "b")) == shuffle("x", ("b", "a", "b"))
