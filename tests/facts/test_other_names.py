"""What an other name is another name of."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.together import other_names


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        ("The glacial moraine, also known as the drift, is old.", "drift", "glacial moraine"),
        ("The glacial moraine (also called drift) is old.", "drift", "glacial moraine"),
        ("A kiln is commonly known as an oven.", "oven", "kiln"),
        ("Kilns are often called ovens in spring.", "ovens", "kiln"),
    ],
)
def test_named(text: str, key: str, name: str) -> None:
    (fact,) = (one for one in choose.found(view.of(page_of(text))) if one.kind == "alias")
    assert (fact.key, other_names.named(fact)) == (key, name)
    known = other_names.names([fact])
    assert fact.value in known[name]
    assert name in known[fact.value]
