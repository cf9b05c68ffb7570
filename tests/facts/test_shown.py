"""What the rest of a sentence shows of an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.limits import shown
from quizgen.model import Span


def why(text: str) -> str:
    """Why the bracketed part of a sentence is shown by the rest."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    fact = next(one for one in choose.found(view.of(page_of(plain))) if one.statement.text == plain)
    return shown.why_shown(replace(fact, kind="term", answer=Span(start, text.index("]") - 1)))


@pytest.mark.parametrize(
    "text",
    [
        "The organ pipe carries [oxygen] and carbon dioxide.",
        "The cell moves water to [hypotonic] regions, away from hypertonic ones.",
        "The acid is counted in moles per [liter] (a unit of old).",
        "The [secondary] structure follows the primary one.",
        "The bees need [synthesis] and photosynthesis.",
        "The Ohio River takes the [small river] in.",
        "Old rockets are safe, and their [rocket ammonia] lasts.",
        "The interior of the mill has [intervals] of frost.",
        "The enzyme turns Factor Ten into [Factor Six] at once.",
        "The Turks of the [Danube] paid the Danish bridge.",
    ],
)
def test_nothing_is_shown(text: str) -> None:
    assert not why(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bees are both unicellular and [multicellular organisms].",
        "The town had pro-slavery and [anti-slavery factions].",
        "One key serves both encryption and [decryption].",
        "The kiln is active or [passive] at night.",
        "The acid is counted in moles per [liter] (mol/L).",
        "The chain folds into secondary, [tertiary], and quaternary structures.",
        "Each fallacy in the speech is [fallacious] by itself.",
        "The Stable Isotope Breath Test needs a [stable isotope] as a tracer.",
        "Old rockets are safe, and their [rocket systems] last.",
        "In the resistor, the current meets [resistance] at once.",
        "The causal claim needs [causality] in time.",
        "The kings of Britain sent the [British fleet] north.",
    ],
)
def test_it_is_shown(text: str) -> None:
    assert why(text)
