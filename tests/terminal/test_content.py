"""Texts of items on a screen: what has no language first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from formats.decks import small

from quizgen.model import Source
from quizgen.terminal.screens.content import content

ITEM = small().items[0]
IN_JAVA = replace(ITEM, sources=(Source("p", "How do you loop in Java?", "", (), ""),))


def colours(source, item):
    return {str(span.style) for span in content(source, item).spans if "accent" in str(span.style)}


@pytest.mark.parametrize("source", ["plain", "`fit`", "`for`", "$for$", "*import this*", "import this"])
def test_what_is_in_no_known_language_has_no_colours_of_code(source):
    assert not colours(source, ITEM)


@pytest.mark.parametrize(("source", "item"), [("`import this`", ITEM), ("Write `for` here.", IN_JAVA)])
def test_code_has_the_colours_of_its_language(source, item):
    assert colours(source, item)
    assert content(source, item).plain == source.replace("`", "")


@pytest.mark.parametrize("source", ["`ls \x1b[31m`", "`$ ls \u202e`"])
def test_what_a_terminal_would_obey_is_spelled_out_in_code_too(source):
    assert not {"\x1b", "\u202e"} & set(content(source, ITEM).plain)
