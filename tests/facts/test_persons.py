"""Whom "he", "she" and "his" stand for."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.statements import persons

QUESTION = "What did Zita Quentin find, and who was Abel Rothgar?"


def told(answer: str, question: str = "What did Zita Quentin find?") -> list[str]:
    """The statements of a page that names two people; those that lean are left out."""
    page = page_of(answer, question, "Zita Quentin, Abel Rothgar, glaciers")
    return [stated.text for stated in view.of(page).standing]


@pytest.mark.parametrize("term", ["glacier", "Glacier Theory", "DNA", "the Alps", "Newton's laws", "A.1"])
def test_what_is_no_name(term: str) -> None:
    assert not persons.is_name(term)


@pytest.mark.parametrize("term", ["Zita Quentin", "Zita of Quentin", "Quentin"])
def test_names(term: str) -> None:
    assert persons.is_name(term)


@pytest.mark.parametrize(
    "text",
    [
        "In her letters, Quentin spoke of moraines.",
        "A skater turns faster when she pulls in her arms.",
        "Each pilot says what she sees.",
        "The moraines were found, as Rothgar said in his letters.",
    ],
)
def test_a_pronoun_that_its_sentence_explains_stays(text: str) -> None:
    assert told(text) == [text]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("She found the moraines.", "Zita Quentin found the moraines."),
        ("Her letters speak of moraines.", "Zita Quentin's letters speak of moraines."),
        ("By walking there, she found the moraines.", "By walking there, Zita Quentin found the moraines."),
        ("Rothgar saw the ice. He drew the moraines.", "Abel Rothgar drew the moraines."),
        ("- **Abel Rothgar**: He drew the moraines.", "Abel Rothgar drew the moraines."),
    ],
)  # fmt: skip
def test_a_pronoun_gives_way_to_the_name_it_stands_for(text: str, said: str) -> None:
    assert told(text)[-1] == said


def test_where_two_may_be_meant_nobody_is_named() -> None:
    assert told("She found the moraines.", QUESTION) == []


def test_what_stands_with_an_article_is_no_person() -> None:
    text = "Ice lies in the Zita Quentin. She found the moraines."
    assert told(text)[1:] == [text]
