"""Every kind against its case file: what it must find, and what it must leave alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cases import Case, read_cases
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.kinds import KINDS

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

CASES = Path(__file__).parent / "cases"


def found(kind_name: str, text: str) -> str:
    kind = next(kind for kind in KINDS if kind.name == kind_name)
    first, _, rest = text.partition("\n")
    keywords = first.removeprefix("terms: ") if first.startswith("terms: ") else ""
    page = page_of(rest if keywords else text, keywords=keywords)
    return "\n".join(told(fact) for fact in kind.find(view.of(page)))


def told(fact: Fact) -> str:
    answers = " / ".join(span.of(fact.statement.text) for span in (fact.answer, *fact.also))
    return f"{fact.cue or fact.kind}: {answers}"


ALL = [(kind.name, case) for kind in KINDS for case in read_cases(CASES / f"{kind.name}.md")]


@pytest.mark.parametrize(("kind", "case"), ALL, ids=[f"{kind}-{case}" for kind, case in ALL])
def test_finds_what_its_cases_say(kind: str, case: Case) -> None:
    assert found(kind, case.input) == case.expected


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_has_cases_from_both_sides(kind: str) -> None:
    cases = read_cases(CASES / f"{kind}.md")
    assert any(case.expected for case in cases)
    assert any(not case.expected for case in cases)
