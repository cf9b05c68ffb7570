"""Options that are proved wrong, and those that may be right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.items import proof
from quizgen.items.candidate import Candidate, Wanted
from quizgen.text import terms


def candidate(text: str, said: str = "") -> Candidate:
    return Candidate(text, "1", "Testing", said, text)


TOLD = "A kiln burns old clay at great heat in spring."
WANTED = Wanted("item", candidate("kiln", TOLD), TOLD, ("oven",))


def said(*texts: str) -> list[proof.Said]:
    return [(terms.content(text), text) for text in texts]


def serves(text: str, *, chosen: tuple[str, ...] = (), stated: tuple[str, ...] = (), names: str = "") -> bool:
    others = {"kiln": frozenset((names,))} if names else {}
    return proof.may_serve(WANTED, candidate(text), [candidate(one) for one in chosen], others, said(*stated))


@pytest.mark.parametrize(
    "text", ["the", "clay", "old mill", "kiln", "wet kiln", "oven", "mill of great age", "springtime clays"]
)
def test_what_is_shown_or_the_key_itself_cannot_serve(text: str) -> None:
    assert serves("mill")
    assert not serves(text)


def test_another_name_cannot_serve() -> None:
    assert serves("furnace")
    assert not serves("furnace", names="furnace")


@pytest.mark.parametrize(("other", "may"), [("barn", True), ("mill", False), ("old mill", False), ("windmill", True)])
def test_what_is_among_the_options_cannot_serve_again(other: str, may: bool) -> None:
    assert serves("mill", chosen=(other,)) is may


@pytest.mark.parametrize(("length", "may"), [(10, True), (11, False)])
def test_what_is_much_longer_cannot_serve(length: int, may: bool) -> None:
    assert serves("m" * length) is may


@pytest.mark.parametrize(
    ("stated", "may"),
    [
        ("A mill burns old clay at great heat in spring.", False),
        ("A mill burns old clay.", False),
        ("A mill grinds corn in spring.", True),
        ("A barn burns old clay at great heat in spring.", True),
    ],
)
def test_what_a_page_says_of_it_too_cannot_serve(stated: str, may: bool) -> None:
    assert serves("mill", stated=(stated,)) is may


def test_a_statement_that_tells_no_difference_entails() -> None:
    same = candidate("mill", TOLD.replace("kiln", "mill"))
    assert proof.entailed(WANTED, same, ())
    assert not proof.entailed(WANTED, candidate("mill", "A mill grinds corn."), ())


def test_the_share_that_is_asked_counts() -> None:
    stated = said("A mill burns clay.")
    mill = candidate("mill", "A mill grinds corn.")
    assert not proof.entailed(replace(WANTED, share=0.9), mill, stated, 0.9)
    assert proof.entailed(replace(WANTED, share=0.1), mill, stated, 0.9)
    assert proof.entailed(replace(WANTED, share=0.9), mill, stated, 0.1)


def parted(text: str, told_of_it: str, *, least: float = 1.0, known: str = "", chosen: tuple[str, ...] = ()) -> bool:
    beside = [candidate(one) for one in chosen]
    return proof.parted(WANTED, candidate(text, told_of_it), beside, {}, (), least, known)


def test_an_item_of_the_same_list_is_parted_by_what_is_said_of_it() -> None:
    assert parted("mill", "A mill grinds corn for the town.")
    assert not parted("mill", TOLD.replace("kiln", "mill"))
    assert not parted("the", "A mill grinds corn for the town.")
    assert not parted("old clay", "Old clay is wet.")
    assert not parted("wet kiln", "A wet kiln is cold.")
    assert not parted("oven", "An oven bakes bread.")
    assert not parted("mill", "A mill grinds corn.", chosen=("old mill",))
    assert not parted("mill", "A mill grinds corn.", known="burns old clay at great heat in spring")
    assert not parted("m" * 19, "A mill grinds corn.")
    assert parted("m" * 18, "A mill grinds corn.")


def test_a_rare_word_weighs_more() -> None:
    assert proof.weight(["moraine"]) == 1
    assert proof.weight(["people"]) < 1
    assert proof.weight(["water"]) == pytest.approx(0.25)
    assert proof.weight(["x2", "-"]) == 0
    assert proof.weight(["moraine", "drumlin"]) == 2
