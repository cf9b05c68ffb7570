"""Every mistake that a person makes in a deck.yaml is told with its line, a way out and a code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.sets import deck_file
from quizgen.sets.syntax import BREAKS

HEAD = "title: Kidney\nitems:\n"
SHORT = "- id: a\n  type: short\n  stem: What?\n  answer: this\n"
FIELDS = {
    "cloze": '  text: "{{1}} and {{2}}"\n  blanks: {1: a, 2: b}\n',
    "choice": "  stem: What?\n  key: a\n  distractors: [b, c]\n",
    "multiple": "  stem: What?\n  keys: [a, b]\n",
    "numeric": "  stem: How many?\n  value: −3.5\n  unit: mV\n",
    "order": "  stem: In order?\n  sequence: [a, b]\n",
    "match": "  stem: What with what?\n  pairs:\n  - [a, b]\n  - left: c\n    right: d\n",
    "short": "  stem: What?\n  answer: no\n  accept: null\n",
    "truefalse": "  stem: It is so.\n  answer: no\n",
}

BROKEN = [
    # the text, the line that is told, the code
    ("\ttitle: a\n", 1, "tab"),
    (f"{HEAD}- id: a\n\ttype: short\n", 4, "tab"),
    (f"{HEAD}- id: a\n  distractors:\n\t- b\n", 5, "tab"),
    (f"{HEAD}- id: a\n  stem: What: this?\n", 4, "colon"),
    ("title: Week 1: cells\nitems: []\n", 1, "colon"),
    (f"{HEAD}- id: a\n  distractors:\n  - Answer: b: c\n", 5, "colon"),
    (f"{HEAD}- id: a\n   type: short\n  stem: What?\n", 4, "indentation"),
    (f"{HEAD}- id: a\n type: short\n", 4, "indentation"),
    (f"{HEAD}  - id: a\n - id: b\n", 4, "indentation"),
    ("title: a\n language: en\n", 2, "indentation"),
    (f"{HEAD}-id: a\n  type: short\n", 3, "indentation"),
    ('title: "Kidney\nlanguage: en\n', 1, "quotes"),
    ('title: "Kidney\nitems:\n- id: a\n  stem: "What?" b\n', 1, "quotes"),
    ('title: "Kidney" and more\n', 1, "quotes"),
    ("title: 'it's'\n", 1, "quotes"),
    ('title: "He said "no" then"\n', 1, "quotes"),
    ("title: *bold* text\n", 1, "quotes"),
    ("title: **bold** text\n", 1, "quotes"),
    ("title: `code`\n", 1, "quotes"),
    ("title: @home\n", 1, "quotes"),
    ("title: &c text\n", 1, "quotes"),
    ("title: !x text\n", 1, "quotes"),
    ("title: > 5\n", 1, "quotes"),
    (f"{HEAD}- id: a\n  text: {{{{1}}}} opens\n", 4, "quotes"),
    ("title: [A] and b\n", 1, "quotes"),
    ("subjects: [a, b\nitems: []\n", 1, "brackets"),
    ("title\nitems: []\n", 1, "no-colon"),
    ("title: a\nitems\n- id: x\n", 2, "no-colon"),
    (f"{HEAD}- id: x\n  stem\n  key: z\n", 4, "no-colon"),
    ('title: "$\\circ$"\n', 1, "backslash"),
    ("title: a\x07\n", 1, "character"),
    ("title: a\ntitle: b\n", 2, "repeated-field"),
    (f"{HEAD}{SHORT}  stem: Again?\n", 7, "repeated-field"),
    ("title: a\n---\ntitle: b\n", 3, "second-document"),
    ("title: a\nsubjects: " + "[" * 50 + "]" * 50, 2, "too-deep"),
    ("", 1, "empty"),
    ("# nothing\n", 1, "empty"),
    ("just text\n", 1, "wrong-value"),
    ("- a\n- b\n", 1, "wrong-value"),
    ("items: []\n", 1, "missing-field"),
    ("title:\nitems: []\n", 1, "empty-field"),
    ("title: a\nitem: []\n", 2, "unknown-field"),
    ("title: a\nitems: none\n", 2, "wrong-value"),
    ("title: a\nitems: [{id: a}]\n", 2, "wrong-value"),
    ("title: a\nsettings: [cloze]\n", 2, "wrong-value"),
    ("title: a\nsettings:\n  types: [cloz]\n", 3, "unknown-type"),
    ("title: a\nsettings:\n  items: many\n", 3, "wrong-value"),
    ("title: a\nsettings:\n  type: cloze\n", 3, "unknown-field"),
    (f"{HEAD}- just text\n", 3, "wrong-value"),
    (f"{HEAD}- id: a\n  stem: What?\n", 3, "missing-field"),
    (f"{HEAD}- type: essay\n  stem: What?\n", 3, "unknown-type"),
    (f"{HEAD}{SHORT}  distractors: [b]\n", 7, "unknown-field"),
    (f"{HEAD}{SHORT}  explenation: b\n", 7, "unknown-field"),
    (f"{HEAD}{SHORT}  status: good\n", 7, "wrong-value"),
    (f"{HEAD}{SHORT}  tags: [a, '']\n", 7, "empty-field"),
    (f"{HEAD}{SHORT}  source: {{title: a}}\n", 7, "missing-field"),
    (f"{HEAD}{SHORT}  fact: a\n", 7, "wrong-value"),
    (f"{HEAD}{SHORT}  extra: a\n", 7, "wrong-value"),
    (f"{HEAD}{SHORT}{SHORT}", 7, "repeated-id"),
    (f"{HEAD}{SHORT[:2]}{SHORT[10:]}{SHORT[:2]}{SHORT[10:]}", 6, "repeated-id"),
    (f"{HEAD}- type: short\n  stem: What?\n", 3, "missing-field"),
    (f"{HEAD}- type: short\n  stem: What?\n  answer:\n", 5, "empty-field"),
    (f"{HEAD}- type: short\n  stem: [What?]\n  answer: this\n", 4, "wrong-value"),
    (f"{HEAD}- type: cloze\n  text: A {{{{1}}}}.\n  blanks: {{2: a}}\n", 4, "gap"),
    (f"{HEAD}- type: cloze\n  text: A gap.\n  blanks: {{1: a}}\n", 4, "gap"),
    (f"{HEAD}- type: cloze\n  text: A {{{{1}}}}.\n  blanks: [a]\n", 5, "wrong-value"),
    (f"{HEAD}- type: cloze\n  text: A {{{{1}}}}.\n  blanks: {{one: a}}\n", 5, "wrong-value"),
    (f"{HEAD}- type: choice\n  stem: A?\n  key: [a, b]\n  distractors: [c]\n", 5, "wrong-value"),
    (f"{HEAD}- type: choice\n  stem: A?\n  key: a\n", 3, "missing-field"),
    (f"{HEAD}- type: choice\n  stem: A?\n  key: a\n  distractors:\n  - test: b\n", 7, "unknown-field"),
    (f"{HEAD}- type: multiple\n  stem: A?\n  keys: [a]\n", 3, "wrong-value"),
    (f"{HEAD}- type: numeric\n  stem: A?\n  value: 5 mV\n", 5, "wrong-value"),
    (f"{HEAD}- type: numeric\n  stem: A?\n  value: 5\n  tolerance: -1\n", 3, "wrong-value"),
    (f"{HEAD}- type: order\n  stem: A?\n  sequence: [a]\n", 5, "wrong-value"),
    (f"{HEAD}- type: match\n  stem: A?\n  pairs: [[a, b], [c]]\n", 5, "wrong-value"),
    (f"{HEAD}- type: truefalse\n  stem: A.\n  answer: perhaps\n", 5, "wrong-value"),
]


@pytest.mark.parametrize("kind", FIELDS)
def test_each_type_is_read_as_a_person_would_write_it(kind):
    file, remarks = deck_file.read(f"{HEAD}- type: {kind}\n{FIELDS[kind]}", "deck.yaml")
    assert not remarks
    assert file is not None
    assert len(file.entries) == 1


@pytest.mark.parametrize(("text", "line", "code"), BROKEN)
def test_a_mistake_is_told_where_it_is(text, line, code):
    file, remarks = deck_file.read(text, "deck.yaml")
    assert file is None
    assert (line, code) in [(remark.line, remark.code) for remark in remarks], remarks
    assert {remark.severity for remark in remarks} == {"error"}
    assert all("\n" not in str(remark) and len(str(remark)) < 250 for remark in remarks)


def test_all_mistakes_are_told_at_once():
    text = f"{HEAD}- type: short\n  answer: a\n- type: essay\n- type: truefalse\n  stem: A.\n  answer: b\n"
    _, remarks = deck_file.read(text, "deck.yaml")
    assert [(remark.line, remark.code) for remark in remarks] == [
        (3, "missing-field"), (5, "unknown-type"), (8, "wrong-value"),
    ]  # fmt: skip


def test_latex_between_double_quotes_is_told():
    file, remarks = deck_file.read(f'{HEAD}{SHORT}  explanation: "$\\frac{{1}}{{2}}$"\n', "deck.yaml")
    assert file is not None
    assert [(remark.line, remark.code, remark.severity) for remark in remarks] == [(7, "backslash", "warning")]


@pytest.mark.parametrize("written", [
    r'"Take $H_2$:\n$2 H_2O$"', r'"$$\na + b\n$$"', "|-\n    costs $3\n    or $4", r"'$\times$'",
])  # fmt: skip
def test_other_line_breaks_beside_math_are_left_alone(written):
    _, remarks = deck_file.read(f"{HEAD}{SHORT}  explanation: {written}\n", "deck.yaml")
    assert not remarks


ANY = st.text(
    st.sampled_from("ab:-#'\"[]{}|>&*!%@`,?\\ \t\n\r\x07é\u2028") | st.characters(exclude_categories=["Cs"]),
    max_size=60,
)


@given(ANY)
def test_no_text_breaks_the_reader(text):
    for tried in (text, HEAD + text, HEAD + SHORT + text):
        file, remarks = deck_file.read(tried, "deck.yaml")
        assert (file is None) == any(remark.severity == "error" for remark in remarks)
        assert all(1 <= remark.line <= len(BREAKS.split(tried)) for remark in remarks)


@pytest.mark.parametrize("name", ["clo\\n\\n\\nze", "cloze" * 1_000])
def test_a_mistake_is_told_in_a_line_whatever_it_repeats(name):
    (told,) = deck_file.read(f'{HEAD}- type: "{name}"\n  stem: What?\n', "deck.yaml")[1]
    assert told.code == "unknown-type"
    assert len(str(told).splitlines()) == 1
    assert len(str(told)) < 500
