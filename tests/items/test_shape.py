"""What form an answer has: options of a choice have one form."""

from __future__ import annotations

import pytest

from quizgen.items import likeness, shape


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("cell", "length=1"),
        ("gas", "length=1"),
        ("the heart", "length=2"),
        ("to move", "length=2"),
        ("rapid growth of cells", "length=4"),
        ("cells", "plural length=1"),
        ("species", "plural length=1"),
        ("Paris", "proper length=1"),
        ("ATP", "proper length=1"),
        ("p53", "digits length=1"),
        ("3 ions", "plural digits length=2"),
        ("a, b and c", "listed length=4"),
        ("salt and pepper", "listed length=3 ending=er"),
        ("moving ions", "plural length=2 gerund"),
        ("running water", "length=2 gerund ending=er"),
        ("resistance", "length=1 ending=ance"),
        ("conduction", "length=1 ending=tion"),
    ],
)
def test_shapes(text, told):
    form = shape.of(text)
    values = {name: getattr(form, name) for name in form.__dataclass_fields__}
    assert " ".join(name if value is True else f"{name}={value}" for name, value in values.items() if value) == told


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("cells", "cell", True), ("sodium ion", "sodium ions", True), ("DNA", "RNA", False), ("salt", "sodium", False),
     ("inner membrane", "outer membrane", False)],
)  # fmt: skip
def test_two_spellings_of_one_thing(one, other, same):
    assert likeness.synonymous(one, other) is same
    assert likeness.synonymous(other, one) is same
