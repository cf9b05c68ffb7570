"""The words by which kinds find their facts: each in a sentence of its own, and what is asked of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.kinds import KINDS

FIND = {kind.name: kind.find for kind in KINDS}

LINES = (Path(__file__).parent / "cases" / "cues.txt").read_text(encoding="utf-8").splitlines()
SENTENCES = [line.split(" ;; ") for line in LINES if not line.startswith("#")]
ALL = [
    (kind, name, frame.format(cue), answer) for kind, name, frame, told, answer in SENTENCES for cue in told.split("|")
]


@pytest.mark.parametrize(("kind", "cue", "sentence", "answer"), ALL, ids=[sentence for _, _, sentence, _ in ALL])
def test_what_stands_after_a_cue_is_asked_for(kind, cue, sentence, answer):
    found = [(fact.cue, fact.key) for fact in FIND[kind](view.of(page_of(sentence)))]
    assert (cue, answer) in found


@pytest.mark.parametrize("kind", sorted({kind for kind, *_ in SENTENCES}))
@pytest.mark.parametrize("sentence", ["The old pump hums.", "Cells divide quickly.", "Both lungs fill."])
def test_a_sentence_without_a_cue_gives_nothing(kind, sentence):
    assert list(FIND[kind](view.of(page_of(sentence)))) == []
