"""Long forms of abbreviations, and stems that say them."""

from __future__ import annotations

import pytest

from quizgen.text import abbreviations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The tide (high) is due.", {}),
        ("The pump (ATP) is a pump.", {}),
        ("A cell keeps adenosine triphosphate (ATP) for use.", {}),  # every subject speaks of ATP
        ("The harbour uses tidal flow gauging (TFG) at night.", {"TFG": "tidal flow gauging"}),
        ("Tidal flow gauging (TFG) is old.", {"TFG": "tidal flow gauging"}),
        ("Tidal Flow Gauging (TFG)", {"TFG": "Tidal Flow Gauging"}),
    ],
)
def test_long_forms(text: str, found: dict[str, str]) -> None:
    assert abbreviations.of((text,)) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The TFGs are old.", "The TFGs are old."),
        ("A non-TFG is old.", "A non-TFG is old."),
        ("The TFG's age is known.", "The TFG's age is known."),
        ("TFG is old, and TFG is loud.", "Tidal flow gauging (TFG) is old, and TFG is loud."),
        ("The TFG is old.", "The tidal flow gauging (TFG) is old."),
    ],
)
def test_the_first_bare_short_form_is_spelled(text: str, said: str) -> None:
    assert abbreviations.spelled(text, "TFG", "tidal flow gauging") == said
