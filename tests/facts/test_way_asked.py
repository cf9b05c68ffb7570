"""Questions for which way something goes, for one of a few things, and for a name at the end of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.questions import way_asked
from quizgen.items import contrasts, opposites

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact


def fact_of(text: str, key: str) -> Fact:
    return next(fact for fact in choose.found(view.of(page_of(text))) if fact.key == key)


def asked(text: str, key: str) -> way_asked.Asked | None:
    fact = fact_of(text, key)
    wrong = [*opposites.turned(key), *contrasts.others(key, fact.statement.text)]
    return way_asked.question(fact, wrong)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The rope of the ship is held by wax, leading to increased pull and drag.", "increased pull and drag"),
        ("The fear of the crew led to growth of ships such as increased speed.", "increased speed"),
        ("The mechanism involves the complete transfer of electrons.", "electrons"),
    ],
)
def test_is_not_asked(text: str, key: str) -> None:
    try:
        found = asked(text, key)
    except StopIteration:  # no such fact is found
        return
    assert found is None


@pytest.mark.parametrize(
    ("text", "key", "stem", "right"),
    [
        ("The cells of the oak absorb water at night, leading to increased turgor pressure.",
         "increased turgor pressure",
         "The cells of the oak absorb water at night. What happens to turgor pressure as a result?", "It increases"),
        ("Higher viscosity of the oil leads to decreased flow.", "decreased flow",
         "What happens to flow as a result of higher viscosity of the oil?", "It decreases"),
        ("During systole, the ventricles of the heart push blood into the arteries.", "arteries",
         "During systole, the ventricles of the heart push blood into which type of blood vessels?", "arteries"),
    ],
)  # fmt: skip
def test_is_asked(text: str, key: str, stem: str, right: str) -> None:
    found = asked(text, key)
    assert found is not None
    assert (found.stem, found.key) == (stem, right)
    assert right not in [option.text for option in found.wrong]


@pytest.mark.parametrize(
    ("text", "key", "stem"),
    [
        ("Some viruses possess an additional lipid membrane called an envelope.", "envelope",
         "Some viruses possess an additional lipid membrane. What is this membrane called?"),
        ("The cells hold pairs of strands. These are called twins.", "twins", None),
    ],
)  # fmt: skip
def test_names_at_the_end(text: str, key: str, stem: str | None) -> None:
    assert way_asked.called(fact_of(text, key)) == stem
