"""A sentence that leans on the one before it, joined to as much of that as it needs."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.statements import joined
from quizgen.facts.statements.draft import Draft


def front(before: str, text: str) -> str | None:
    """What is put in front of a sentence that stands behind another; None where they are not joined."""
    statement, *_ = view.of(page_of(before)).statements
    made = joined.joined(Draft(text), statement)
    if made is None:
        return None
    draft, end = made
    assert text.endswith(draft.text[end:])
    return draft.text[:end]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The kiln burns old oak.", "Understanding this heat is crucial."),
        ("The kiln burns old oak.", "By considering this heat one learns."),
    ],
)
def test_leaves_alone(before: str, text: str) -> None:
    assert front(before, text) is None


@pytest.mark.parametrize(
    ("before", "text", "put"),
    [
        ("The kiln burns old oak.", "This means heat.", "The kiln burns old oak, which "),
        ("The kiln burns old oak.", "This process gives heat.", "The kiln burns old oak. "),
        ("The kiln burns old oak.", "This gives heat to the mill.", "The kiln burns old oak, which "),
        ("The kiln burns oak, which is old.", "This means heat.", "The kiln burns oak, which is old. "),
        ("The kiln burns old oak.", "This means heat, which is lost.", "The kiln burns old oak. "),
        ("The kiln burns old oak.", "They give heat.", "The kiln burns old oak. "),
        (
            "The kiln burns old oak, making the mill of the town and all of its many old wheels warm in spring.",
            "This kiln gives much heat to the old walls.",
            "The kiln burns old oak. ",
        ),
        (
            "The kiln burns old oak, making the mill of the town and all of its many old wheels warm in spring.",
            "This mill gives much heat to the old walls.",
            "The kiln burns old oak, making the mill of the town and all of its many old wheels warm in spring. ",
        ),
        (
            "The kiln burns old oak, such as that of the upper plain where the miller of the town lives.",
            "This oak gives much heat to the old walls of the town.",
            "The kiln burns old oak. ",
        ),
        (
            "The old kiln in the town burns oak and fir wood all spring and summer long for the miller.",
            "This means much heat.",
            "The old kiln in the town burns oak and fir wood all spring and summer long for the miller, which ",
        ),
    ],
)
def test_joined(before: str, text: str, put: str) -> None:
    assert front(before, text) == put


def sentence(opening: str, words: int) -> str:
    """A sentence of so many words."""
    return f"{opening}{' old' * (words - len(opening.split()) - 1)} oak."


@pytest.mark.parametrize(
    ("before", "after", "is_clause"),
    [(22, 12, True), (22, 13, False), (23, 4, False), (5, 29, True), (5, 30, False)],
)
def test_a_clause_is_added_to_a_short_sentence_alone(before: int, after: int, is_clause: bool) -> None:
    put = front(sentence("The kiln burns", before), sentence("This means", after))
    assert put is not None
    assert put.endswith(", which ") is is_clause


@pytest.mark.parametrize(
    ("before", "after", "are"), [(34, 26, True), (34, 27, False), (35, 4, False), (5, 55, True), (5, 56, False)]
)
def test_what_would_be_too_long_is_not_joined(before: int, after: int, are: bool) -> None:
    assert (front(sentence("The kiln burns", before), sentence("This process gives", after)) is not None) is are
