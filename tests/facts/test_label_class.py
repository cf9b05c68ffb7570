"""The class of a list by its heading, and none where the heading names no kind of things."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.labels import label_class


def class_under(heading: str) -> tuple[str, str] | None:
    items = "".join(
        f"- **{name}**: A body of water {how}.\n" for name, how in (("Bay", "by a coast"), ("Lake", "inland"))
    )
    facts = choose.found(view.of(page_of(f"## {heading}\n\n{items}")))
    named = label_class.named(next(fact for fact in facts if fact.kind == "label"))
    return (named.one, named.many) if named else None


@pytest.mark.parametrize(
    "heading",
    [
        "Overview",
        "Benefits",
        "Physics",
        "Key Differences",
        "Common Types",
        "Rivers and Lakes",
        "Understanding Waters",
        "Analysis",
        "Darwin’s Four Rules",
    ],
)
def test_leaves_alone(heading: str) -> None:
    assert class_under(heading) is None


@pytest.mark.parametrize(
    ("heading", "one", "many"),
    [
        ("Types of Waters", "type of water", "types of waters"),
        ("2. Main Natural Reservoirs", "natural reservoir", "natural reservoirs"),
        ("Components of the Cell", "component of the cell", "components of the cell"),
        ("Cavities", "cavity", "cavities"),
        ("Natural Statuses", "natural status", "natural statuses"),
        ("Natural Causes of Rivers", "natural cause of rivers", "natural causes of rivers"),
    ],
)
def test_names_the_class(heading: str, one: str, many: str) -> None:
    assert class_under(heading) == (one, many)


@pytest.mark.parametrize(
    ("title", "one"),
    [
        ("What are the main types of standing waters?", "type of standing water"),
        ("What are some natural reservoirs, and how do they fill?", "natural reservoir"),
        ("What are other standing waters fed by springs?", "standing water"),
        ("What drainage basins are used for farming?", "drainage basin"),
        ("List the common types of reservoirs.", "type of reservoir"),
        ("What are the key concepts of river ecology?", "concept of river ecology"),
        ("What are the key concepts?", None),
        ("Which waters stand still?", None),
        ("How do rivers form?", None),
    ],
)
def test_a_list_right_under_a_question_is_of_what_it_asks_for(title: str, one: str | None) -> None:
    text = "- **Bay**: A body of water by a coast.\n- **Lake**: A body of water inland.\n"
    facts = choose.found(view.of(page_of(text, question=title)))
    named = label_class.named(next(fact for fact in facts if fact.kind == "label"))
    assert (named.one if named else None) == one


def test_a_part_says_of_what_by_the_heading_above_its_own() -> None:
    items = "- **Bay**: A body of water by a coast.\n- **Lake**: A body of water inland.\n"
    facts = choose.found(view.of(page_of(f"## Water Cycle\n\n### Key Components\n\n{items}")))
    named = label_class.named(next(fact for fact in facts if fact.kind == "label"))
    assert named is not None
    assert named.one == "component of water cycle"
