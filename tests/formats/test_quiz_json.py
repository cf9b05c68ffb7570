from __future__ import annotations

import json
import tracemalloc
from dataclasses import replace
from pathlib import Path

import jsonschema_rs
import orjson
import pytest
from formats.decks import DECKS, as_read, small
from hypothesis import given

from quizgen.errors import QuizgenError
from quizgen.formats import quiz_json, quiz_write
from quizgen.formats.quiz_json import parse, render
from quizgen.formats.quiz_schema import schema
from quizgen.model import Choice, Cloze, Deck, Numeric

GOLDEN = Path(__file__).parent / "small.json"
TYPES = ["cloze", "choice", "multiple", "numeric", "order", "match", "short", "truefalse"]


def changed(number: int, **fields: object) -> bytes:
    quiz = json.loads(GOLDEN.read_text(encoding="utf-8"))
    quiz["items"][number] |= fields
    return json.dumps(quiz).encode()


def without(number: int, field: str) -> bytes:
    quiz = json.loads(GOLDEN.read_text(encoding="utf-8"))
    del quiz["items"][number][field]
    return json.dumps(quiz).encode()


def test_writes_the_golden_file() -> None:
    assert render(small()).decode() == GOLDEN.read_text(encoding="utf-8")


def test_reads_the_golden_file() -> None:
    assert parse(GOLDEN.read_bytes(), "small.json") == (as_read(small()), ())


def test_the_schema_is_one() -> None:
    jsonschema_rs.meta.validate(schema())


@given(DECKS)
def test_what_is_written_reads_back_the_same(deck: Deck) -> None:
    data = render(deck)
    assert parse(data, "x")[0] == as_read(deck)
    assert render(parse(data, "x")[0]) == data


def test_empty_deck() -> None:
    assert parse(render(Deck("", ())), "x") == (Deck("", ()), ())


def test_keeps_unknown_fields_of_items_and_ignores_others() -> None:
    quiz = json.loads(GOLDEN.read_text(encoding="utf-8"))
    quiz["future"] = 1
    quiz["items"][0]["options"] = [{"deep": [1]}]
    quiz["items"][1]["options"][0]["future"] = True
    quiz["items"][0]["sources"][0]["future"] = None
    deck, said = parse(json.dumps(quiz).encode(), "x")
    assert said == ()
    assert deck.items[0].extra == {"options": [{"deep": [1]}]}
    assert json.loads(render(deck))["items"][0]["options"] == [{"deep": [1]}]
    assert not deck.items[1].extra


def test_numbers_of_unknown_fields_that_no_other_reader_takes_whole_become_approximate() -> None:
    deck, _ = parse(changed(0, future=[2**53, -(2**63), 10**25]), "x")
    assert deck.items[0].extra["future"] == [2**53, -(2**63), 1e25]
    assert parse(render(deck), "x")[0] == deck


def test_an_extra_field_never_takes_the_place_of_a_known_one() -> None:
    deck = small()
    odd = replace(deck, items=(replace(deck.items[0], extra={"text": "x", "new": 1}),))
    item = json.loads(render(odd))["items"][0]
    assert (item["text"], item["new"]) == (deck.items[0].body.text, 1)


def test_options_of_numbers_ascend() -> None:
    quiz = json.loads(render(small()))
    assert [option["text"] for option in quiz["items"][1]["options"]] == ["1 Na+", "2 Na+", "3 Na+", "4 Na+"]


def test_whole_numbers_have_no_decimals() -> None:
    item = replace(small().items[3], body=Numeric("x", 3.0, "", 0.25))
    text = render(Deck("t", (item,))).decode()
    assert '"value": 3,' in text
    assert '"tolerance": 0.25,' in text


def test_remarks_on_a_repeated_id() -> None:
    item = small().items[0]
    deck, (said,) = parse(render(Deck("t", (item, item))), "q.json")
    assert len(deck.items) == 2
    assert str(said).startswith("q.json: warning: two items have the id item-1")


