"""Questions about several facts at once."""

from __future__ import annotations

from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.merge import merge
from quizgen.facts.together import ask, material
from quizgen.items.selection import TYPES, Selection
from quizgen.model import Item, Matching, MultipleResponse, Ordering

BONES = (
    "### Bones of the leg\n- **Femur**: The long bone of the thigh that bears our weight.\n"
    "- **Tibia**: The larger shin bone below the knee.\n- **Patella**: A flat disc in front of the joint.\n"
)
ORGANS = (
    "### Digestive organs\n- **Liver**: It makes bile for fat.\n- **Stomach**: It churns what is eaten with acid.\n"
)


def asked(answer: str, *types: str) -> list[Item]:
    seen = view.of(page_of(answer))
    merged = merge(choose.found(seen)).facts
    wanted = Selection(frozenset(types or TYPES))
    return list(ask.items(merged, material.pool_of([seen], merged), wanted, merged))


def test_only_wanted_types() -> None:
    assert {type(item.body) for item in asked(BONES + ORGANS, "multiple")} == {MultipleResponse}
    assert asked(BONES, "order") == []


def test_a_heading_asks_for_what_stands_under_it() -> None:
    found = [item.body for item in asked(BONES + ORGANS, "multiple")]
    bodies = {body.stem: body for body in found if isinstance(body, MultipleResponse)}
    organs = bodies["Which of these are “Digestive organs”?"]
    assert {key.text for key in organs.keys} == {"Liver", "Stomach"}
    assert {wrong.text for wrong in organs.distractors} == {"Femur", "Tibia", "Patella"}
    assert organs.distractors[0].why == "It stands under “Bones of the leg”."


def test_headings_that_name_no_kind_ask_nothing() -> None:
    plain = BONES.replace("Bones of the leg", "Importance") + ORGANS.replace("Digestive organs", "Further examples")
    assert asked(plain, "multiple") == []


def test_terms_and_what_they_are() -> None:
    (item,) = asked(BONES, "match")
    assert isinstance(item.body, Matching)
    assert dict(item.body.pairs)["Patella"] == "a flat disc in front of the joint"
    assert len(item.body.pairs) == 3


def test_the_columns_of_a_table() -> None:
    table = "| Metal | Melts at |\n|---|---|\n| Iron | 1538 °C |\n| Tin | 232 °C |\n| Lead | 327 °C |"
    (item,) = asked(table, "match")
    assert isinstance(item.body, Matching)
    assert set(item.body.pairs) == {("Iron", "1538 °C"), ("Tin", "232 °C"), ("Lead", "327 °C")}
    twice = table.replace("327", "232")
    assert asked(twice, "match") == []


def test_steps_in_order() -> None:
    steps = (
        "### Steps of baking\n1. **Knead**: Work the dough.\n"
        "2. **Prove**: Let the dough rise.\n3. **Bake**: Heat it in an oven."
    )
    (item,) = asked(steps, "order")
    assert isinstance(item.body, Ordering)
    assert item.body.sequence == ("Knead", "Prove", "Bake")
    assert asked(steps.replace("Steps of baking", "Words"), "order") == []


def test_ids_are_all_different_and_come_from_no_wording() -> None:
    items = asked(BONES + ORGANS)
    assert len({item.id for item in items}) == len(items)
    reworded = asked((BONES + ORGANS).replace("in front of the joint", "in front of the knee joint"))
    assert {i.id for i in items if isinstance(i.body, Matching)} == {
        i.id for i in reworded if isinstance(i.body, Matching)
    }


def test_so_many_items_about_one_fact() -> None:
    seen = view.of(page_of(BONES))
    merged = merge(choose.found(seen)).facts
    items = list(ask.items(merged, material.pool_of([seen], merged), Selection(frozenset(TYPES), 1)))
    assert len({item.fact.id for item in items}) == len(items)
