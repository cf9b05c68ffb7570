from __future__ import annotations

import pytest
from pages.building import codes

FRONT = "---\nid: 1\nquestion: What?\n"

STYLES = {
    "literal": "answer: |\n    One is here.\n    Two is here.\n\n    - Three\n    - Four. Five.\nsubject: B\n",
    "literal, indented more": "answer: |2\n    One is here.\n    Two is here.\n\n    - Three\n    - Four. Five.\n",
    "folded": "answer: >\n    One is here.\n    Two is here.\n\n\n    - Three\n\n    - Four. Five.\n",
    "plain": "answer: One is here.\n  Two is here.\n\n\n  - Three\n\n  - Four. Five.\n",
    "double": 'answer: "One is here.\n  Two is here.\n\n\n  - Three\n\n  - Four. Five."\n',
    "double, escaped breaks": 'answer: "One is here.\\n\\\n  Two is here.\\n\\n\\\n  - Three\\n\\\n  - Four. Five."\n',
    "single": "answer: 'One is here.\n  Two is here.\n\n\n  - Three\n\n  - Four. Five.'\n",
    "markers on several lines": (
        "answer: >-\n    One is here.\n    Two is here.\\n\\n\n    - Three\\n\n    - Four. Five.\n"
    ),
}


@pytest.mark.parametrize("answer", STYLES.values(), ids=STYLES)
def test_each_style_of_scalar(answer):
    found, seen = codes((FRONT + answer + "---\n").encode())
    source = (FRONT + answer).split("\n")
    sentences = [sentence for passage in found.passages for sentence in passage.sentences]
    assert seen == []
    assert [s.text for s in sentences] == ["One is here.", "Two is here.", "Three", "Four.", "Five."]
    assert all(s.text in source[s.line - 1] for s in sentences)
    assert all(passage.line == passage.sentences[0].line for passage in found.passages)


def test_the_same_words_on_two_lines():
    answer = "answer: |\n    It is so.\n    It is so.\n\n    It is so.\n"
    found, _ = codes((FRONT + answer + "---\n").encode())
    assert [s.line for p in found.passages for s in p.sentences] == [5, 6, 8]


def test_blocks_of_other_kinds():
    math, code, table = "    $$\n    x\n    $$\n", "    ```\n    ls\n    ```\n", "    | a |\n    |---|\n    | b |\n"
    answer = f"answer: |\n    It is:\n{math}    so.\n\n{code}\n{table}"
    found, _ = codes((FRONT + answer + "---\n").encode())
    assert [block.line for block in found.blocks] == [5, 6, 9, 11, 15]


def test_one_physical_line():
    found, _ = codes((FRONT + "answer: >-\n    One.\\n\\n- Two\\n- Three\n---\n").encode())
    assert {passage.line for passage in found.passages} == {5}
