from __future__ import annotations

from pathlib import Path

import pytest
from cases import read_cases
from pages.rendering import render

from quizgen.pages.blocks import read_blocks

CASES = read_cases(Path(__file__).parent / "cases" / "blocks.md")


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("marker", ["\\n", "\n"], ids=["marked", "by hand"])
def test_blocks(case, marker):
    blocks = read_blocks(case.input.replace("\n", marker), lambda _offset: 1)
    assert "\n".join(map(render, blocks)) == case.expected
