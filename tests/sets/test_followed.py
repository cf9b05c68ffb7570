"""The explanation of a cloze follows its sentence, unless somebody wrote it."""

from __future__ import annotations

import pytest
from sets.entries import HEAD, read

from quizgen.sets.blocks import block, replaced

CLOZE = """\
- id: one
  type: cloze
  text: The pump moves {{1}} ions *out*.  # mine
  blanks:
    1: three
  explanation: {why}
"""


def edited(why, *changes):
    file = read(HEAD + CLOZE.replace("{why}", why))
    text = block(file, file.entries[0])
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    new, _ = replaced(file, file.entries[0], text)
    return new


@pytest.mark.parametrize(
    "changes", [[("out*", "in*"), ("explanation: The", "explanation: My")], [("id: one", "id: one")]]
)
def test_an_explanation_that_was_edited_or_had_no_need_stays(changes):
    why = edited("The pump moves **three** ions *out*.", *changes).entries[0].item.explanation
    assert why.endswith("pump moves **three** ions *out*.")


def test_an_explanation_of_its_own_stays():
    new = edited("It needs ATP.", ("out*", "in*"))
    assert new.entries[0].item.explanation == "It needs ATP."


def test_a_sentence_that_was_edited_is_told_as_it_now_is():
    new = edited("The pump moves **three** ions *out*.", ("out*", "in*"), ("1: three", "1: two"))
    assert new.entries[0].item.explanation == "The pump moves **two** ions *in*."
    assert "# mine" in new.text
