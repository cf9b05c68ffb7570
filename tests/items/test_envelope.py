"""Tags, ids and names of types."""

from __future__ import annotations

import pytest

from quizgen.items import envelope
from quizgen.model import TrueFalse


@pytest.mark.parametrize(
    ("value", "tag"),
    [
        ("Computer Science", "subject::computer-science"),
        ("C++ & C", "subject::c++-c"),
        (" Old “kilns” ", "subject::old-kilns"),
        ("v1.2-beta", "subject::v1.2-beta"),
        ("ÖKOLOGIE", "subject::ökologie"),
        ("?", "subject::none"),
        ("", "subject::none"),
    ],
)
def test_a_tag_has_neither_spaces_nor_quotes(value: str, tag: str) -> None:
    assert envelope.tag("subject", value) == tag


def test_an_id_tells_its_parts_apart() -> None:
    assert envelope.digest("ab", "c") != envelope.digest("a", "bc")
    assert envelope.digest("fact", "kiln") == "6ddf855b64d474b4"
    assert len(envelope.digest()) == len("0123456789abcdef")


def test_a_type_has_the_name_of_quiz_files() -> None:
    assert envelope.type_name(TrueFalse("Kilns are hot.", answer=True)) == "truefalse"
