from __future__ import annotations

from pathlib import Path

import pytest
from cases import read_cases
from hypothesis import given
from hypothesis import strategies as st

from quizgen.pages.shield import STAND_IN, shield

CASES = read_cases(Path(__file__).parent / "cases" / "shield.md")


def rendered(answer):
    shielded = shield(answer)

    def show(found):
        formula = shielded.formula(found[0])
        return f"⟪{formula.latex}⟫" if formula.display else f"⟨{formula.latex}⟩"

    return STAND_IN.sub(show, shielded.text).replace("\n", "↵")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_shield(case):
    assert rendered(case.input) == (case.expected or case.input)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("A.\n\n$$\\nabla f = \\newline \\nu$$", "A.↵↵⟪\\nabla f = \\newline \\nu⟫"),
        ('```\nprintf("%d\\n");\n```', '```↵printf("%d\\n");↵```'),
        ("Type `\\n` here.\n\nThen go.", "Type `\\n` here.↵↵Then go."),
        ("One.\\nTwo.\nThree.", "One.↵Two.↵Three."),
        ("$$\\n x\\n$$\nThen.", "⟪x⟫↵Then."),
    ],
)
def test_answers_with_line_breaks_of_their_own(answer, expected):
    assert rendered(answer) == expected


def test_a_last_line_break_does_not_make_an_answer_handwritten():
    assert rendered("$$\\nu = 1\\n$$\n") == "⟪u = 1⟫↵"


@given(
    st.lists(
        st.sampled_from(["\\n", "\n", "$", "$$", "`", "```", "x", " ", "\\", "\\(", "\\)", "nu ", "5"]), max_size=40
    ).map("".join)
)
def test_rows_begin_where_they_say(answer):
    shielded = shield(answer)
    rows = shielded.text.split("\n")
    assert len(rows) == len(shielded.starts) == len(shielded.rows)
    assert list(shielded.starts) == sorted(shielded.starts)
    assert all(0 <= start <= len(answer) for start in shielded.starts)
    for row, start in zip(rows, shielded.starts, strict=True):
        plain = STAND_IN.split(row)[0]
        assert answer.startswith(plain, start)
