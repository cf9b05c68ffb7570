"""How many of what go in or out, and counts of things that stay where they are."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.kinds import moves
from quizgen.text import terms


def told(text: str) -> list[tuple[int, str, str]]:
    """Count, noun and way of what moves."""
    statement, *_ = view.of(page_of(text)).statements
    found = list(moves.moves(statement))
    for move in found:
        assert move.span.of(statement.text).endswith(move.noun)
    return [(move.count, move.noun, move.way) for move in found]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour has three boats.",
        "The gate moves three boats in turn.",
        "The gate moves 3 to 4 boats out of the harbour.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The gate lets three boats out of the harbour for two barges in.", [(3, "boats", "out"), (2, "barges", "in")]),
        ("The gate moves three boats out and two barges into the harbour.", [(3, "boats", "out"), (2, "barges", "in")]),
        ("The gate exports three boats and imports two barges.", [(3, "boats", "out"), (2, "barges", "in")]),
        ("The gate expels three boats from the harbour.", [(3, "boats", "out")]),
        ("Three boats leave the harbour and two barges enter it.", [(3, "boats", "out"), (2, "barges", "in")]),
        ("The gate moves three boats out in exchange for two barges.", [(3, "boats", "out"), (2, "barges", "in")]),
        (
            "The gate moves three boats into the harbour in return for two barges.",
            [(3, "boats", "in"), (2, "barges", "out")],
        ),
        ("The pump moves 3 Na⁺ ions out and 2 K⁺ ions in.", [(3, "Na⁺ ions", "out"), (2, "K⁺ ions", "in")]),
        ("The pump moves 3 Na+ out of the cell and 2 K+ into the cell.", [(3, "Na+", "out"), (2, "K+", "in")]),
        ("For every one boat the gate moves two barges out.", [(2, "barges", "out")]),
        ("The gate moves one boat out and two barges in.", [(1, "boat", "out"), (2, "barges", "in")]),
        ("The gate ejects two boats.", [(2, "boats", "out")]),
        ("Two boats exit the harbour.", [(2, "boats", "out")]),
        ("The gate moves seven boats outward.", [(7, "boats", "out")]),
        ("The gate moves seven boats inward and six barges outward.", [(7, "boats", "in"), (6, "barges", "out")]),
    ],
)
def test_moves(text: str, found: list[tuple[int, str, str]]) -> None:
    assert told(text) == found


def test_what_moves_is_known_by_its_name_alone() -> None:
    statement, *_ = view.of(page_of("The pump moves 3 sodium ions (Na⁺) out of the cell.")).statements
    (move,) = moves.moves(statement)
    assert move.noun == "sodium ions (Na⁺)"
    assert move.thing == terms.key("sodium ions")
