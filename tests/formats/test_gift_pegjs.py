"""GIFT through gift-pegjs, a parser that others wrote."""

from __future__ import annotations

from formats.decks import small
from formats.nasty_deck import nasty
from node import node

from quizgen.formats import gift
from quizgen.formats.gaps_apart import apart
from quizgen.formats.html_text import inline_html
from quizgen.formats.plain_text import words
from quizgen.items.order import shown
from quizgen.model import Choice, Cloze, Matching, MultipleResponse, Numeric, Ordering, ShortAnswer, TrueFalse

SCRIPT = "return given.map(text => require('gift-pegjs').parse(text).filter(q => q.type !== 'Category'))"
TYPES = {
    Cloze: "Short", Choice: "MC", MultipleResponse: "MC", Numeric: "Numerical", Ordering: "Matching",
    Matching: "Matching", ShortAnswer: "Short", TrueFalse: "TF",
}  # fmt: skip
STAND_INS = {"&&058;": ":", "&&035;": "#", "&&061;": "=", "&&123;": "{", "&&125;": "}", "&&126;": "~", "&&092;": "\\"}


def shown_text(text: str) -> str:
    for stand_in, char in STAND_INS.items():  # its parser forgets to decode the right halves of pairs
        text = text.replace(stand_in, char)
    return text


def html(source: str) -> str:
    return inline_html(source).strip()


def test_gift_pegjs_reads_every_item_as_it_was_meant():
    decks = [small(), nasty()]
    for deck, questions in zip(
        decks, node("gift-pegjs", SCRIPT, [gift.render(d).decode() for d in decks]), strict=True
    ):
        items = [part for item in deck.items for part in apart(item)]
        assert [question["type"] for question in questions] == [TYPES[type(item.body)] for item in items]
        for item, question in zip(items, questions, strict=True):
            assert question["id"] == item.id
            assert question["stem"]["format"] == "html"
            check(item, question)


def check(item, question):
    match item.body:
        case Choice() | MultipleResponse() as body:
            assert [choice["text"]["text"].replace("&#37;", "%") for choice in question["choices"]] == [
                html(option.text) for option, _ in shown(item.id, body)
            ]
            right = [choice["isCorrect"] or (choice["weight"] or 0) > 0 for choice in question["choices"]]
            assert right == [each for _, each in shown(item.id, body)]
        case Numeric(_, value, _, tolerance):
            (choice,) = question["choices"]
            assert (float(choice["text"]["number"]), float(choice["text"]["range"])) == (value, tolerance)
        case Ordering(_, steps):
            left = [pair["subquestion"]["text"].replace("&#37;", "%") for pair in question["matchPairs"]]
            assert left == [html(step) for step in steps]
            assert [pair["subanswer"] for pair in question["matchPairs"]] == [str(n + 1) for n in range(len(steps))]
        case Matching(_, pairs):
            assert [shown_text(pair["subanswer"]) for pair in question["matchPairs"]] == [
                words(right) for _, right in pairs
            ]
        case ShortAnswer(_, answer, accept) | Cloze(_, {1: object(answer=answer, accept=accept)}):
            told = [choice["text"]["text"] for choice in question["choices"]]
            meant = [words(text).replace("*", r"\*").replace("->", "→") for text in (answer, *accept)]
            assert told == list(dict.fromkeys(meant))
        case TrueFalse(_, is_true, correction):
            assert question["isTrue"] is is_true
            told = question["trueFeedback"]
            assert (told["text"].replace("&#37;", "%") if told else "") == html(correction)
