"""What an answer key quotes."""

from __future__ import annotations

import pytest

from quizgen.model import Source
from quizgen.papers.quotes import quoted


@pytest.mark.parametrize(
    ("section", "quote", "told"),
    [
        (("Hormones",), "Hormones: none is meant here|there.", "none is meant here|there."),
        ((), "ANP: makes sodium leave.", "ANP: makes sodium leave."),
        (("Hormones", "ANP"), "ANP makes sodium leave: much of it.", "ANP makes sodium leave: much of it."),
        (("Hormones", "ANP"), "ANP:", "ANP:"),
        (("Hormones", "ANP"), "ANP: makes sodium leave.", "makes sodium leave."),
        (("Hormones", "ANP:"), "2. ANP: makes sodium leave.", "makes sodium leave."),
        ((), "One line.\nAnother | line.", "One line.\nAnother | line."),
        ((), "Metal | Density | Melts at\nIron | 7.9 | 1538 °C", "Iron: Density 7.9, Melts at 1538 °C"),
        ((), " | Density\nIron | 7.9", "Iron: Density 7.9"),
    ],
)
def test_a_label_and_pipes_are_left_out(section, quote, told):
    assert quoted(Source("1", "Page", "", section, quote)) == told
