"""Random sets of facts: no distractor is what any fact of the set makes true, and every key is."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.merge import merge
from quizgen.facts.together import ask, material
from quizgen.items.selection import TYPES, Selection
from quizgen.model import Choice, Item, MultipleResponse, TrueFalse
from quizgen.text import inline, quantities, terms

THINGS = ("Aplite", "Borite", "Cerite", "Dunite", "Erdite", "Fiorite")
GENERA = ("mineral", "compound", "pigment")
PLACES = ("volcanic ash", "river mud", "desert sand", "coastal chalk", "cave walls")
COLOURS = ("crimson", "azure", "emerald", "amber")
SIZES = (12, 25, 40, 70)

World = dict[str, tuple[str, str, frozenset[str], int]]
made = st.tuples(
    st.sampled_from(GENERA), st.sampled_from(COLOURS), st.frozensets(st.sampled_from(PLACES), min_size=1, max_size=2),
    st.sampled_from(SIZES),
)  # fmt: skip
worlds = st.lists(made, min_size=4, max_size=len(THINGS)).map(lambda each: dict(zip(THINGS, each, strict=False)))


def page(world: World) -> str:
    """A list that says one thing of each, and sentences that say the rest."""
    lines = ["### Stones of the region"]
    rest = []
    for thing, (genus, colour, places, size) in world.items():
        first, *more = sorted(places)
        article = "An" if colour[0] in "ae" else "A"
        lines.append(f"- **{thing}**: {article} {colour} {genus} that is found in {first}.")
        rest += [f"{thing} is also found in {place}." for place in more]
        rest.append(f"The hardness of {thing.lower()} has a value of {size} units on the old scale.")
    return "\n".join([*lines, "", *rest])


def items(world: World) -> list[Item]:
    seen = view.of(page_of(page(world), keywords=", ".join(world)))
    merged = merge(choose.found(seen)).facts
    return list(ask.items(merged, material.pool_of([seen], merged), Selection(frozenset(TYPES)), merged))


def holds(world: World, told: str) -> bool | None:
    """What the world says of a sentence about one thing; None where it says nothing of what the sentence says."""
    of = [thing for thing in world if terms.stands_in(thing, told)]
    if len(of) != 1:
        return None
    genus, colour, places, size = world[of[0]]
    said = {
        **{place: place in places for place in PLACES},
        **{word: word == colour for word in COLOURS},
        **{word: word == genus for word in GENERA},
    }
    parts = [true for word, true in said.items() if terms.stands_in(word, told)]
    parts += [quantity.low == size for quantity in quantities.find(told)]
    return all(parts) if parts else None


def sentence(stem: str, option: str) -> str:
    text = re.sub(r"^Which \w+ belongs in the gap\? ", "", stem)
    return f"{text.replace('____', option)} {option}"


@given(worlds)
def test_no_distractor_holds_and_every_key_does(world: World) -> None:
    asked = 0
    for item in items(world):
        match item.body:
            case Choice(stem, key, wrong):
                asked += 1
                assert holds(world, sentence(stem, inline.plain(key.text))) is not False
                for option in wrong:
                    assert holds(world, sentence(stem, inline.plain(option.text))) is not True, (stem, option)
            case TrueFalse(stem, answer):
                assert holds(world, stem) in (answer, None)
            case MultipleResponse(_, keys, wrong):
                assert not {one.text for one in keys} & {one.text for one in wrong}
            case _:
                pass
    assert asked


@given(worlds)
def test_no_two_options_are_alike_and_each_says_why(world: World) -> None:
    for item in items(world):
        if isinstance(item.body, Choice):
            options = [item.body.key, *item.body.distractors]
            keys = [terms.key(inline.plain(option.text)) for option in options]
            assert len(set(keys)) == len(keys) >= 3
            assert all(option.why for option in options)
