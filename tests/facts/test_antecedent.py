"""What the first words of a sentence stand for, and those that are left as they are."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view


def last(text: str) -> str:
    """The last statement of a page."""
    *_, statement = view.of(page_of(text)).statements
    return statement.text


@pytest.mark.parametrize(
    "text",
    [
        "- **Kilns**: It burns old oak in spring.",
        "- **Kiln**: Its walls burn old oak in spring.",
        "- **Security**: This process burns old oak in spring.",
        "- **Security**: It burns old oak in spring.",
        "- **Burning clay**: They burn old oak in spring.",
        "- **Build a kiln**: It burns old oak in spring.",
        "- **Kiln**: It burns the oak of a kiln in spring.",
        "The kilns are old ovens. It burns old oak in spring.",
        "The kiln of oak is an old oven. Its walls burn old oak in spring.",
        "The kiln is an old oven. This mill burns old oak in spring.",
        "The kiln is an old oven. These kilns burn old oak in spring.",
        "The glacial kiln is an old oven. The mill turns. This kiln burns old oak in spring.",
        "The old miller heats the glacial kiln and the wet kiln. This kiln burns old oak in spring.",
        "The miller was old. He burned old oak in spring.",
        "The kiln's wall is an old oven. Its stones burn old oak in spring.",
        "The walls of the kilns are old. Their stones burn old oak in spring.",
        "It rains. It burns old oak in spring.",
        "The kiln is an old oven. It is clear that old oak burns in spring.",
    ],
)
def test_left_as_it_is(text: str) -> None:
    assert text.endswith(last(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- **Kiln**: It burns old oak in spring.", "Kiln burns old oak in spring."),
        ("- **Kilns**: They burn old oak in spring.", "Kilns burn old oak in spring."),
        ("- **Kiln**: This oven burns old oak in spring.", "Kiln burns old oak in spring."),
        ("The kiln is an old oven. It burns old oak in spring.", "The kiln burns old oak in spring."),
        ("The kilns are old ovens. They burn old oak in spring.", "The kilns burn old oak in spring."),
        ("The kiln is an old oven. Its walls burn old oak in spring.", "The kiln's walls burn old oak in spring."),
        (
            "The part of the kiln is an old oven. Its walls burn old oak in spring.",
            "The kiln's walls burn old oak in spring.",
        ),
        ("The kiln is an old oven. This kiln burns old oak in spring.", "The kiln burns old oak in spring."),
        ("The kiln is an old oven. This oven burns old oak in spring.", "The kiln burns old oak in spring."),
        (
            "The old miller heats the glacial kiln. This kiln burns old oak in spring.",
            "The glacial kiln burns old oak in spring.",
        ),
        ("Ada Quentin was a miller. She burned old oak in spring.", "Ada Quentin burned old oak in spring."),
        (
            "The function of the skull is to guard. It holds old bones in spring.",
            "The skull holds old bones in spring.",
        ),
        (
            "In the north, the kiln is an old oven. It burns old oak in spring.",
            "In the north, the kiln burns old oak in spring.",
        ),
        (
            "The kiln (K) is an old oven. Its stones burn old oak in spring.",
            "The kiln's stones burn old oak in spring.",
        ),
    ],
)
def test_resolved(text: str, told: str) -> None:
    assert last(text) == told
