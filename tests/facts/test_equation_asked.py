"""What a choice among equations asks, and what no equation is named by."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.kinds import equation_asked


def stem(lead: str, left: str = "y", heading: str = "Notes on sails") -> str | None:
    page = page_of(f"### {heading}\n\nIt is this:\n\n$$y = a b c$$\n")
    fact = next(fact for fact in choose.found(view.of(page)) if fact.kind == "equation")
    return equation_asked.stem(fact, lead, left)


@pytest.mark.parametrize(
    "lead",
    [
        "Even Sails: ",
        "Solve for the pull: ",
        "The theorem can be stated as: ",
        "This relationship can be written as: ",
        "If you have a sail ",
        "The mathematical formula is given by: ",
        "The pull that you feel is ",
        "The graph of the pull can be seen as the half of ",
        "The statement of the law is ",
        "Calculating the pull of sails: ",
    ],
)
def test_names_no_equation(lead: str) -> None:
    assert stem(lead) is None


@pytest.mark.parametrize(
    ("lead", "left", "heading", "asked"),
    [
        ("The sail area can be calculated using the formula: ", "A", "Notes",
         "Which equation gives the sail area $A$?"),
        ("The mast pull $T$ is given by: ", "T", "Notes", "Which equation gives the mast pull $T$?"),
        ("Olsen's law of sails can be expressed mathematically as: ", "F", "Notes",
         "Which equation expresses Olsen's law of sails?"),
        ("To find the total pull on a mast, you can use the formula: ", "P", "Notes",
         "Which equation gives the total pull on a mast $P$?"),
        ("The overall reaction for rust can be represented as: ", "", "Notes",
         "Which equation shows the overall reaction for rust?"),
        ("This can be written as: ", "g", "Acceleration Due to Gravity",
         "Which equation gives the acceleration due to gravity $g$?"),
    ],
)  # fmt: skip
def test_names_an_equation(lead: str, left: str, heading: str, asked: str) -> None:
    assert stem(lead, left, heading) == asked
