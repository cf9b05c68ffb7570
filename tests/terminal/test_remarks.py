"""How many remarks and notes there are, and whether anything is to be mended."""

from __future__ import annotations

import pytest

from quizgen.model import Diagnostic
from quizgen.terminal.remarks import counted, nothing_to_mend, show

ERROR, WARNING, NOTE = (
    Diagnostic("a.md", 1, "odd", "It is odd", severity) for severity in ("error", "warning", "note")
)


@pytest.mark.parametrize(("remarks", "told", "fine"), [
    ([], "0 remarks", True), ([NOTE], "0 remarks, 1 note", True), ([NOTE, NOTE], "0 remarks, 2 notes", True),
    ([WARNING], "1 remark", False), ([ERROR, WARNING, NOTE], "2 remarks, 1 note", False),
])  # fmt: skip
def test_notes_are_counted_apart_and_are_nothing_to_mend(remarks, told, fine):
    assert counted(remarks) == told
    assert nothing_to_mend(remarks) == fine


def test_what_matters_most_comes_first(capsys):
    clash = Diagnostic("z.md", 9, "contradiction", "says 1, a.md:3 says 2")
    show([NOTE, WARNING, clash, ERROR])
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == [
        "error", "warning", "warning", "note"
    ]  # fmt: skip
    show([WARNING, clash])
    assert capsys.readouterr().err.startswith("z.md:9: ")


def test_a_remark_on_a_whole_file_names_no_line(capsys):
    show([Diagnostic("nope", 0, "unreadable", "there is no such file", "error")])
    assert capsys.readouterr().err == "nope: error: there is no such file [unreadable]\n"