def test_takes_a_byte_order_mark() -> None:
    assert parse(b"\xef\xbb\xbf" + GOLDEN.read_bytes(), "x")[0] == as_read(small())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff", "this is not UTF-8 text"),
        (b"", "q.json:1: this is not JSON"),
        (b'{"format":\n oops}', "q.json:2: this is not JSON"),
        (b"[]", "this is not a quiz"),
        (b"{}", "this is not a quiz"),
        (b'{"format": "quizgen-quiz", "version": 2}', "version 2, not 1"),
        (b'{"format": "quizgen-quiz", "version": 1}', 'q.json:1: lacks "title", "language", "items"; add them'),
        (b'{"format": "quizgen-quiz"}', "does not say its version"),
        (b"[" * 100_000, "nested too deeply"),
        (changed(0, future=json.loads("[" * 300 + "]" * 300)), "cannot stand in a quiz"),
        (b'{"format": 1e999}', "1e999 is not a number"),
        (b'{"format": NaN}', "NaN is not a number"),
        (b'{"format": ' + b"9" * 5000 + b"}", "is not a number"),
        (b'{"format": "\\ud800"}', "surrogates not allowed"),
        (changed(0, blanks={}), "items[0].blanks"),
        (changed(0, blanks={"0": {"answer": "x"}}), "items[0].blanks"),
        (changed(0, blanks={"1": {"answer": "x"}}), "the gaps in the text are not those in blanks"),
        (changed(0, text="no gap"), "items[0].text"),
        (changed(0, type="essay"), 'items[0].type is "essay"; it must be one of cloze, choice'),
        (changed(0, sources=[]), "items[0].sources"),
        (changed(0, id=""), "items[0].id"),
        (changed(1, options=[{"text": "a", "correct": False, "why": ""}] * 2), "options has no right option"),
        (
            changed(1, options=[{"text": "a", "correct": True, "why": ""}] * 2),
            "options has several right options; keep one",
        ),
        (changed(1, options=[{"text": "a", "correct": True, "why": ""}]), "items[1].options"),
        (changed(1, options=[{"text": "", "correct": True, "why": ""}] * 2), "items[1].options[0].text"),
        (changed(2, options=[{"text": "a", "correct": False, "why": ""}] * 2), "options has no right option"),
        (changed(3, value="70"), "items[3].value"),
        (changed(3, value=True), "items[3].value"),
        (changed(3, tolerance=-1), "items[3].tolerance"),
        (changed(4, sequence=["a"]), "items[4].sequence"),
        (changed(5, pairs=[["a"], ["b", "c"]]), "items[5].pairs[0]"),
        (changed(5, pairs=[["a", "b", "c"], ["b", "c"]]), "items[5].pairs[0]"),
        (changed(6, accept="x"), "items[6].accept"),
        (changed(7, answer="true"), "items[7].answer"),
        *(
            (without(0, field), f'items[0] lacks "{field}"; add it')
            for field in ("id", "type", "fact", "sources", "tags")
        ),
        *((without(n, "stem"), f'items[{n}] lacks "stem"; add it') for n in range(1, 8)),
    ],
)
def test_refuses_what_is_not_a_quiz(data: bytes, said: str) -> None:
    with pytest.raises(QuizgenError) as refused:
        parse(data, "q.json")
    assert said in refused.value.message
    assert refused.value.message.startswith("q.json:")
    assert "\n" not in str(refused.value)
    assert refused.value.hint


@pytest.mark.parametrize(
    "body",
    [
        Cloze("no gap", {}),
        Cloze("{{1}} {{2}}", {}),
        Choice("x", small().items[1].body.key, ()),
        Choice(" ", small().items[1].body.key, small().items[1].body.distractors),
        Numeric("x", float("nan")),
        Numeric("x", float("inf")),
        Numeric("x", 1.0, "", -1.0),
    ],
)
def test_refuses_to_write_what_breaks_the_contract(body: object) -> None:
    with pytest.raises(QuizgenError, match="fault in quizgen"):
        render(Deck("t", (replace(small().items[0], body=body),)))


def test_golden_file_has_every_type() -> None:
    assert [item["type"] for item in json.loads(GOLDEN.read_text(encoding="utf-8"))["items"]] == TYPES


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5])
def test_items_are_written_one_by_one(count):
    deck = replace(small(), title="a [] b", items=small().items[:count])
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    assert quiz_json.render(deck) == orjson.dumps(quiz_write.quiz(deck), option=options)


@pytest.mark.parametrize("count", [0, 1, 5])
def test_the_pieces_of_a_quiz_are_the_quiz(count):
    deck = replace(small(), items=small().items[:count])
    pieces = list(quiz_json.pieces(deck))
    assert b"".join(pieces) == quiz_json.render(deck)
    assert len(pieces) > count


def test_by_pieces_a_quiz_is_never_held_whole():
    deck = replace(small(), items=small().items * 200)
    part = {item.id: quiz_json.part(item) * 10 for item in small().items}
    tracemalloc.start()
    try:
        size = sum(len(piece) for piece in quiz_json.pieces(deck, lambda item: bytes(bytearray(part[item.id]))))
        assert tracemalloc.get_traced_memory()[1] < size / 10
    finally:
        tracemalloc.stop()
