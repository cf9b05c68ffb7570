"""Words and their classes, from both sides: verbs that stand as verbs, and those that stand as nouns."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Mark
from quizgen.text.tokens import Part, tokenise


def verbs(text: str) -> list[str]:
    return [t.text for t in tokenise(text) if t.part is Part.VERB]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pump moves ions across the membrane.", ["moves"]),
        ("Many universities offer courses.", ["offer"]),
        ("Muscle cells that allow movement respond to signals.", ["allow", "respond"]),
        ("It works by maintaining the gradient.", ["works", "maintaining"]),
        ("The bond is formed between atoms.", ["formed"]),
        ("Enzymes catalyze reactions.", ["catalyze"]),
        ("The liver lies under the diaphragm.", ["lies"]),
    ],
)
def test_finds_verbs(text: str, expected: list[str]) -> None:
    assert verbs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The resting membrane potential of a cell.",
        "A binding site for calcium.",
        "The increase in heart rate.",
        "The results of the study.",
        "Temperature changes in the ocean.",
        "The voltage-gated sodium channels.",
    ],
)
def test_leaves_nouns_and_adjectives_alone(text: str) -> None:
    assert verbs(text) == []


def test_keeps_ions_and_hyphens_together() -> None:
    assert [t.text for t in tokenise("The Na⁺/K⁺-ATPase moves Na+ and K+.")] == [
        "The", "Na⁺/K⁺-ATPase", "moves", "Na+", "and", "K+", ".",
    ]  # fmt: skip


def test_math_and_code_are_one_content_token_each() -> None:
    text = "the value x = 1 and ls -l"
    tokens = tokenise(text, (Mark(10, 15, "math"), Mark(20, 25, "code")))
    assert [(t.text, t.part) for t in tokens if t.part is Part.CONTENT] == [
        ("value", Part.CONTENT), ("x = 1", Part.CONTENT), ("ls -l", Part.CONTENT),
    ]  # fmt: skip


@given(st.text(max_size=80))
def test_tokens_lie_in_order_and_cover_all_letters(text: str) -> None:
    tokens = tokenise(text)
    assert all(t.text == text[t.start : t.end] for t in tokens)
    assert all(one.end <= other.start for one, other in itertools.pairwise(tokens))
    covered = {n for t in tokens for n in range(t.start, t.end)}
    assert all(n in covered for n, c in enumerate(text) if c.isalpha())


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("This involves checks and balances.", "involves"),
        ("The hardening increases strength.", "increases"),
        ("The interface supports users in their work.", "supports"),
        ("Use it to coat its surface.", "coat"),
        ("The heat stored in lakes influences weather in the region.", "influences"),
        ("By venting waste, osmosis helps maintain the balance.", "helps"),
        ("Rain fell all night. This mapping helps researchers.", "helps"),
        ("Errors come when the old and the new lead to doubt.", "lead"),
        ("Critics of the plan question whether it works.", "question"),
        ("The seeds for different beds assort on their own.", "assort"),
        ("Cells engulf large particles.", "engulf"),
        ("Tertiary sources compile the rest.", "compile"),
        ("The judge may adjudicate disputes.", "adjudicate"),
        ("It came with Howard Carter opening tombs in Egypt.", "opening"),
    ],
)
def test_forms_of_verbs_that_nouns_share_are_verbs_before_their_object(text: str, verb: str) -> None:
    assert next(token for token in tokenise(text) if token.text == verb).part is Part.VERB


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Increased spending and tax cuts for all help.", "cuts"),
        ("Membrane potential changes occur.", "changes"),
        ("The relation between force and work is simple.", "work"),
        ("In terms of cost it is better.", "cost"),
        ("The boost to trade was small.", "boost"),
        ("Surgeons use specialized tools.", "specialized"),
        ("The approximate value is given.", "approximate"),
    ],
)
def test_and_nouns_are_nouns(text: str, noun: str) -> None:
    assert next(token for token in tokenise(text) if token.text == noun).part is Part.CONTENT


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_a_text_of_nothing_has_no_tokens(text):
    assert tokenise(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The enzyme DNA polymerase copies DNA in one direction.", ["copies"]),
        ("If sugar is there, the cell ferments glucose.", ["ferments"]),
        ("Gregor Mendel crossed pea plants between 1856 and 1863.", ["crossed"]),
        ("Yeast cells ferment glucose.", ["ferment"]),
        ("Jupiter decrees that they stop.", ["decrees", "stop"]),
        ("The house can amend laws and repeal them.", ["amend", "repeal"]),
        ("The hormone makes the distal tubule reabsorb sodium.", ["makes", "reabsorb"]),
        ("The node makes the heart pump blood.", ["makes", "pump"]),
        ("Patients may often experience pain.", ["experience"]),
        ("As the price falls, the demand increases, and stocks run out.", ["falls", "increases", "run"]),
        ("The court demanded clear answers.", ["demanded"]),
        ("It passes the tape past a head.", ["passes"]),
    ],
)
def test_a_clause_without_another_verb_has_its_noun_that_is_a_verb_too(text: str, expected: list[str]) -> None:
    assert verbs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In addition to gold coins from Rome, silver was used.", ["used"]),
        ("The plant cell walls", []),
        ("The heart rate exercises are hard.", []),
        ("It needs a coat of silver and copies of the key.", []),
        ("It makes a copy of the key.", ["makes"]),
        ("Mendel's crosses of peas", []),
    ],
)
def test_a_noun_that_can_be_a_verb_stays_a_noun(text: str, expected: list[str]) -> None:
    assert verbs(text) == expected
