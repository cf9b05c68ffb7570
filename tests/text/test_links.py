"""Words that only link a sentence to the one before it, and those that link its own clauses."""

from __future__ import annotations

import pytest

from quizgen.text import links


@pytest.mark.parametrize(
    "text",
    [
        "The mill and also stood still.",
        "The mill but also stood.",
        "The mill, also stood.",
        "The mill is old but it also stood.",
        "The mill not only stood but also fell.",
        "The mill Not Only stood, however, it fell.",
        "However, the mill stood.",
        "The mill stood also.",
        "The mill, however,",
        "The mill, however it stood.",
        "The mill also, it stood.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert links.inside(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mill, however, stood still.", [", however,"]),
        ("The mill, for instance, stood still.", [", for instance,"]),
        ("The mill, for example, stood still.", [", for example,"]),
        ("The mill, on the other hand, stood.", [", on the other hand,"]),
        ("The mill, therefore, stood.", [", therefore,"]),
        ("The mill, in turn, stood.", [", in turn,"]),
        ("The mill, in contrast, stood.", [", in contrast,"]),
        ("The mill, by contrast, stood.", [", by contrast,"]),
        ("The mill, conversely, stood.", [", conversely,"]),
        ("The mill, moreover, stood.", [", moreover,"]),
        ("The mill, furthermore, stood.", [", furthermore,"]),
        ("The mill, additionally, stood.", [", additionally,"]),
        ("The mill, in addition, stood.", [", in addition,"]),
        ("The mill, thus, stood.", [", thus,"]),
        ("The mill, consequently, stood.", [", consequently,"]),
        ("The mill, similarly, stood.", [", similarly,"]),
        ("The mill, meanwhile, stood.", [", meanwhile,"]),
        ("The mill, too, stood.", [", too,"]),
        ("The mill, Too, stood.", [", Too,"]),
        ("The mill also stood still.", [" also"]),
        ("The mill is old, but, however, it stood.", [", however,"]),
        ("The mill also Stood.", [" also"]),
        ("The mill also stood, thus, and also fell.", [" also", ", thus,"]),
    ],
)
def test_links(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in links.inside(text)] == found
