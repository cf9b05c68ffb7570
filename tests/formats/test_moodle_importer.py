"""Moodle XML as Moodle's own importer reads it."""

from __future__ import annotations

import pytest
from formats.decks import small
from formats.moodle_importer import questions
from formats.nasty_deck import nasty

from quizgen.formats import moodle_xml
from quizgen.formats.html_text import inline_html
from quizgen.formats.plain_text import words
from quizgen.items.order import shown
from quizgen.model import Choice, Cloze, Matching, MultipleResponse, Numeric, Ordering, ShortAnswer, TrueFalse


def starred(source: str) -> str:
    """A typed answer in which a star is one, and not any text."""
    return words(source).replace("*", r"\*")


@pytest.mark.parametrize("deck", [small(), nasty()], ids=["small", "nasty"])
def test_every_item_comes_in_as_it_was_meant(deck):
    read = questions(moodle_xml.render(deck))
    assert len(read) == len(deck.items)
    for item, question in zip(deck.items, read, strict=True):
        match item.body:
            case Choice() | MultipleResponse() as body:
                told = [(text, fraction > 0) for text, fraction in question["answers"]]
                assert told == [(inline_html(option.text).strip(), right) for option, right in shown(item.id, body)]
            case Numeric(_, value, _, tolerance):
                assert question["answer"] == (value, tolerance)
            case Ordering(_, steps):
                assert question["answers"] == [inline_html(step).strip() for step in steps]
            case Matching(_, pairs):
                assert question["pairs"] == [(inline_html(left).strip(), words(right)) for left, right in pairs]
            case ShortAnswer(_, answer, accept):
                assert question["answers"] == list(dict.fromkeys(map(starred, (answer, *accept))))
            case TrueFalse(_, is_true, _):
                assert question["answer"] is is_true
            case Cloze(_, blanks):
                meant = [list(dict.fromkeys(map(starred, (blank.answer, *blank.accept)))) for blank in blanks.values()]
                assert [gap for gap in question["gaps"] if gap not in meant] == [], meant
                assert [gap for gap in meant if gap not in question["gaps"]] == []
