"""What is said of an item that breaks the schema, and on which line of the file it stands."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.formats.json_lines import Lines
from quizgen.formats.quiz_schema import item_faults

WHOLE = {
    "id": "a",
    "fact": {"id": "f", "kind": "k"},
    "sources": [{"page": "1", "title": "", "url": "", "section": [], "quote": "A quote."}],
    "explanation": "",
    "tags": [],
}
RIGHT = {"text": "a", "correct": True, "why": ""}
WRONG = {"text": "b", "correct": False, "why": ""}


def told(**fields):
    return [str(fault) for fault in item_faults(WHOLE | fields)]


def test_an_item_as_it_must_be_has_no_fault():
    assert told(type="choice", stem="Which?", options=[RIGHT, WRONG]) == []


def test_all_that_a_place_lacks_is_one_fault():
    assert [str(fault) for fault in item_faults({"type": "short"})] == [
        'lacks "id", "fact", "sources", "explanation", "tags", "stem", "answer", "accept"; add them'
    ]
    assert told(type="choice", stem="Which?", options=[RIGHT, {"text": "b", "correct": False}]) == [
        'options[1] lacks "why"; add it'
    ]


def test_without_a_type_nothing_is_said_of_what_types_ask_for():
    assert told() == ['lacks "type"; add it']


@pytest.mark.parametrize(("fields", "said"), [
    ({"type": "choice", "stem": "Which?", "options": []}, "options has 0 entries; it needs 2 or more"),
    ({"type": "choice", "stem": "Which?", "options": [RIGHT, RIGHT]},
     "options has several right options; keep one, or write the type multiple"),
    ({"type": "choice", "stem": "Which?", "options": [WRONG, WRONG]},
     'options has no right option; give one of them "correct": true'),
    ({"type": "choice", "stem": "Which?", "options": [RIGHT, WRONG | {"correct": "no"}]},
     'options[1].correct is "no"; write true or false, without quotes'),
    ({"type": "choice", "stem": " ", "options": [RIGHT, WRONG]}, "stem is empty; write what belongs there"),
    ({"type": "numeric", "stem": "How many?", "value": "3", "unit": "", "tolerance": 0},
     'value is "3"; write a number without quotes'),
    ({"type": "numeric", "stem": "How many?", "value": 3, "unit": "", "tolerance": -1},
     "tolerance is below 0; write 0 or more"),
    ({"type": "cloze", "text": "No gap", "blanks": {"1": {"answer": "x"}}},
     "text has no gap; write {{1}} where the first answer belongs"),
    ({"type": "cloze", "text": "{{1}}", "blanks": {}},
     'blanks is empty; give each gap its answer, as in {"1": {"answer": "ATP"}}'),
    ({"type": "cloze", "text": "{{1}}", "blanks": {"x": {"answer": "y"}}},
     'blanks has a field "x"; name each blank by the number of its gap: 1, 2, …'),
    ({"type": "match", "stem": "x", "pairs": [["a", "b", "c"], ["a", "b"]]}, "pairs[0] has 3 entries; it must have 2"),
    ({"type": "short", "stem": "x", "answer": "y" * 100, "accept": "z" * 100},
     f'accept is "{"z" * 29}…; write a list in [ ]'),
    ({"type": "short", "stem": "x", "answer": "y", "accept": [], "id": ""}, "id is empty; write what belongs there"),
])  # fmt: skip
def test_what_stands_there_and_what_should(fields, said):
    assert said in told(**fields)


@pytest.mark.parametrize("item", ["k", 3, None, []])
def test_what_is_no_item_at_all(item):
    (fault,) = item_faults(item)
    assert str(fault) == f"is {json.dumps(item)}; write fields in {{ }}"


QUIZ = b"""\xef\xbb\xbf{
  "title": "{ [ \\" items",
  "items": [
    {"id": "a"}, {"id": "b",
     "options": [
       {"text": "x"},
       {"why": ""}
     ]}
  ]
}
"""


@pytest.mark.parametrize(("path", "line"), [
    ((), 1), (("title",), 2), (("items",), 3), (("items", 0), 4), (("items", 1, "id"), 4),
    (("items", 1, "options", 0), 6), (("items", 1, "options", 1, "why"), 7),
    (("items", 1, "options", 1, "text"), 7), (("items", 5), 3), (("nothing",), 1),
])  # fmt: skip
def test_the_line_of_a_value_or_of_what_lacks_it(path, line):
    assert Lines(QUIZ).of(path) == line


VALUES = st.recursive(
    st.none() | st.integers() | st.text(), lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside)
)


@given(st.lists(VALUES, min_size=1))
def test_each_item_of_a_file_with_a_line_for_each_is_on_its_own(items):
    lines = ",\n".join(json.dumps(item) for item in items)
    found = Lines(f'{{"items": [\n{lines}\n]}}'.encode())
    assert [found.of(("items", place)) for place in range(len(items))] == list(range(2, len(items) + 2))
