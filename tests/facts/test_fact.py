"""A fact with some fields set anew."""

from __future__ import annotations

from dataclasses import replace

from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.fact import Fact, changed

TEXT = (
    "Adenosine triphosphate (ATP) drives the pump. The pump moves 3 sodium ions out of the cell and 2 potassium ions "
    "into the cell. It uses 20 % of all energy in 24 h.\n\n- **Ouabain**: Ouabain stops the pump at the outer side."
)


def test_a_changed_fact_is_what_replacing_gives() -> None:
    found = choose.found(view.of(page_of(TEXT)))
    assert len({type(fact) for fact in found}) > 2
    for fact in found:
        before = repr(fact)
        other = changed(fact, worth=1.5, other_cues=("term content",))
        assert other == replace(fact, worth=1.5, other_cues=("term content",))
        assert type(other) is type(fact)
        assert isinstance(other, Fact)
        assert repr(fact) == before
