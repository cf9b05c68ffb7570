"""The subject of a sentence, the head of a name, and the names that sentences give to things."""

from __future__ import annotations

import pytest

from quizgen.facts.statements import named
from quizgen.text.tokens import tokenise

NO_SUBJECT = [
    "It pumps blood.",
    "Because it rains, rivers rise.",
    "To learn takes time.",
    "There are four phases.",
    "What is a cell?",
    "Unlike fish, whales breathe air.",
    "Some of them are red.",
    "On the other hand, iron rusts.",
    "Adopting a new daily habit takes time.",
    "Moving a load uses energy.",
    "The heart and the lungs works.",  # one verb for two
    "The lungs is big.",
    "A large number of small and very old stone houses in the north of the town were sold.",
]
SUBJECTS = {
    "The heart pumps blood.": "The heart",
    "Water boils.": "Water",
    "Operating systems manage memory.": "Operating systems",
    "Cats and dogs are pets.": "Cats and dogs",
    "The kidney of a mammal filters blood.": "The kidney of a mammal",
    "The enzyme catalyzes the reaction.": "The enzyme",
    "The study shows that rest helps.": "The study",
    "The Battle of Hastings was fought in 1066.": "The Battle of Hastings",
    "Newton's laws describe motion.": "Newton's laws",
    "Each of the cells has a wall.": "Each of the cells",
    # without what is merely put in
    "The cell (a small room) divides.": "The cell",
    "The glomerular filtration rate (GFR) is high.": "The glomerular filtration rate (GFR)",
    "Mammals, which are warm, have fur.": "Mammals",
    "The pump, a protein, moves ions.": "The pump",
    "The people who came were kind.": "The people",
    "The ions that enter are small.": "The ions",
    "The method known as PCR is fast.": "The method",
}
FRAMED = {
    "In fluid dynamics, the Reynolds number compares two forces.": ("In fluid dynamics, ", "the Reynolds number"),
    "Under high pressure, gases become liquid.": ("Under high pressure, ", "gases"),
}
HEADS = {
    "The heart": "heart", "Reynolds number": "number", "kidney of a mammal": "kidney", "laws of motion": "laws",
    "glomerular filtration rate (GFR)": "rate", "cats and dogs": "dogs", "the mass of the gas": "mass",
}  # fmt: skip
SEVERAL, ONE = ("laws of motion", "cats and dogs"), ("The heart", "analysis", "the mass of the gas", "bus")


def subject(text):
    return named.subject(text, tokenise(text))


@pytest.mark.parametrize("text", NO_SUBJECT)
def test_what_has_no_subject_that_can_be_named(text):
    assert subject(text) is None


@pytest.mark.parametrize(("text", "name"), SUBJECTS.items())
def test_what_has_one(text, name):
    found = subject(text)
    assert (found.frame, found.name) == ("", name)
    assert text[found.start : found.end] == name


@pytest.mark.parametrize(("text", "parts"), FRAMED.items())
def test_a_phrase_before_the_subject(text, parts):
    found = subject(text)
    assert (found.frame, found.name) == parts
    assert text[found.start : found.end] == "".join(parts)


@pytest.mark.parametrize(("name", "head"), HEADS.items())
def test_heads(name, head):
    assert named.head(name) == head


def test_one_or_several():
    assert [name for name in (*SEVERAL, *ONE) if named.plural(name)] == list(SEVERAL)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Glycolysis is a process that splits sugar.", True),
        ("It was an old process of trade.", True),
        ("Glycolysis is the process.", False),
        ("Glycolysis uses a process.", False),
        ("Glycolysis is a process manager.", False),
        ("A process is", False),
    ],
)
def test_what_is_said_to_be_of_a_class(text, holds):
    assert named.as_class(tokenise(text), "process") is holds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This process, known as glycolysis, splits sugar.", "glycolysis"),
        ("The process which is commonly called the Krebs cycle, turns.", "the Krebs cycle"),
        ("The process termed rate of growth and more.", "rate of growth"),
        ("A process referred to as “PCR” (fast).", "PCR"),
        ("The process is known as glycolysis.", ""),
        ("The process known as the one is old.", ""),
        ("A method known as PCR.", ""),
    ],
)
def test_what_a_thing_is_called(text, name):
    assert named.called(text, "process") == name
