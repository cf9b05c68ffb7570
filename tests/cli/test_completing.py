"""What a shell offers after Tab."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from quizgen.cli.completing import completed_kinds, completed_types


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("x", []),
        ("choice,x", []),
        ("ch", ["choice"]),
        ("choice,m", ["choice,multiple", "choice,match"]),
        ("choice,ch", []),
        ("a", ["all"]),
    ],
)
def test_types(typed, offered):
    assert completed_types(typed) == offered


def test_kinds():
    assert completed_kinds("quant") == ["quantity"]
    assert completed_kinds("nonsense") == []


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("take q.json --types nu", "numeric"),
        ("build notes --types tr", "truefalse"),
        ("facts n --kind quan", "quantity"),
    ],
)
def test_bash_is_offered_names(line, offered):
    told = {"_QUIZGEN_COMPLETE": "complete_bash", "COMP_WORDS": f"quizgen {line}", "COMP_CWORD": str(len(line.split()))}
    command = [sys.executable, "-m", "quizgen"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | told)
    assert done.stdout.split() == [offered]
