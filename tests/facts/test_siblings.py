"""One cloze for facts that a sentence tells together, and none for such as only stand in it together."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.merge import merge
from quizgen.facts.together import ask, material, siblings
from quizgen.items.selection import Selection
from quizgen.model import Choice, Cloze, Item


def made(text: str) -> list[Item]:
    seen = view.of(page_of(text))
    merged = merge(choose.found(seen)).facts
    wanted = [fact for fact in merged if fact.kind in ("quantity", "alias")]
    pool = material.pool_of([seen], merged)
    return list(ask.items(wanted, pool, Selection(frozenset({"cloze", "choice"})), merged))


def clozes(text: str) -> list[Cloze]:
    return [item.body for item in made(text) if isinstance(item.body, Cloze)]


TWO = "The cold lake is 4 km deep at its dam, whereas the warm lake reaches 9 km at the same time of the year."


def test_two_values_of_one_kind_share_a_cloze() -> None:
    (one,) = clozes(TWO)
    assert {number: blank.answer for number, blank in one.blanks.items()} == {1: "4 km", 2: "9 km"}
    assert one.text == TWO.replace("4 km", "{{1}}").replace("9 km", "{{2}}")


def test_what_is_asked_there_is_not_asked_again() -> None:
    items = made(TWO)
    assert len({item.fact.id for item in items}) == 1
    assert all(item.body.key.text == "4 km" for item in items if isinstance(item.body, Choice))


@pytest.mark.parametrize(
    "text",
    [
        "The lake is 4 km deep and holds fish of 9 kg.",
        "The lake is 4 km deep at its dam and 4 km at its shore.",
    ],
)
def test_other_values_are_asked_by_themselves(text: str) -> None:
    assert all(len(one.blanks) == 1 for one in clozes(text))


def test_nothing_is_joined_of_one_fact() -> None:
    seen = view.of(page_of("The lake is 4 km deep at its old dam."))
    assert siblings.together(choose.found(seen)) == {}
