"""Decks of real pages, in a real Anki collection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from formats.collection import anki, words
from shared import SHARED, needs_shared

from quizgen.build import build
from quizgen.formats import apkg, quiz_json

if TYPE_CHECKING:
    from pathlib import Path

EVERY = 12
ITSELF_MATH = re.compile(r"(?<![\\\w])\$[^\s$\d][^$]*\$")


@needs_shared
def test_real_pages_build_and_every_note_has_a_card_that_shows_something(tmp_path: Path) -> None:
    paths = [*sorted((SHARED / "pages").glob("*.md")), *sorted((SHARED / "corpus").rglob("*.md"))[::EVERY]]
    found = build((str(path), path.read_bytes()) for path in paths)
    assert not found.refused
    assert len(found.deck.items) > 10 * len(paths)
    quiz_json.parse(quiz_json.render(found.deck), "x.json")
    with anki(tmp_path) as real:
        log = real.take(apkg.render(found.deck, choice=True))
        notes = real.notes()
        assert len(log.new) == len(notes) == len(found.deck.items)
        for note in notes:
            (card, *_) = note.cards()
            shown = card.render_output()
            question, answer = words(shown.question_text), words(shown.answer_text)
            assert question.strip()
            assert len(answer) > len(question)
            assert "{{" not in question + answer
            assert not ITSELF_MATH.search(question), question
