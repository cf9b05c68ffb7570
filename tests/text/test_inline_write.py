from __future__ import annotations

import pytest
from formats.decks import ANY, MARKUP
from hypothesis import example, given
from hypothesis import strategies as st

from quizgen.text.inline import Run, plain
from quizgen.text.inline_write import canonical, write

RUNS = st.lists(
    st.builds(Run, ANY, st.sampled_from(["text", "code", "math"]), st.booleans(), st.booleans()), max_size=4
)


@pytest.mark.parametrize(
    ("runs", "written"),
    [
        ([], ""),
        ([Run("a "), Run("b ", strong=True), Run("c")], "a **b** c"),
        ([Run("b ", strong=True), Run("x", "math", strong=True)], "**b $x$**"),
        ([Run("a\nb")], "a\\\nb"),
        ([Run("a\n \n b")], "a\\\nb"),
        ([Run("2*3*4")], "2\\*3\\*4"),
        ([Run("a", strong=True), Run("b", emphasis=True)], "**a***b*"),
        ([Run("a"), Run("(b)", strong=True), Run("c")], "a(b)c"),  # no spelling sets this in bold
        ([Run("x <", "code"), Run("{{1}}")], "`x <`\\{\\{1}}"),
        ([Run(" ", strong=True)], ""),
        ([Run("It is ____.")], "It is ____."),
        ([Run("____ and ____")], "____ and ____"),
        ([Run("__a__")], r"\_\_a\_\_"),
    ],
)
def test_writes(runs, written):
    assert write(runs) == written


@given(RUNS)
@example([Run("`", "code"), Run("`", "code")])
def test_what_is_written_reads_back_and_stays_as_it_is(runs):
    written = write(runs)
    assert canonical(written) == written


@given(MARKUP)
def test_no_word_is_lost(source):
    assert plain(canonical(source)).split() == plain(source).split()
